/** How words are set, whatever they say: where a line may not break, and which signs there are. */
import type { Language } from '../../shared/i18n/languages.ts'

interface Rule {
  /** What may not be. */
  readonly wrong: RegExp
  readonly sentence: string
  /** None for all of them. */
  readonly languages?: readonly Language[]
}

const rules: readonly Rule[] = [
  {
    wrong: /(?:\}\}|\d) (?:(?:min|h|s|u|د|س|ث)(?![\p{L}{])|分|秒|小时)/u,
    sentence: 'Between a number and its unit belongs a no-break space.',
  },
  { wrong: /\.\.\./, sentence: 'Three dots are one sign: "…".' },
  {
    wrong: /(?<![\p{L}\p{N}{}/`-])[wziouaWZIOUA] \S/u,
    sentence: 'A word of one letter does not end a line: a no-break space belongs behind it.',
    languages: ['pl'],
  },
  { wrong: /[：，。、；？！] /u, sentence: 'Full-width signs bring their own space.', languages: ['ja', 'zh-Hans'] },
]

/** What is wrong with how a text is set, one sentence each. */
export function wrongTypography(language: Language, text: string): readonly string[] {
  return rules
    .filter(({ wrong, languages }) => (languages === undefined || languages.includes(language)) && wrong.test(text))
    .map(({ sentence }) => sentence)
}

/** Whether an English text counts something by name and has to have plural forms: "{{count}} days", not "{{count}} min". */
export function hasToCount(key: string, text: string): boolean {
  return /\{\{count\}\} (?!min\b)[a-z]{3,}/.test(text) && !/_(?:one|other)$/.test(key)
}
