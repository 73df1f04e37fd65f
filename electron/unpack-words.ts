import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Language } from '../shared/i18n/languages.ts'
import type { Words } from '../shared/i18n/translate.ts'

/** The words of a language, as the build packed them beside the application. */
export function unpackWords(language: Language): Words {
  const packed = readFileSync(join(import.meta.dirname, 'words', `${language}.json.br`))
  return JSON.parse(brotliDecompressSync(packed).toString()) as Words
}
