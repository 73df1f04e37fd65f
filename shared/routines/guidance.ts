import { exerciseById } from '../exercises/catalogue.ts'
import type { Side } from '../figure/motion.ts'
import { onSide } from '../i18n/side-words.ts'
import { label, sentences } from '../i18n/joined.ts'
import { t } from '../i18n/translate.ts'
import { second } from '../time/moment.ts'
import { play, type Frame, type PlayOptions } from './play.ts'
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
  /** How to get up from lying, while there is time for it; null in every other step. */
  readonly rise: string | null
  /** What comes next: "Ear to shoulder, right side"; null when nothing more does. */
  readonly next: string | null
  /** True for the exercise after which there is no other. */
  readonly last: boolean
  /** The step in one breath, for people who listen; and the same for whoever does its easier form. */
  readonly announcement: string
  readonly easierAnnouncement: string
}

/**
 * The words for the step with this index in `routine.steps`; past the last one it is the last one. `begins` as in
 * `play`.
 */
export function guidance(routine: Routine, index: number, options: Pick<PlayOptions, 'begins'> = {}): Guidance {
  const frame = play(routine, (routine.steps[index]?.at ?? routine.durationSeconds) * second, options)
  const { type, move, number, say, rises } = frame
  // Getting up is a move of its own; what it leads to comes next.
  const next = rises ? move : frame.next
  const exercise = move && exerciseById(move.exerciseId)
  const usualTitle = exercise?.title ?? (number === 0 ? routine.title : t('overlay.outroTitle'))
  const title = rises ? t('overlay.rise.title') : usualTitle
  const side = rises ? null : (move?.side ?? null)
  const rise = rises ? t('overlay.rise.how') : null
  const easier = exercise && !rises ? onSide(exercise.easier, side) : null
  const named = (text: string) =>
    type === 'exercise' ? t('joining.named', { title: withSide(title, side), text }) : text
  const announcement = sentences(named(say), rise)
  return {
    place: placeOf(frame),
    title,
    side,
    cue: say,
    breath: exercise && type === 'exercise' ? onSide(exercise.breath, side) : null,
    easier,
    rise,
    next: next && withSide(exerciseById(next.exerciseId).title, next.side),
    last: move !== null && frame.next === null,
    announcement,
    easierAnnouncement: easier === null ? announcement : named(sentences(label(t('overlay.easierBadge')), easier)),
  }
}

function withSide(title: string, side: Side | null): string {
  return side === null ? title : t(`overlay.titleOnSide.${side}`, { title })
}

function placeOf({ move, number, of }: Frame): string {
  if (move !== null) return t('overlay.number', { number, of })
  return t(number === 0 ? 'overlay.intro' : 'overlay.outro')
}
