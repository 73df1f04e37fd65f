import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, test } from 'vitest'

const shared = fileURLToPath(new URL('../../shared', import.meta.url))
const { config } = ts.readConfigFile(join(shared, 'tsconfig.json'), (path) => readFileSync(path, 'utf8')) as {
  config: object
}
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, shared)

/** What the compiler says of a text that stands in shared/, under the options of that room. */
function complaints(text: string): string[] {
  const path = join(shared, 'app', 'example.ts')
  const host = ts.createCompilerHost(options)
  const { getSourceFile } = host
  host.getSourceFile = (name, ...rest) =>
    name === path ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2024) : getSourceFile(name, ...rest)
  host.getCurrentDirectory = () => dirname(path)
  const program = ts.createProgram([path], options, host)
  return program.getSemanticDiagnostics(program.getSourceFile(path)).map(({ code }) => `TS${code}`)
}

test.each([
  ['window', 'export const width = window.innerWidth'],
  ['document', 'export const title = document.title'],
  ['process', 'export const home = process.env'],
  ['setTimeout', 'setTimeout(() => undefined, 1)'],
  ['fetch', "void fetch('app://nape/')"],
  ['performance', 'export const now = performance.now()'],
  ['console', "console.log('here')"],
  ['Buffer', 'export const bytes = Buffer.alloc(1)'],
])('in shared/ there is no %s', (_name, text) => {
  expect(complaints(text)).toHaveLength(1)
})

test('in shared/ the language itself is there', () => {
  expect(complaints('export const sorted = [3, 1, 2].toSorted((a, b) => a - b)')).toEqual([])
})
