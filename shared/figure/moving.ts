import { jointLimits, jointNames, type JointName } from '../exercises/joints.ts'
import { exerciseById } from '../exercises/catalogue.ts'
import type { Station } from './motion.ts'
import { poseAt, type Pose } from './pose.ts'

/** A part of the body that an exercise moves, in the words of the picture. */
export type Mover =
  'head' | 'tall' | 'trunk' | 'belly' | 'eyes' | 'shoulderL' | 'shoulderR' | 'armL' | 'armR' | 'legL' | 'legR'

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
  if (/^(thoracic|lumbar|pelvic|trunk|hipHinge|rise|recline|tilt)/.test(joint)) return ['trunk']
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

/** Exercises that swing about a pose and never leave it: what swings is what moves. */
function swinging({ exerciseId }: Station): Map<Mover, number> {
  const joints = exerciseById(exerciseId).phases.flatMap((phase) =>
    phase.pose === 'start' ? (Object.keys(phase.oscillate?.joints ?? {}) as JointName[]) : [],
  )
  return new Map(joints.flatMap(moversOfJoint).map((mover) => [mover, 1]))
}

/** The pose that an exercise is about: the first one it goes to. */
export function targetOf(station: Station): Station {
  if (station.pose !== 'start') return station
  const target = exerciseById(station.exerciseId).phases.find(({ pose }) => pose !== 'start')?.pose
  return target ? { ...station, pose: target } : station
}

const known = new Map<string, readonly Mover[]>()

/** What the exercise of this station moves: the mover that goes furthest, and those that go more than half as far. */
export function moversOf(station: Station): readonly Mover[] {
  const target = targetOf(station)
  const key = `${target.exerciseId} ${target.pose} ${target.side ?? ''}`
  const found = known.get(key) ?? moved(target)
  known.set(key, found)
  return found
}

function moved(target: Station): readonly Mover[] {
  const still = target.pose === 'start'
  const found = still ? swinging(target) : strengths(poseAt(target), poseAt({ ...target, pose: 'start' }))
  // Breath and eyes are small, and what the exercise is about.
  for (const mover of ['belly', 'eyes'] as const) if ((found.get(mover) ?? 0) > 0.2) return [mover]
  // Growing long is what one does besides, except where it is all; lying, it does not show.
  if (poseAt(target).stance.pitch !== 0) found.delete('tall')
  const most = Math.max(0, ...found.values())
  return most < 0.02 ? [] : [...found].filter(([, share]) => share >= most * 0.55).map(([mover]) => mover)
}
