import type { Exercise } from '../../../shared/exercises/schema.ts'
import { t } from '../../../shared/i18n/translate.ts'
import { doseOf } from '../../../shared/own-routines/dose.ts'
import type { OwnStep } from '../../../shared/own-routines/own-routine.ts'

/** "3 × · hold 4 s · left first": how much of an exercise a step is. */
export function inWords({ reps, holdSeconds, firstSide }: OwnStep, exercise: Exercise): string {
  const { staysStill } = doseOf(exercise)
  return [
    reps === 1 && holdSeconds !== null ? null : t('ownRoutines.editor.times', { count: reps }),
    holdSeconds === null
      ? null
      : t(staysStill ? 'ownRoutines.editor.holds' : 'ownRoutines.editor.seconds', { count: holdSeconds }),
    firstSide === null ? null : t(`ownRoutines.editor.first.${firstSide}`),
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
