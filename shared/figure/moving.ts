import { jointLimits, jointNames, type JointName } from '../exercises/joints.ts'
import { exerciseById } from '../exercises/catalogue.ts'
import type { Mover } from '../exercises/vocabulary.ts'
import type { Station } from './motion.ts'
import { poseAt, type Pose } from './pose.ts'
import type { Swing } from './swing.ts'

export type { Mover } from '../exercises/vocabulary.ts'

function moversOfJoint(joint: JointName): readonly Mover[] {
  const side = joint.endsWith('L') ? 'L' : 'R'
  if (joint.startsWith('head')) return ['head']
  if (joint === 'spineLift') return ['tall']
  if (joint === 'belly') return ['belly']
  if (joint === 'eyesClosed' || joint === 'gazeFar') return ['eyes']
  if (/^sh(Elev|Prot)/.test(joint)) return [`shoulder${side}`]
  if (/^(arm|elbow|wrist|fingers)/.test(joint)) return [`arm${side}`]
  if (/^(hip|knee|ankle)[A-Za-z]*[LR]$/.test(joint)) return [`leg${side}`]
  if (/^(heelLift|legsDrop|lower)$/.test(joint)) return ['legL', 'legR']
  if (joint === 'pelvicTilt') return ['pelvis']
  if (/^(thoracic|lumbar|trunk|hipHinge|rise|recline|tilt)/.test(joint)) return ['trunk']
  return []
}

/** How far a pose takes each mover away from the start, as a share of what its joints can do. */
function strengths(pose: Pose, start: Pose): Map<Mover, number> {
  const found = new Map<Mover, number>()
  const raise = (mover: Mover, share: number): unknown => share > (found.get(mover) ?? 0) && found.set(mover, share)
  for (const joint of jointNames) {
    const { min, max } = jointLimits[joint]
    const share = Math.abs(pose.joints[joint] - start.joints[joint]) / (max - min)
    for (const mover of moversOfJoint(joint)) raise(mover, mover === 'tall' ? share * 0.32 : share)
  }
  if (Object.keys(pose.handL).join() !== Object.keys(start.handL).join()) raise('armL', 0.3)
  if (Object.keys(pose.handR).join() !== Object.keys(start.handR).join()) raise('armR', 0.3)
  return found
}

/** What swings about a pose. */
function swinging({ exerciseId, pose }: Station): Map<Mover, number> {
  const joints = exerciseById(exerciseId).phases.flatMap((phase) =>
    phase.pose === pose && phase.oscillate ? moversOfSwing(phase.oscillate) : [],
  )
  return new Map(joints.map((mover) => [mover, 1]))
}

/** The movers of a swing. */
export const moversOfSwing = ({ joints, quarterLater }: Pick<Swing, 'joints' | 'quarterLater'>): readonly Mover[] => [
  ...new Set((Object.keys({ ...joints, ...quarterLater }) as JointName[]).flatMap(moversOfJoint)),
]

/** Whether a pose is the start, or the same again by another name. */
const begins = ({ exerciseId, pose }: Station): boolean => {
  const { poses } = exerciseById(exerciseId).animation
  return pose === 'start' || JSON.stringify(poses[pose]) === JSON.stringify(poses['start'])
}

/** The pose that an exercise is about: the first one it goes to from its start, and comes back from. */
export function targetOf(station: Station): Station {
  if (!begins(station)) return station
  const target = exerciseById(station.exerciseId).phases.find(({ pose }) => pose !== 'start')?.pose
  return target ? { ...station, pose: target } : station
}

const known = new Map<string, readonly Mover[]>()

/** What the exercise of this station moves: the mover that goes furthest, and those that go more than half as far. */
export function moversOf(station: Station): readonly Mover[] {
  const target = targetOf(station)
  const key = `${target.exerciseId} ${target.pose} ${target.side ?? ''}`
  const found = known.get(key) ?? named(target) ?? moved(target)
  known.set(key, found)
  return found
}

/** What the data names, for the side of the station. */
function named({ exerciseId, side }: Station): readonly Mover[] | undefined {
  const { moves, mirrorForRight } = exerciseById(exerciseId).animation
  if (!moves || side !== 'right' || !mirrorForRight) return moves
  return moves.map((mover) => mover.replace(/[LR]$/, (letter) => (letter === 'L' ? 'R' : 'L')) as Mover)
}

function moved(target: Station): readonly Mover[] {
  const still = target.pose === 'start'
  const found = still ? swinging(target) : strengths(poseAt(target), poseAt({ ...target, pose: 'start' }))
  // Breath and eyes are small, and what the exercise is about.
  for (const mover of ['belly', 'eyes'] as const) if ((found.get(mover) ?? 0) > 0.2) return [mover]
  // A pelvis tips along with a spine that bends; by itself it is what the exercise is about.
  if ((found.get('trunk') ?? 0) > 0.3) found.delete('pelvis')
  // Growing long is what one does besides, except where it is all; lying, it does not show.
  if (poseAt(target).stance.pitch !== 0) found.delete('tall')
  // Who does nothing but grow tall does it with the head and all of the spine.
  if (
    found.has('tall') &&
    ![...found.keys()].some((mover) => /^(arm|leg)/.test(mover) && (found.get(mover) ?? 0) > 0.05)
  )
    if (poseAt(target).joints.spineLift === 1) return ['tall', 'trunk']
  const most = Math.max(0, ...found.values())
  return most < 0.02 ? [] : [...found].filter(([, share]) => share >= most * 0.55).map(([mover]) => mover)
}
