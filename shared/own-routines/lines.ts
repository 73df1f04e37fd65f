import type { Exercise } from '../exercises/schema.ts'
import type { Side } from '../figure/motion.ts'
import { mirroredWords } from '../i18n/side-words.ts'
import { inSpoken } from '../i18n/translate.ts'
import written from './data/lines.json' with { type: 'json' }

/**
 * The one line that is read while an exercise is done: short enough for the first movement, true for any number of
 * repetitions, and of either side. One that has none yet is told by its first cue after the one for getting ready.
 *
 * @param side the side it is done on; null where it has none, or where the sides alternate
 */
export function lineOf(exercise: Exercise, side: Side | null): string {
  const { id, cues, title } = exercise
  const inEnglish = Object.hasOwn(written, id) ? written[id as keyof typeof written] : null
  const line = inSpoken(['lines', id], inEnglish) ?? cues[1] ?? cues[0] ?? title
  return side === 'right' ? mirroredWords(line) : line
}
