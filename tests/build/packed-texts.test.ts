import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { packTexts, readServed } from '../../build/packed-texts.ts'

test('pages, scripts and styles are packed, pictures and fonts stay; each reads as it was', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nape-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  const files = ['index.html', 'assets/a.js', 'assets/a.css', 'assets/a.svg', 'assets/a.woff2']
  for (const file of files) writeFileSync(join(folder, file), `${file} «Pausa»`)
  packTexts(folder)
  expect(readdirSync(folder).sort()).toEqual(['assets', 'index.html.br'])
  expect(readdirSync(join(folder, 'assets')).sort()).toEqual(['a.css.br', 'a.js.br', 'a.svg', 'a.woff2'])
  for (const file of files) expect(readServed(join(folder, file)).toString()).toBe(`${file} «Pausa»`)
  expect(() => readServed(join(folder, 'none.js'))).toThrow('ENOENT')
})
