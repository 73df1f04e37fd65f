import { jointLimits, jointNames, type JointName } from '../exercises/joints.ts'
import { exerciseById } from '../exercises/catalogue.ts'
import type { Station } from './motion.ts'
import { poseAt, type Pose } from './pose.ts'

/** A part of the body that an exercise moves, in the words of the picture. */
export type Mover = 'head' | 'tall' | 'trunk' | 'shoulderL' | 'shoulderR' | 'armL' | 'armR' | 'legL' | 'legR'

function moverOf(joint: JointName): Mover | null {
  const side = joint.endsWith('L') ? 'L' : 'R'
  if (joint.startsWith('head')) return 'head'
  if (joint === 'spineLift') return 'tall'
  if (/^sh(Elev|Prot)/.test(joint)) return `shoulder${side}`
  if (/^(arm|elbow|wrist|fingers)/.test(joint)) return `arm${side}`
  if (/^(hip|knee|ankle)[A-Za-z]*[LR]$/.test(joint)) return `leg${side}`
  if (/^(thoracic|lumbar|pelvic|trunk|hipHinge)/.test(joint)) return 'trunk'
  return null
}

/** How far a pose takes each mover away from the start, as a share of what its joints can do. */
function strengths(pose: Pose, start: Pose): Map<Mover, number> {
  const found = new Map<Mover, number>()
  for (const joint of jointNames) {
    const mover = moverOf(joint)
    const { min, max } = jointLimits[joint]
    const share = Math.abs(pose.joints[joint] - start.joints[joint]) / (max - min)
    if (mover && share > (found.get(mover) ?? 0)) found.set(mover, share)
  }
  return found
}

/** The pose in which an exercise is furthest from its start; poses named alike in any exercise are no concern here. */
export function targetOf(station: Station): Station {
  if (station.pose !== 'start') return station
  const target = Object.keys(exerciseById(station.exerciseId).animation.poses).find((pose) => pose !== 'start')
  return target ? { ...station, pose: target } : station
}

const known = new Map<string, readonly Mover[]>()

/** What the exercise of this station moves: the mover that goes furthest, and those that go at least half as far. */
export function moversOf(station: Station): readonly Mover[] {
  const target = targetOf(station)
  const key = `${target.exerciseId} ${target.pose} ${target.side ?? ''}`
  const found = known.get(key) ?? moved(target)
  known.set(key, found)
  return found
}

function moved(target: Station): readonly Mover[] {
  const found = strengths(poseAt(target), poseAt({ ...target, pose: 'start' }))
  const most = Math.max(0, ...found.values())
  return most < 0.02 ? [] : [...found].filter(([, share]) => share >= most / 2).map(([mover]) => mover)
}
