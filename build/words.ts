/**
 * Looks through the words of all languages, and prints how many there are and what is wrong with them: `npm run words`.
 * Fails if anything is.
 */
import process from 'node:process'
import { languages } from '../shared/i18n/languages.ts'
import type { Written } from './words/compare.ts'
import { textTable } from './content/text-table.ts'
import { checkWords } from './words/check.ts'
import { englishWords, wordsIn } from './words/read-words.ts'

const files = englishWords()

/** Every text of a language that is read, in whatever group it is. */
function textsOf(words: Written): readonly string[] {
  return typeof words === 'string' ? [words] : Object.values(words).flatMap(textsOf)
}

const rows = languages.map(({ tag, name }) => {
  const texts = Object.keys(files).flatMap((file) => textsOf(tag === 'en' ? (files[file] ?? {}) : wordsIn(tag, file)))
  return [tag, name, String(texts.length), String(texts.join('').length)]
})
console.log(textTable({ head: ['tag', 'language', 'texts', 'signs'], rows }))

const wrong = checkWords()
for (const { file, path, sentence } of wrong)
  console.error(`shared/${[file, path].filter(Boolean).join(' ')}: ${sentence}`)
console.log(wrong.length === 0 ? 'Nothing is wrong with them.' : `${String(wrong.length)} things are wrong with them.`)
process.exitCode = wrong.length === 0 ? 0 : 1
