/**
 * A routine: timed steps that follow each other without a gap. The schema is the source of truth for the data files in
 * `data/`; unknown fields are refused, so that a misspelt one is found when the file is read and not on the screen.
 */
import { oscillationSchema } from '../exercises/pose-schema.ts'
import { postures, regions } from '../exercises/vocabulary.ts'
import { z } from '../zod.ts'
import { total, turns } from './time.ts'

export { total, turns } from './time.ts'

/** Whole or half seconds: their sums are exact, so steps meet without a gap. */
const seconds = z.number().positive().multipleOf(0.5)

/** One part of a repetition: the seconds that the body takes to reach a pose, or to stay in it. */
const phase = z.strictObject({
  /** A verb for the person, such as "tip" or "hold". */
  name: z.string().min(1),
  seconds,
  /** One of the poses of the exercise. A phase whose pose is already reached is a hold. */
  pose: z.string().min(1),
  /** A small movement to and fro around the pose. */
  oscillate: oscillationSchema.optional(),
})

const everyStep = {
  /** Seconds from the start of the routine. */
  at: z.number().nonnegative(),
  seconds,
  /** The one line for this step, to read or to hear. */
  say: z.string().min(1),
}

const exerciseStep = z.strictObject({
  ...everyStep,
  type: z.literal('exercise'),
  exerciseId: z.string().min(1),
  /** The side it is done on, or begins on when it alternates; null where it has no sides. */
  side: z.enum(['left', 'right']).nullable(),
  /** Each repetition is done on this side and then on the other. `reps` counts each side's. */
  alternates: z.literal(true).optional(),
  /** How the person is placed, where it is not the way the exercise itself says: on their feet, say. */
  posture: z.enum(postures).optional(),
  reps: z.int().positive(),
  phases: z.array(phase).min(1),
})

const step = z
  .discriminatedUnion('type', [
    z.strictObject({ ...everyStep, type: z.literal('intro') }),
    exerciseStep,
    /** A moment between two steps that names the one to come. */
    z.strictObject({ ...everyStep, type: z.literal('transition') }),
    z.strictObject({ ...everyStep, type: z.literal('outro') }),
  ])
  .refine((step) => step.type !== 'exercise' || step.seconds === turns(step) * total(step.phases), {
    error: 'An exercise lasts as long as its phases, times its repetitions.',
    path: ['seconds'],
  })
  .refine((step) => step.type !== 'exercise' || !step.alternates || step.side !== null, {
    error: 'Only an exercise with sides can alternate between them.',
    path: ['alternates'],
  })

/** The schema of one file in `data/`. */
export const routineSchema = z
  .strictObject({
    id: z.string().min(1),
    title: z.string().min(1),
    kind: z.enum(['micro', 'short', 'main', 'home']),
    posture: z.enum(postures),
    setting: z.enum(['desk', 'home']),
    /** The part of the body a micro-break is for: what its share of the breaks is counted by. */
    region: z.enum(regions).optional(),
    description: z.string(),
    durationSeconds: seconds,
    /** The routine that Nape is known for. */
    flagship: z.boolean().optional(),
    /** How often a day it is meant to be done. */
    perDayTarget: z.int().positive().optional(),
    /** How often a week it is meant to be done. */
    perWeekTarget: z.int().positive().optional(),
    /** Where it comes from: ids of sources. None: its exercises speak for themselves. */
    evidence: z.array(z.string()),
    steps: z.array(step).min(1),
  })
  .refine((routine) => routine.steps.some((step) => step.type === 'exercise'), {
    error: 'A routine has at least one exercise.',
  })
  .refine((routine) => routine.steps.at(-1)?.type !== 'transition', {
    error: 'A transition names a step that follows it.',
  })
  .superRefine((routine, context) => {
    const path = firstGap(routine.steps, routine.durationSeconds)
    if (path === null) return
    const message = 'Each step starts where the one before it ended, and the last one ends with the routine.'
    context.addIssue({ code: 'custom', path, message })
  })

/** A routine, as its data file has it. */
export type Routine = Readonly<z.infer<typeof routineSchema>>

/** One timed step of a routine. */
export type Step = Routine['steps'][number]

/** A step in which the body does something. */
export type ExerciseStep = Extract<Step, { type: 'exercise' }>

/** One part of a repetition. */
export type Phase = ExerciseStep['phases'][number]

/** The first field that leaves a gap or an overlap between steps, or null where there is none. */
function firstGap(steps: readonly { readonly at: number; readonly seconds: number }[], length: number) {
  const late = steps.findIndex((step, index) => step.at !== total(steps.slice(0, index)))
  if (late !== -1) return ['steps', late, 'at']
  return total(steps) === length ? null : ['durationSeconds']
}
