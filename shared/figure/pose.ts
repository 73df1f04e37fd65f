import { jointNames, type HandTarget, type JointName } from '../exercises/joints.ts'
import type { Exercise, PoseData } from '../exercises/schema.ts'
import type { Station } from './motion.ts'
import { exerciseById } from '../exercises/catalogue.ts'
import { bases, mixedStance, type Base, type Stance } from './base.ts'

/** How strongly a hand is drawn to each of its places. What is missing to 1 is left to the arm's own joints. */
export type Rest = Readonly<Partial<Record<HandTarget, number>>>

/** Every joint of the figure. Missing joints are 0: the figure then stands upright with its arms hanging. */
export interface Pose {
  readonly joints: Readonly<Record<JointName, number>>
  readonly handL: Rest
  readonly handR: Rest
  readonly stance: Stance
  /** How far ahead of the feet there is something to hold, such as a desk. Centimetres. */
  readonly ahead: number
  /** The joints without the swing that is on now: what rests on the floor stays where these put it. */
  readonly steady?: Readonly<Record<JointName, number>>
}

const zero = Object.fromEntries(jointNames.map((name) => [name, 0])) as Record<JointName, number>

const armJoints = {
  L: ['armFlexL', 'armAbdL', 'armHorizL', 'elbowL'],
  R: ['armFlexR', 'armAbdR', 'armHorizR', 'elbowR'],
} as const

/** A pose that moves an arm and names no place for its hand takes the hand off the place where the base put it. */
function hand(side: 'L' | 'R', data: PoseData, base: PoseData): HandTarget | undefined {
  const named = side === 'L' ? data.handL : data.handR
  if (named) return named
  if (armJoints[side].some((joint) => data[joint] !== undefined)) return undefined
  return side === 'L' ? base.handL : base.handR
}

const rest = (target: HandTarget | undefined): Rest => (target && target !== 'free' ? { [target]: 1 } : {})

/** The pose that this data means: offsets on top of the base. */
export function posed(data: PoseData, baseName: Base, ahead = 0): Pose {
  const { joints: base, stance: placed } = bases[data.base ?? baseName]
  // Who gets up from lying rolls over first, and then is on hands and knees, kneels and stands the other way round.
  const turned = bases[baseName].stance.pitch < 0 && placed.pitch >= 0
  const stance = turned ? { ...placed, pitch: 0 - placed.pitch, spin: 180 } : placed
  const joints = { ...zero }
  for (const name of jointNames) joints[name] = data[name] ?? base[name] ?? 0
  return { joints, handL: rest(hand('L', data, base)), handR: rest(hand('R', data, base)), stance, ahead }
}

/** Joints in which left and right are the two directions, not two limbs. */
const sideways: ReadonlySet<JointName> = new Set(['headYaw', 'headRoll', 'trunkYaw', 'trunkSide', 'legsDrop'])

function twin(name: JointName): JointName {
  if (name.endsWith('L')) return (name.slice(0, -1) + 'R') as JointName
  if (name.endsWith('R')) return (name.slice(0, -1) + 'L') as JointName
  return name
}

const otherSide = (target: string): string =>
  target.replace(/left|right/, (side) => (side === 'left' ? 'right' : 'left'))

const mirroredRest = (rest: Rest): Rest =>
  Object.fromEntries(Object.entries(rest).map(([target, weight]) => [otherSide(target), weight]))

/** The same pose for the other side of the body: limbs change places, turns and tilts change direction. */
export function mirrored(pose: Pose): Pose {
  const joints = { ...zero }
  for (const name of jointNames) {
    const value = pose.joints[twin(name)]
    joints[name] = sideways.has(name) ? 0 - value : value
  }
  const stance = { ...pose.stance, roll: 0 - pose.stance.roll, spin: 0 - pose.stance.spin }
  return { joints, handL: mirroredRest(pose.handR), handR: mirroredRest(pose.handL), stance, ahead: pose.ahead }
}

function mixedRest(a: Rest, b: Rest, t: number): Rest {
  const mixed: Partial<Record<HandTarget, number>> = {}
  for (const target of new Set([...Object.keys(a), ...Object.keys(b)]) as Set<HandTarget>)
    mixed[target] = (a[target] ?? 0) * (1 - t) + (b[target] ?? 0) * t
  return mixed
}

/** The pose on the way from `a` (t = 0) to `b` (t = 1). */
export function mixed(a: Pose, b: Pose, t: number): Pose {
  if (a === b || t <= 0) return a
  if (t >= 1) return b
  const joints = { ...zero }
  for (const name of jointNames) joints[name] = a.joints[name] + (b.joints[name] - a.joints[name]) * t
  return {
    joints,
    handL: mixedRest(a.handL, b.handL, t),
    handR: mixedRest(a.handR, b.handR, t),
    stance: mixedStance(a.stance, b.stance, t),
    ahead: a.ahead + (b.ahead - a.ahead) * t,
  }
}

/** Where the desk, the door or the bed stands: at arm's length of a body that folds forward, close to one that stands. */
function aheadOf(animation: Exercise['animation']): number {
  const folds = Math.max(...Object.values(animation.poses).map((pose) => pose.hipHinge ?? 0))
  if (animation.props.includes('bed')) return 50
  // Who steps back and shifts forward needs room before the hips.
  const steps = Object.values(animation.poses).some(({ hipL = 0 }) => hipL < -15)
  return folds > 30 ? 113 : steps ? 38 : 27
}

const known = new Map<string, Pose>()

/** The pose at a station. Throws for an unknown exercise or pose. */
export function poseAt(station: Station): Pose {
  const key = `${station.exerciseId} ${station.pose} ${station.side ?? ''}`
  const found = known.get(key)
  if (found) return found
  const { animation } = exerciseById(station.exerciseId)
  const data = animation.poses[station.pose]
  if (!data) throw new Error(`The exercise "${station.exerciseId}" has no pose "${station.pose}".`)
  const left = posed(data, animation.base, aheadOf(animation))
  const pose = station.side === 'right' && animation.mirrorForRight ? mirrored(left) : left
  known.set(key, pose)
  return pose
}
