/** What is wrong with the words of the application, in all its languages. */
import { en } from '../../shared/i18n/en/index.ts'
import { languageTags, type Language } from '../../shared/i18n/languages.ts'
import { compareWords, type Written } from './compare.ts'
import { englishWords, wordsIn } from './read-words.ts'
import { sources, unusedKeys } from './used-keys.ts'

/** One thing that is wrong, and where. */
export interface WrongWords {
  readonly file: string
  readonly path: string
  readonly sentence: string
}

/** Words that are missing, too many or without a placeholder, and English ones that nothing asks for. */
export function checkWords(): readonly WrongWords[] {
  const english = englishWords()
  return [
    ...languageTags.filter((tag) => tag !== 'en').flatMap((tag) => checkLanguage(tag, english)),
    ...unusedKeys(keysOf(en), sources()).map((path) => {
      return { file: 'i18n/en', path, sentence: 'Nothing asks for it.' }
    }),
  ]
}

function checkLanguage(tag: Language, english: Readonly<Record<string, Written>>): readonly WrongWords[] {
  return Object.entries(english).flatMap(([name, written]) => {
    const file = `i18n/${tag}/${name}.json`
    try {
      return compareWords(tag, written, wordsIn(tag, name)).map((problem) => ({ file, ...problem }))
    } catch (error) {
      return [{ file, path: '', sentence: `It cannot be read: ${String(error)}.` }]
    }
  })
}

/** The path of every text. */
export function keysOf(words: object, before = ''): readonly string[] {
  return Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? keysOf(value, `${before}${name}.`) : [`${before}${name}`],
  )
}
