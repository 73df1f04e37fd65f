import { exerciseById } from '../exercises/catalogue.ts'
import type { Station } from './motion.ts'

/** How the person wants left and right: as in a mirror, or from behind, as if following the figure. */
export type Seen = 'mirror' | 'behind'

/** From where the figure is seen, and how much of it. Plain numbers, so that one view can ease into another. */
export interface View {
  /** Degrees round the figure: 0 in front, 90 on its left, 180 behind. */
  readonly yaw: number
  /** Degrees from above. */
  readonly pitch: number
  /** What lies in the middle of the picture; centimetres above the floor, and in front of the hips. */
  readonly height: number
  readonly ahead: number
  /** Centimetres from the top of the picture to its bottom. */
  readonly span: number
}

/** A seated figure from the thighs up: in desk exercises head and shoulders are what matters. */
const upperBody = { height: 97.5, span: 104, pitch: 9 }

/**
 * The view of a station's exercise. From behind, "front" becomes "back" and the side view changes sides, so that the
 * figure looks the same way along the screen in both.
 */
export function viewAt(station: Station, seen: Seen): View {
  const { view } = exerciseById(station.exerciseId).animation
  const behind = seen === 'behind'
  switch (view) {
    case 'front':
    case 'back':
    case 'top':
      return { ...upperBody, yaw: behind ? 180 : view === 'back' ? 180 : 0, ahead: 0 }
    case 'side':
      return { ...upperBody, yaw: behind ? 282 : 78, ahead: 12 }
  }
}

/** The view on the way from `a` (t = 0) to `b` (t = 1). */
export function mixedView(a: View, b: View, t: number): View {
  const mix = (from: number, to: number): number => from + (to - from) * t
  return {
    yaw: mix(a.yaw, b.yaw),
    pitch: mix(a.pitch, b.pitch),
    height: mix(a.height, b.height),
    ahead: mix(a.ahead, b.ahead),
    span: mix(a.span, b.span),
  }
}
