/** The command line of the simulator, as a contributor runs it. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { active, block, dayFile } from '../shared/simulation/specified-day.ts'

const folder = mkdtempSync(join(tmpdir(), 'nape-simulate-'))
afterAll(() => rmSync(folder, { recursive: true }))

const command = fileURLToPath(new URL('../../build/simulate.ts', import.meta.url))

function run(words: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { input, encoding: 'utf8' })
  return { status, stdout, stderr }
}

function written(text: string): string {
  const path = join(folder, 'day.json')
  writeFileSync(path, text)
  return path
}

describe('npm run simulate', () => {
  const first = [
    '{"t":1770,"wall":"2026-11-23T09:29:30+01:00","type":"announced","kind":"micro"}',
    '{"t":1800,"wall":"2026-11-23T09:30:00+01:00","type":"opened","kind":"micro"}',
    '{"t":1825,"wall":"2026-11-23T09:30:25+01:00","type":"closed","kind":"micro"}',
    '{"t":1825,"wall":"2026-11-23T09:30:25+01:00","type":"recorded","kind":"micro","outcome":"done","seconds":25}',
    '',
  ].join('\n')

  it('prints what happens, a JSON object a line, from a file and from standard input', () => {
    const text = dayFile([active(1900)])
    expect(run([written(text)])).toEqual({ status: 0, stdout: first, stderr: '' })
    expect(run(['-'], text)).toEqual({ status: 0, stdout: first, stderr: '' })
  })

  it('adds the decision log when asked', () => {
    const { status, stdout } = run(['-', '--log'], dayFile([active(1000), block, active(1000)]))
    expect(status).toBe(0)
    expect(stdout).toContain(
      '"type":"decided","kind":"micro","why":"No micro-break at 09:30: microphone in use since 09:16."',
    )
  })

  it('prints nothing for a day on which nothing happens', () => {
    expect(run(['-'], dayFile([]))).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it.each([
    ['a day that is none', ['-'], '{', /^the whole file: is no JSON: .*\n$/],
    ['a file that is not there', [join(folder, 'nowhere.json')], '', /nowhere\.json: cannot be read: .*\n$/],
    ['no file', [], '', /^Name one file.*\n$/],
    ['two files', ['a', 'b'], '', /^Name one file.*\n$/],
    ['a switch that does not exist', ['--verbose', '-'], '', /^Name one file.*\n$/],
  ])('refuses %s with status 2 and one sentence', (_what, words, input, sentence) => {
    const { status, stdout, stderr } = run(words, input)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
