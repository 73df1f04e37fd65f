import fc from 'fast-check'
import { expect, it } from 'vitest'
import { breakKinds, results, type Outcome } from '../../../shared/history/outcome.ts'
import { isOutcome } from '../../../shared/history/shape.ts'
import { z } from '../../../shared/zod.ts'

/** The same said once more, by a schema. */
const move = z.strictObject({
  exerciseId: z.string().min(1).max(100),
  side: z.enum(['left', 'right']).nullable(),
  seconds: z.int().nonnegative(),
})
const schema = z.strictObject({
  id: z.string().min(1).max(100),
  kind: z.enum(breakKinds),
  routineId: z.string().min(1).max(100),
  result: z.enum(results),
  seconds: z.int().nonnegative(),
  openedAt: z.int().nullable(),
  endedAt: z.int(),
  zone: z.string().max(100),
  asked: z.boolean(),
  felt: z.enum(['good', 'too-hard', 'hurt']).nullable(),
  moves: z.array(move).max(200).optional(),
})

const outcome: Outcome = {
  id: 'main-1',
  kind: 'main',
  routineId: 'two-minute-neck',
  result: 'done',
  seconds: 120,
  openedAt: 1_795_424_400_000,
  endedAt: 1_795_424_520_000,
  zone: 'Europe/Berlin',
  asked: false,
  felt: 'good',
  moves: [
    { exerciseId: 'neck-side-tilt', side: 'left', seconds: 20 },
    { exerciseId: 'grow-tall', side: null, seconds: 15 },
  ],
}

it('is what the schema says, for an outcome with anything put in the place of anything', () => {
  const odd = fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>('', 'x'.repeat(100), 'x'.repeat(101), -1, 0, 1.5, NaN, 2 ** 53, null, undefined, 'hurt'),
    fc.constantFrom<unknown>(
      [],
      [{}],
      [{ exerciseId: 'a', side: null, seconds: 1 }],
      [{ exerciseId: 'a', side: 'up' }],
    ),
    fc.constant(Array.from({ length: 201 }, () => ({ exerciseId: 'a', side: null, seconds: 1 }))),
  )
  const field = fc.oneof(fc.constantFrom(...Object.keys(outcome)), fc.string())
  fc.assert(
    fc.property(field, odd, (name, value) => {
      const line = { ...outcome, [name]: value }
      expect(isOutcome(line)).toBe(schema.safeParse(line).success)
    }),
    { numRuns: 2_000 },
  )
})

it('does not miss a field', () => {
  expect(isOutcome(outcome)).toBe(true)
  for (const name of Object.keys(outcome)) {
    const line = Object.fromEntries(Object.entries(outcome).filter(([each]) => each !== name))
    expect(isOutcome(line)).toBe(name === 'moves')
  }
})

it('never throws', () => {
  fc.assert(fc.property(fc.anything(), (anything) => isOutcome(anything) === schema.safeParse(anything).success))
})
