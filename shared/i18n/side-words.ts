/**
 * Words that name a side. A text that is read for either side has both in braces: `Lift your {left|right} knee.` So
 * every language can bend them as it must: `Hebe das {linke|rechte} Knie.`
 */

/** `{for the left|for the right}`. */
const either = /\{([^{}|]*)\|([^{}|]*)\}/g

/**
 * The words as they are for one side: in braces the first stands for the left, the second for the right.
 *
 * @param side null: the text as it is written, which is the first
 */
export function onSide(words: string, side: 'left' | 'right' | null): string {
  return words.replace(either, side === 'right' ? '$2' : '$1')
}

/** The words for the mirror image: what stood for one side stands for the other. Twice mirrored is itself. */
export function mirroredWords(words: string): string {
  return words.replace(either, '{$2|$1}')
}

/** What is said of one side, so that its mirror image says the other: `words` says it of each. */
export function fromSide(side: 'left' | 'right', words: (side: 'left' | 'right') => string): string {
  return `{${words(side)}|${words(side === 'left' ? 'right' : 'left')}}`
}
