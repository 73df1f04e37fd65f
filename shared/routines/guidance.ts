import { exerciseById } from '../exercises/catalogue.ts'
import type { Side } from '../figure/motion.ts'
import { t } from '../i18n/translate.ts'
import { second } from '../time/moment.ts'
import { play, type Frame } from './play.ts'
import type { Routine } from './schema.ts'

/** The words that belong to one step. They stay the same from its first moment to its last. */
export interface Guidance {
  /** Where in the routine this is: "3 of 7". */
  readonly place: string
  readonly title: string
  readonly side: Side | null
  /** What to do, in one line. */
  readonly cue: string
  /** How to breathe, or null where the cue says enough. */
  readonly breath: string | null
  /** How to do it with less, or null where nothing is done. */
  readonly easier: string | null
  /** What comes next: "Ear to shoulder, right side"; null when nothing more does. */
  readonly next: string | null
  /** True for the exercise after which there is no other. */
  readonly last: boolean
  /** The step in one breath, for people who listen. */
  readonly announcement: string
}

/** The words for the step with this index in `routine.steps`. Past the last one it is the last one. */
export function guidance(routine: Routine, index: number): Guidance {
  const frame = play(routine, (routine.steps[index]?.at ?? routine.durationSeconds) * second)
  const { type, move, next, number, say } = frame
  const exercise = move && exerciseById(move.exerciseId)
  const title = exercise?.title ?? (number === 0 ? routine.title : t('overlay.outroTitle'))
  const side = move?.side ?? null
  return {
    place: placeOf(frame),
    title,
    side,
    cue: say,
    breath: exercise && type === 'exercise' ? onSide(exercise.breath, side) : null,
    easier: exercise && onSide(exercise.easier, side),
    next: next && withSide(exerciseById(next.exerciseId).title, next.side),
    last: move !== null && next === null,
    announcement: type === 'exercise' ? `${withSide(title, side)}. ${say}` : say,
  }
}

/** Words of an exercise are written for any side; `{side}` and `{other}` stand for this one and the opposite one. */
export function onSide(words: string, side: Side | null): string {
  if (side === null) return words
  const other = side === 'left' ? 'right' : 'left'
  return words.replaceAll('{side}', t(`overlay.sideWord.${side}`)).replaceAll('{other}', t(`overlay.sideWord.${other}`))
}

function withSide(title: string, side: Side | null): string {
  return side === null ? title : t(`overlay.titleOnSide.${side}`, { title })
}

function placeOf({ move, number, of }: Frame): string {
  if (move !== null) return t('overlay.number', { number, of })
  return t(number === 0 ? 'overlay.intro' : 'overlay.outro')
}
