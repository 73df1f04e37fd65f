/**
 * One exercise as it lies in `data/<id>.json`: words, dose, cautions and movement. The schema is closed: an unknown
 * field is a mistake in the file, not a wish. Sided exercises are written for the left side only; words carry `{left|right}`,
 * and the right side is arithmetic. The descriptions here are what an editor shows beside a field.
 */
import { z } from '../zod.ts'
import { oscillationSchema, poseSchema } from './pose-schema.ts'
import { exerciseProblems } from './sums.ts'
import { bases, conditions, kinds, movers, postures, props, regions, spaces, views } from './vocabulary.ts'

export type { PoseData } from './pose-schema.ts'

const words = z.string().min(1, 'Some words belong here.')
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens.')
const seconds = z.number().positive().max(600)

const phase = z.strictObject({
  name: words.describe('A verb for the person, such as "tip" or "hold".'),
  seconds: seconds.describe('Seconds to move to the pose, or to stay in it.'),
  pose: words.describe('A name in animation.poses. A phase whose pose is already reached is a hold.'),
  oscillate: oscillationSchema.optional(),
})

const fields = {
  id: id.describe('The name of the file.'),
  title: words,
  set: z.enum(['desk', 'home']).describe('Done at work, or on the floor at home.'),
  bodyRegion: z.enum(regions),
  secondaryRegions: z.array(z.enum(regions)),
  kind: z.enum(kinds),
  movement: id.describe('Exercises with the same movement can stand in for each other.'),
  posture: z.enum(postures),
  postureAlternatives: z.array(z.enum(postures)),
  space: z.enum(spaces),
  equipment: z.array(words),
  level: z.literal([1, 2, 3]).describe('1 easy, 2 medium, 3 demanding.'),
  enabledByDefault: z.boolean(),
  offBecause: words.describe('Why it is off until the person turns it on; a sentence for the person.').optional(),
  discreet: z.boolean().describe('Can be done among colleagues without drawing attention.'),
  purpose: words.describe('What it is for, as an imperative. No medical promise.'),
  cues: z
    .array(words)
    .min(1)
    .describe('What to do, one short imperative each. {left|right}: which of both, as the side has it.'),
  breath: words,
  sides: z
    .enum(['none', 'each', 'left-right'])
    .describe('each: a hold for each side; left-right: a movement to one side and then the other.'),
  sideMeaning: words.nullable().describe('What the side means here; null where there are no sides.'),
  reps: z.int().positive().describe('Repetitions; on each side, where there are sides.'),
  phases: z.array(phase).min(1).describe('One repetition, in order; it begins at the pose "start".'),
  cycleSeconds: seconds.describe('One repetition: the sum of its phases.'),
  durationSeconds: seconds.describe('All repetitions, on both sides where there are sides.'),
  seedDose: words.nullable().describe('The dose as the seed article gives it.'),
  precautions: z.array(words),
  exclude: z.array(z.enum(conditions)).describe('Opt-outs that hide it.'),
  caution: z.array(z.enum(conditions)).describe('Opt-outs that show its easier version.'),
  easier: words.describe('The same with less. It promises no seconds: the step keeps its own.'),
  sources: z.array(words).min(1, 'Every exercise says where it comes from.').describe('Ids of sources.'),
  animation: z.strictObject({
    view: z.enum(views),
    base: z.enum(bases),
    props: z.array(z.enum(props)),
    mirrorForRight: z.boolean(),
    moves: z
      .array(z.enum(movers))
      .describe('What the picture emphasizes, where that is not simply what goes furthest; on the left side.')
      .optional(),
    inFront: z
      .literal(true)
      .describe('It happens in front of the body: who wants to see it from behind sees it from the front all the same.')
      .optional(),
    note: words.describe('What the picture must make clear: for people who edit the poses.'),
    poses: z.record(z.string(), poseSchema),
  }),
}

/** The schema of one file in `data/`. */
export const exerciseSchema = z.strictObject(fields).superRefine((exercise, context) => {
  for (const { path, message } of exerciseProblems(exercise))
    context.addIssue({ code: 'custom', path: [...path], message })
})

/** An exercise, as its data file has it. */
export type Exercise = Readonly<z.infer<typeof exerciseSchema>>
