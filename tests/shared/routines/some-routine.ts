import * as fc from 'fast-check'
import type { Phase, Routine, Step } from '../../../shared/routines/schema.ts'

const halves = fc.integer({ min: 1, max: 20 }).map((count) => count / 2)

const moves = fc.record({
  exerciseId: fc.constantFrom('neck-turn', 'knee-roll-hold', 'prone-leg-lift', 'cat-cow', 'roll-over-rise'),
  side: fc.constantFrom('left' as const, 'right' as const, null),
  alternates: fc.boolean(),
  reps: fc.integer({ min: 1, max: 3 }),
  out: halves,
  held: halves,
  back: halves,
  announcedFor: halves,
})

/** Any routine that the schema takes: an intro or none, some exercises, each but the first announced, an outro or none. */
export const someRoutine: fc.Arbitrary<Routine> = fc
  .record({ intro: fc.boolean(), outro: fc.boolean(), moves: fc.array(moves, { minLength: 1, maxLength: 6 }) })
  .map(({ intro, outro, moves }) => {
    const steps: Step[] = []
    const end = () => steps.reduce((sum, step) => sum + step.seconds, 0)
    if (intro) steps.push({ type: 'intro', at: 0, seconds: 5, say: 'Sit tall.' })
    for (const { exerciseId, side, alternates, reps, out, held, back, announcedFor } of moves) {
      if (steps.some((step) => step.type === 'exercise'))
        steps.push({ type: 'transition', at: end(), seconds: announcedFor, say: 'Next.' })
      const phases: Phase[] = [
        { name: 'go', seconds: out, pose: 'there' },
        { name: 'hold', seconds: held, pose: 'there' },
        { name: 'return', seconds: back, pose: 'start' },
      ]
      const both = alternates && side !== null
      const seconds = (both ? 2 : 1) * reps * (out + held + back)
      const step = { type: 'exercise', at: end(), seconds, say: 'Slowly.', exerciseId, side, reps, phases } as const
      steps.push(both ? { ...step, alternates: true } : step)
    }
    if (outro) steps.push({ type: 'outro', at: end(), seconds: 6, say: 'Done.' })
    return {
      id: 'some',
      title: 'Some routine',
      kind: 'main',
      posture: 'seated',
      setting: 'desk',
      description: '',
      durationSeconds: end(),
      evidence: [],
      steps,
    }
  })

/** A routine and a moment within it, in milliseconds. */
export const someMoment: fc.Arbitrary<readonly [Routine, number]> = someRoutine.chain((routine) =>
  fc.tuple(fc.constant(routine), fc.integer({ min: 0, max: routine.durationSeconds * 1000 })),
)
