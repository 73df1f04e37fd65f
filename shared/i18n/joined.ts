/** Texts put together as the language of today does it. */
import { t } from './translate.ts'

/**
 * Sentences after each other; what is null is left out. After an empty one a sentence follows what stands before it in
 * another element, with a space where the language has one there.
 */
export function sentences(...texts: readonly (string | null)[]): string {
  return joined('joining.sentences', texts)
}

/** "one, other, another". */
export function inARow(texts: readonly string[]): string {
  return joined('joining.list', texts)
}

/** "Easier:" before what is easier. */
export function label(words: string): string {
  return t('joining.label', { label: words })
}

function joined(how: 'joining.sentences' | 'joining.list', texts: readonly (string | null)[]): string {
  const there = texts.filter((text) => text !== null)
  return there.length === 0 ? '' : there.reduce((one, other) => t(how, { one, other }))
}
