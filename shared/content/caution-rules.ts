import type { Exercise, PoseData } from '../exercises/schema.ts'
import type { Base, Condition } from '../exercises/vocabulary.ts'
import { liesOnBack } from '../exercises/lying.ts'

/** What an exercise asks of the body, and for whom that may be too much. */
export interface CautionRule {
  readonly because: string
  readonly when: (exercise: Exercise) => boolean
  /** Conditions that must hide it. */
  readonly hides?: readonly Condition[]
  /** Conditions that must ease it, or hide it. */
  readonly eases?: readonly Condition[]
}

type Angle = Exclude<keyof PoseData, 'handL' | 'handR' | 'base'>

/** Whether some pose has one of these joints at this value or beyond it, to either side. */
function reaches({ animation }: Exercise, joints: readonly Angle[], least: number): boolean {
  return Object.values(animation.poses).some((pose) => joints.some((joint) => Math.abs(pose[joint] ?? 0) >= least))
}

const based = (...bases: readonly Base[]) => {
  return ({ animation }: Exercise): boolean => bases.includes(animation.base)
}

const neck = ['headPitch', 'headYaw', 'headRoll'] as const
const legs = ['hipL', 'hipR', 'hipHinge'] as const
/** Shares, not degrees: on the toes, up from the chair, down the wall. */
const lifts = ['heelLift', 'rise', 'lower'] as const

/**
 * Cautious by intent: no source lists these very exercises by condition. The thresholds are degrees of the figure's
 * joints, chosen so that a mild movement stays free and a strong one does not.
 */
export const cautionRules: readonly CautionRule[] = [
  {
    because: 'It moves or loads the neck',
    when: (exercise) => exercise.bodyRegion === 'neck',
    hides: ['neck-injury-surgery', 'neck-instability', 'dizziness'],
    eases: ['arm-symptoms'],
  },
  {
    because: 'It turns or bends the neck far',
    when: (exercise) => reaches(exercise, neck, 30),
    hides: ['neck-injury-surgery', 'neck-instability'],
    eases: ['arm-symptoms'],
  },
  { because: 'It lies on the back', when: liesOnBack, hides: ['pregnancy'] },
  { because: 'It lies face down', when: based('prone', 'plank'), hides: ['pregnancy'] },
  {
    because: 'It holds against a load',
    when: (exercise) =>
      exercise.kind === 'isometric' || based('plank', 'side-plank')(exercise) || reaches(exercise, ['effort'], 0.1),
    eases: ['high-blood-pressure'],
  },
  {
    because: 'It rounds the back',
    when: ({ animation }) =>
      Object.values(animation.poses).some(({ thoracicFlex = 0, lumbarFlex = 0 }) => thoracicFlex + lumbarFlex >= 15),
    eases: ['osteoporosis'],
  },
  {
    because: 'It twists the back',
    when: (exercise) => reaches(exercise, ['trunkYaw', 'legsDrop'], 30),
    hides: [],
    eases: ['osteoporosis'],
  },
  {
    because: 'It brings the head low',
    when: (exercise) =>
      reaches(exercise, ['hipHinge'], 75) || (based('quadruped')(exercise) && reaches(exercise, ['hipL'], 120)),
    eases: ['glaucoma', 'dizziness', 'high-blood-pressure'],
  },
  {
    because: 'It takes the arms high or across',
    when: (exercise) =>
      reaches(exercise, ['armFlexL', 'armFlexR', 'armAbdL', 'armAbdR'], 120) ||
      reaches(exercise, ['armHorizL', 'armHorizR'], 100),
    eases: ['shoulder-problem'],
  },
  {
    because: 'It needs balance',
    when: (exercise) =>
      based('half-kneeling', 'kneeling-heels')(exercise) ||
      (based('standing', 'standing-wall')(exercise) && !holdsOn(exercise) && moves(exercise)),
    eases: ['balance'],
  },
  {
    because: 'It bends a knee far',
    when: (exercise) => reaches(exercise, ['kneeL', 'kneeR'], 100),
    eases: ['knee-hip'],
  },
  {
    because: 'It rests on the knees',
    when: based('quadruped', 'half-kneeling', 'kneeling-heels'),
    eases: ['knee-hip'],
  },
  {
    because: 'It bends or loads the wrists',
    when: (exercise) =>
      exercise.bodyRegion === 'wrists-hands' || (based('quadruped')(exercise) && exercise.kind !== 'stretch'),
    eases: ['wrist-hand'],
  },
]

/** Whether legs or trunk move so far that a person on their feet has to keep their balance. */
function moves(exercise: Exercise): boolean {
  const swinging = exercise.phases.some(({ oscillate }) => 'hipL' in (oscillate?.joints ?? {}))
  return swinging || reaches(exercise, legs, 25) || reaches(exercise, lifts, 0.2) || reaches(exercise, ['trunkYaw'], 30)
}

/** Whether both hands hold on to something. */
function holdsOn({ animation }: Exercise): boolean {
  const holds = (hand: PoseData['handL']) => hand === 'desk-edge' || hand === 'door-frame'
  return Object.values(animation.poses).some(({ handL, handR }) => holds(handL) && holds(handR))
}
