import * as z from 'zod'
import { handTargets, jointLimits, jointNames, type JointName } from './joints.ts'

/**
 * One exercise as it lies in `data/<id>.json`: words, dose, cautions and movement. The schema is closed: an unknown
 * field is a mistake in the file, not a wish. Sided exercises are written for the left side only; words carry `{side}`
 * and `{other}`, and the right side is arithmetic.
 */
const words = z.string().min(1)
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'An id is lower-case words joined by hyphens.')
const seconds = z.number().positive().max(600)

export const regions = [
  'neck', 'shoulders', 'upper-back', 'chest', 'whole-spine', 'low-back', 'core', 'hips-legs', 'wrists-hands', 'eyes', 'breath',
] as const
export const postures = ['seated', 'standing', 'wall', 'floor'] as const
/** Reasons for which a person may leave exercises out. */
export const conditions = [
  'neck-injury-surgery', 'neck-instability', 'arm-symptoms', 'dizziness', 'osteoporosis', 'pregnancy', 'shoulder-problem',
  'back-problem', 'high-blood-pressure', 'glaucoma', 'knee-hip', 'balance', 'wrist-hand',
] as const
/** How the body is placed before any joint moves. */
export const bases = [
  'seated', 'standing', 'standing-wall', 'supine-knees-bent', 'supine-straight', 'prone', 'quadruped', 'plank',
  'side-plank', 'floor-straddle', 'half-kneeling', 'kneeling-heels', 'bed-edge', 'bench-edge',
] as const
/** From where the exercise reads best. */
export const views = ['front', 'side', 'back', 'top'] as const

const angles = z.partialRecord(z.enum(jointNames as [JointName, ...JointName[]]), z.number())

/** Joint values on top of the base, and where the hands rest. What is left out stays as the base has it. */
const pose = z
  .strictObject({
    ...Object.fromEntries(jointNames.map((name) => [name, z.number().optional()])),
    handL: z.enum(handTargets).optional(),
    handR: z.enum(handTargets).optional(),
  })
  .superRefine((value, context) => {
    for (const name of jointNames) {
      const angle = (value as Record<string, unknown>)[name]
      const { min, max } = jointLimits[name]
      if (typeof angle === 'number' && (angle < min || angle > max))
        context.addIssue({ code: 'custom', path: [name], message: `${name} is ${angle}; it must lie between ${min} and ${max}.` })
    }
  })
  .transform((value) => value as PoseData)

export type PoseData = Readonly<z.infer<typeof angles>> & {
  readonly handL?: (typeof handTargets)[number]
  readonly handR?: (typeof handTargets)[number]
}

const phase = z.strictObject({
  name: words,
  /** Seconds to move to the named pose, or to stay there. */
  seconds,
  pose: words,
  /** A sine around the pose: value = pose + amplitude * sin(2 * pi * hz * t). A negative amplitude is the opposite phase. */
  oscillate: z.strictObject({ joints: angles, hz: z.number().positive().max(5) }).optional(),
})

export const exerciseSchema = z
  .strictObject({
    id,
    title: words,
    set: z.enum(['desk', 'home']),
    bodyRegion: z.enum(regions),
    secondaryRegions: z.array(z.enum(regions)),
    kind: z.enum(['posture', 'stretch', 'mobility', 'isometric', 'massage', 'strength', 'relax', 'eyes', 'aerobic', 'transition']),
    movement: id,
    posture: z.enum(postures),
    postureAlternatives: z.array(z.enum(postures)),
    space: z.enum(['desk-seated', 'desk-standing', 'wall', 'floor', 'equipment']),
    equipment: z.array(words),
    /** 1 easy, 2 medium, 3 demanding. */
    level: z.literal([1, 2, 3]),
    enabledByDefault: z.boolean(),
    /** Can be done among colleagues without drawing attention. */
    discreet: z.boolean(),
    purpose: words,
    cues: z.array(words).min(1),
    breath: words,
    /** `each`: a hold for each side; `left-right`: a movement to one side and then the other. */
    sides: z.enum(['none', 'each', 'left-right']),
    sideMeaning: words.nullable(),
    reps: z.int().positive(),
    /** One repetition, in order; it begins at the pose `start`. */
    phases: z.array(phase).min(1),
    /** The seconds of one repetition: the sum of its phases. */
    cycleSeconds: seconds,
    /** The seconds of all repetitions and both sides. */
    durationSeconds: seconds,
    /** The dose as the source gives it, in its own words. */
    seedDose: words.nullable(),
    precautions: z.array(words),
    exclude: z.array(z.enum(conditions)),
    caution: z.array(z.enum(conditions)),
    easier: words,
    sources: z.array(words).min(1),
    animation: z.strictObject({
      view: z.enum(views),
      base: z.enum(bases),
      mirrorForRight: z.boolean(),
      /** What the picture must make clear: for people who edit the poses. */
      note: words,
      poses: z.record(z.string(), pose),
    }),
  })
  .superRefine((exercise, context) => {
    const { poses } = exercise.animation
    if (!('start' in poses)) context.addIssue({ code: 'custom', path: ['animation', 'poses'], message: 'Every exercise has a pose "start".' })
    exercise.phases.forEach((part, index) => {
      if (!(part.pose in poses))
        context.addIssue({ code: 'custom', path: ['phases', index, 'pose'], message: `There is no pose "${part.pose}".` })
    })
    const cycle = exercise.phases.reduce((sum, part) => sum + part.seconds, 0)
    if (Math.abs(cycle - exercise.cycleSeconds) > 1e-6)
      context.addIssue({ code: 'custom', path: ['cycleSeconds'], message: `The phases take ${cycle} s together.` })
    const sides = exercise.sides === 'none' ? 1 : 2
    if (Math.abs(cycle * exercise.reps * sides - exercise.durationSeconds) > 1e-6)
      context.addIssue({ code: 'custom', path: ['durationSeconds'], message: `Repetitions and sides take ${cycle * exercise.reps * sides} s.` })
  })

export type Exercise = Readonly<z.infer<typeof exerciseSchema>>
