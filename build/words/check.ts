/** What is wrong with the words of the application, in all its languages. */
import { en } from '../../shared/i18n/en/index.ts'
import { languageTags, type Language } from '../../shared/i18n/languages.ts'
import { compareWords, type Written } from './compare.ts'
import { englishWords, wordsIn } from './read-words.ts'
import { hasToCount, wrongTypography } from './typography.ts'
import { sources, unusedKeys } from './used-keys.ts'

/** One thing that is wrong, and where. */
export interface WrongWords {
  readonly file: string
  readonly path: string
  readonly sentence: string
}

/** Words that are missing, too many, without a placeholder or badly set, and English ones that nothing asks for. */
export function checkWords(): readonly WrongWords[] {
  const english = englishWords()
  return [
    ...checkEnglish(),
    ...languageTags.filter((tag) => tag !== 'en').flatMap((tag) => checkLanguage(tag, english)),
    ...unusedKeys(
      textsOf(en).map(({ path }) => path),
      sources(),
    ).map((path) => {
      return { file: 'i18n/en', path, sentence: 'Nothing asks for it.' }
    }),
  ]
}

function checkEnglish(): readonly WrongWords[] {
  const { simulate: _tool, ...words } = en
  return textsOf(words).flatMap(({ path, text }) =>
    [
      ...wrongTypography('en', text),
      ...(hasToCount(path, text) ? ['It counts something, and has no plural forms.'] : []),
    ].map((sentence) => ({ file: 'i18n/en', path, sentence })),
  )
}

function checkLanguage(tag: Language, english: Readonly<Record<string, Written>>): readonly WrongWords[] {
  return Object.entries(english).flatMap(([name, written]) => {
    const file = `i18n/${tag}/${name}.json`
    try {
      const words = wordsIn(tag, name)
      const badlySet = textsOf(words).flatMap(({ path, text }) =>
        wrongTypography(tag, text).map((sentence) => ({ path, sentence })),
      )
      return [...compareWords(tag, written, words), ...badlySet].map((problem) => ({ file, ...problem }))
    } catch (error) {
      return [{ file, path: '', sentence: `It cannot be read: ${String(error)}.` }]
    }
  })
}

/** Every text, with its path. */
function textsOf(words: Written, path = ''): readonly { readonly path: string; readonly text: string }[] {
  return typeof words === 'string'
    ? [{ path, text: words }]
    : Object.entries(words).flatMap(([name, each]) => textsOf(each, path === '' ? name : `${path}.${name}`))
}
