import { exerciseById } from '../exercises/catalogue.ts'
import { project, type Camera } from './camera.ts'
import type { Station } from './motion.ts'
import type { Mover } from './moving.ts'
import { openPath } from './path.ts'
import { mixed, poseAt, type Pose } from './pose.ts'
import { solve, type Skeleton } from './solve.ts'
import { add, distance, dot, place, scale, subtract, vector, type Vector } from './vector.ts'

const known = new Map<string, readonly Skeleton[]>()

/**
 * The round of a head that sweeps, or of shoulders that roll, from place to place without coming back to the start:
 * in front of the chin, or about the shoulder on the side of the eye, and larger than it is, to be seen. Empty for
 * everything that goes one way and returns.
 */
export function traceOf(station: Station, movers: readonly Mover[], camera: Camera): string {
  const round = movers.includes('head') || movers.includes('shoulderL') ? roundOf(station) : []
  if (round.length === 0) return ''
  const points = movers.includes('head') ? round.map((s) => place(s.head, 0, -8, 24)) : about(round, camera)
  return openPath(points.map((point) => project(camera, point)))
}

/** A circle round the places where the near shoulder has been. */
function about(round: readonly Skeleton[], camera: Camera): Vector[] {
  const side = round.every((s) => dot(subtract(s.arms[0].upper.at, s.arms[1].upper.at), camera.towards) > 0) ? 0 : 1
  const places = round.map((s) => s.arms[side].upper.at)
  const middle = scale(places.reduce(add), 1 / places.length)
  const radius = 4 + Math.max(...places.map((each) => distance(each, middle)))
  return Array.from({ length: 33 }, (_, i) => {
    const angle = (2 * Math.PI * i) / 32
    return add(middle, vector(side === 0 ? 5 : -5, radius * Math.sin(angle), radius * Math.cos(angle)))
  })
}

/** The body on the round of an exercise, where it has one. */
function roundOf(station: Station): readonly Skeleton[] {
  const key = `${station.exerciseId} ${station.side ?? ''}`
  const found = known.get(key) ?? solved(station)
  known.set(key, found)
  return found
}

function solved({ exerciseId, side }: Station): readonly Skeleton[] {
  const at = (pose: string): Pose => poseAt({ exerciseId, side, pose })
  const names = exerciseById(exerciseId).phases.map(({ pose }) => pose)
  const stays = names.some((pose, i) => pose === names[i - 1])
  const places = new Set(names.filter((pose) => pose !== 'start')).size
  // Two places and the start make a triangle, and with it a round.
  if (stays || places < 2 || at('start').stance.pitch !== 0) return []
  // A sweep goes from the first place that lies aside to the last new one.
  const newest = names.findLastIndex((pose, at) => pose !== 'start' && names.indexOf(pose) === at)
  const way = places > 2 ? names.slice(1, newest + 1) : ['start', ...names.slice(0, names.lastIndexOf('start') + 1)]
  return way.slice(1).flatMap((pose, i) => {
    const [from, to] = [at(way[i] as string), at(pose)]
    return Array.from({ length: 9 }, (_, step) => solve(mixed(from, to, step / 8)))
  })
}
