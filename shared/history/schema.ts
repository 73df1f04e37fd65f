/** An outcome as a closed schema: slower than `shape.ts`, but it can say which field is wrong, and explain each. */
import { z } from '../zod.ts'
import { breakKinds, felts, results } from './outcome.ts'
import { mostMoves, mostName } from './shape.ts'

const name = z.string().min(1).max(mostName)
const instant = z.int().describe('Milliseconds since 1970.')
const seconds = z.int().min(0)

const move = z.strictObject({
  exerciseId: name.describe('The id of an exercise.'),
  side: z.enum(['left', 'right']).nullable().describe('null: both at once.'),
  seconds: seconds.describe('Seconds of the person’s time.'),
})

/** One line of the history. */
export const outcomeSchema = z.strictObject({
  id: name.describe('Tells it from all others.'),
  kind: z.enum(breakKinds).describe('What kind of break it was.'),
  routineId: name.describe('What was to be played.'),
  result: z.enum(results).describe('What came of it.'),
  seconds: seconds.describe('Seconds that were really played.'),
  openedAt: instant.nullable().describe('When it opened, in milliseconds since 1970; null: never.'),
  endedAt: instant.describe('When it was over, in milliseconds since 1970.'),
  zone: z.string().max(mostName).describe('The time zone of that moment.'),
  asked: z.boolean().describe('Whether the person asked for it.'),
  felt: z.enum(felts).nullable().describe('What the person said of it.'),
  moves: z.array(move).max(mostMoves).optional().describe('What was really done.'),
})
