import fc from 'fast-check'
import { exercises } from '../../../shared/exercises/all.ts'
import type { Exercise } from '../../../shared/exercises/schema.ts'
import { checkDraft } from '../../../shared/own-routines/check.ts'
import { doseOf, type Span } from '../../../shared/own-routines/dose.ts'
import type { Draft, OwnRoutine, OwnStep } from '../../../shared/own-routines/own-routine.ts'

/** The exercises that a person can choose; getting up is added where it is needed. */
export const choosable = exercises.filter(({ kind }) => kind !== 'transition')

/** A sound routine with these steps. */
export function ownRoutine(...steps: readonly OwnStep[]): OwnRoutine {
  return { id: 'own-routine', title: 'After a long call', note: '', steps }
}

const within = ({ from, to }: Span) => fc.integer({ min: from, max: to })

/** Any step that the exercise allows, also one that takes too long. */
export function arbitraryStep(exercise: Exercise): fc.Arbitrary<OwnStep> {
  const { reps, hold, sided } = doseOf(exercise)
  return fc.record({
    exerciseId: fc.constant(exercise.id),
    reps: fc.oneof(within(reps), fc.constant(1)),
    holdSeconds: hold ? within(hold) : fc.constant(null),
    firstSide: sided ? fc.constantFrom('left' as const, 'right' as const) : fc.constant(null),
  })
}

/** Titles as people write them, in any script, and as people write them who want to break something. */
const words = fc.oneof(
  fc.constantFrom(
    'Morning',
    'Nach dem Anruf',
    '電話の後',
    'بعد المكالمة',
    '👩‍💻 break',
    '<b>bold</b>',
    '$t(overlay.title) {{x}}',
  ),
  fc.string({ minLength: 1, maxLength: 60 }),
)

/** Any sound draft. */
export const arbitraryDraft: fc.Arbitrary<Draft> = fc
  .record({
    id: fc.constant(null),
    title: words,
    note: fc.oneof(fc.constant(''), fc.string({ maxLength: 300 })),
    steps: fc.array(fc.constantFrom(...choosable).chain(arbitraryStep), { minLength: 1, maxLength: 12 }),
  })
  .filter((draft) => checkDraft(draft, exercises).length === 0)
