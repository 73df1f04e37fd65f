import { exerciseById } from '../exercises/catalogue.ts'
import type { Exercise } from '../exercises/schema.ts'
import { bases } from './base.ts'
import { framed } from './framing.ts'
import type { Station } from './motion.ts'

/** How the person wants left and right: as in a mirror, or from behind, as if following the figure. */
export type Seen = 'mirror' | 'behind'

/** From where the figure is seen, and how much of it. Plain numbers, so that one view can ease into another. */
export interface View {
  /** Degrees round the figure: 0 in front, 90 on its left, 180 behind. */
  readonly yaw: number
  /** Degrees from above. */
  readonly pitch: number
  /** What lies in the middle of the picture: centimetres to the left of the hips, above the floor, and in front. */
  readonly aside: number
  readonly height: number
  readonly ahead: number
  /** Centimetres from the top of the picture to its bottom. */
  readonly span: number
  /**
   * 1 where the eye sees a back though a mirror is asked for, or a front though a back is: then the picture is flipped
   * the other way, and the figure's left stays on the left.
   */
  readonly against?: number
}

/** A direction to look from. */
export type Look = Pick<View, 'yaw' | 'pitch' | 'against'>

/** A seated figure from the thighs up: in desk exercises head and shoulders are what matters. */
const upperBody = { aside: 0, ahead: 0, height: 94, span: 104, pitch: 9 }

const known = new Map<string, View>()

/**
 * The view of a station's exercise. From behind, "front" becomes "back" and the side view changes sides, so that the
 * figure looks the same way along the screen in both.
 */
export function viewAt(station: Station, seen: Seen): View {
  const key = `${station.exerciseId} ${station.side ?? ''} ${seen}`
  const found = known.get(key) ?? viewOf(station, seen)
  known.set(key, found)
  return found
}

function viewOf(station: Station, seen: Seen): View {
  const exercise = exerciseById(station.exerciseId)
  const { animation, posture } = exercise
  const look = lookAt(exercise, seen, station.side === 'right')
  if (posture !== 'seated' || animation.base !== 'seated' || usesLegs(animation)) return framed(station, look)
  // Room for what lies in the distance.
  if (animation.props.includes('window')) return { ...upperBody, ...look, ahead: 34, span: 136, height: 104 }
  const high = highest(animation)
  const wide = Object.values(animation.poses).some(({ armAbdL = 0, armRotL = 0 }) => armAbdL > 70 && armRotL > 60)
  const reach = wide
    ? { height: 101, span: 142 }
    : high > 150
      ? { height: 106, span: 138 }
      : high > 84
        ? { height: 101, span: 124 }
        : {}
  if (animation.view !== 'side') return { ...upperBody, ...look, ...reach }
  const behind = Object.values(animation.poses).some((pose) => (pose.armFlexL ?? 0) < -20)
  const forward = Object.values(animation.poses).some((pose) => (pose.armFlexL ?? 0) > 60 && (pose.elbowL ?? 90) < 40)
  if (forward) return { ...upperBody, ...look, ahead: 27, span: 132, height: 97 }
  return { ...upperBody, ...look, ahead: behind ? -2 : 12, ...reach }
}

/** From where an exercise reads best. Bodies on the floor are seen a little from above; "top" looks down on them. */
function lookAt(exercise: Exercise, seen: Seen, right: boolean): Look {
  const { animation, sides } = exercise
  const { view, base } = animation
  const behind = seen === 'behind'
  if (behind && showsFront(exercise)) {
    const look = lookAt(exercise, 'mirror', right)
    // Without sides there is no left to keep on the left: then the eye just goes to the other side, and nothing flips.
    return sides === 'none' && !bothWays(exercise) ? { ...look, yaw: -look.yaw } : { ...look, against: 1 }
  }
  const { pitch, roll, seat } = bases[base].stance
  const low = pitch !== 0 || roll !== 0 || (seat === 0 && base !== 'standing' && base !== 'standing-wall')
  const above = low ? 15 : 9
  // Where each side is done for itself, it is seen from that side: never behind the body.
  const own = right && sides === 'each' ? -1 : 1
  const near = behind ? -own : own
  // Who lies on the back is seen from the feet, and a little from the side and from above.
  if (pitch < 0 && view === 'front') return { yaw: near * 38, pitch: 24 }
  switch (view) {
    case 'top':
      return { yaw: 0, pitch: 62, against: base === 'prone' && !behind ? 1 : 0 }
    case 'back':
      return { yaw: 180, pitch: above }
    case 'front':
      return { yaw: behind ? 180 : 0, pitch: above }
    case 'side':
      // A body along the floor is seen square on, so that the floor under it is level.
      return { yaw: near * (low ? 87 : 78), pitch: above }
    case 'quarter':
      if (pitch < 0) return { yaw: near * 32, pitch: 54 }
      // Who circles over hands and knees is looked down on, or the circle would be a line.
      return { yaw: behind ? 180 - own * 42 : own * 42, pitch: pitch > 0 ? 34 : above }
  }
}

/**
 * Whether an exercise is seen from the front even by who wants to see backs: on the back and on the side nobody can be
 * seen from behind, eyes and hands in front of a body that has no sides would be hidden for nothing, and of some
 * exercises (`inFront`) nothing would be seen.
 */
function showsFront(exercise: Exercise): boolean {
  const { sides, animation } = exercise
  const { base, view, inFront } = animation
  const { pitch, roll } = bases[base].stance
  if (view === 'side' || view === 'back' || base === 'prone') return false
  return inFront === true || pitch < 0 || roll !== 0 || (sides === 'none' && !bothWays(exercise))
}

/** Whether an exercise goes to both sides by its own poses. */
const bothWays = ({ animation }: Exercise): boolean =>
  Object.keys(animation.poses).some((pose) => pose === 'left' || pose === 'right')

/** Whether legs, or hands near the legs, are part of what must be seen. */
function usesLegs({ poses }: Exercise['animation']): boolean {
  return Object.values(poses).some(
    (pose) =>
      Object.keys(pose).some((joint) => /^(hip|knee|ankle|rise|heelLift)/.test(joint)) ||
      [pose.handL, pose.handR].some((hand) => hand && /knee|hang|behind-left|behind-right|seat-edge/.test(hand)),
  )
}

/** How high the arms go, in degrees: the picture must make room for them. */
const highest = ({ poses }: Exercise['animation']): number =>
  Math.max(
    ...Object.values(poses).flatMap(({ armFlexL = 0, armFlexR = 0, armAbdL = 0, armAbdR = 0, armRotL = 0 }) => [
      ...[armFlexL, armFlexR, armAbdL, armAbdR],
      armRotL > 60 ? 90 : 0,
    ]),
  )

/** The view on the way from `a` (t = 0) to `b` (t = 1). */
export function mixedView(a: View, b: View, t: number): View {
  const mix = (from: number, to: number): number => from + (to - from) * t
  return {
    yaw: mix(a.yaw, b.yaw),
    pitch: mix(a.pitch, b.pitch),
    aside: mix(a.aside, b.aside),
    height: mix(a.height, b.height),
    ahead: mix(a.ahead, b.ahead),
    span: mix(a.span, b.span),
    against: mix(a.against ?? 0, b.against ?? 0),
  }
}
