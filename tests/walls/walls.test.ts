import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ESLint, type Linter } from 'eslint'
import ts from 'typescript-eslint'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const fixtures = fileURLToPath(new URL('fixtures', import.meta.url))

// The fixtures stand in their rooms only in name, so there is no program that could tell their types.
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'build/eslint.config.mjs'),
  overrideConfig: [
    { files: ['**/*.ts', '**/*.svelte'], ...(ts.configs.disableTypeChecked as Linter.Config) },
    { languageOptions: { parserOptions: { projectService: false } } },
  ],
})

async function complaints(text: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, filePath) })
  if (result === undefined) throw new Error(`${filePath} was not looked at`)
  return result.messages.map((message) => message.ruleId ?? message.message)
}

function named(text: string, what: 'stands at' | 'breaks'): string {
  return new RegExp(`${what}: (\\S+)`).exec(text)?.[1] ?? ''
}

describe('Each wall stands:', () => {
  for (const wall of readdirSync(fixtures)) {
    const files = readdirSync(join(fixtures, wall))
    const read = (kind: 'good' | 'bad') =>
      readFileSync(join(fixtures, wall, files.find((file) => file.startsWith(kind)) ?? kind), 'utf8')

    test(`${wall.replaceAll('-', ' ')}, and what keeps to that is welcome`, async () => {
      const bad = read('bad')
      expect(await complaints(bad, named(bad, 'stands at'))).toEqual([named(bad, 'breaks')])
      const good = read('good')
      expect(await complaints(good, named(good, 'stands at'))).toEqual([])
    })
  }

  test('no file is longer than 250 lines', async () => {
    const line = '/** One. */\nexport {}\n'
    expect(await complaints(line.repeat(125), 'renderer/overlay/example.ts')).toEqual([])
    expect(await complaints(line.repeat(126), 'renderer/overlay/example.ts')).toEqual(['max-lines'])
  })

  test('no test leaves out the others', async () => {
    const alone = "import { test } from 'vitest'\ntest.ONE('alone', () => undefined)\n".replace('ONE', 'only')
    expect(await complaints(alone, 'tests/shared/example.test.ts')).toEqual(['no-restricted-syntax'])
  })

  test('no comment opens a wall', async () => {
    const opened = "// eslint-OFF-next-line\nimport 'electron'\n".replace('OFF', 'disable')
    const [warning, complaint] = await complaints(opened, 'shared/app/example.ts')
    expect(warning).toContain('has no effect')
    expect(complaint).toBe('nape/walls')
  })
})
