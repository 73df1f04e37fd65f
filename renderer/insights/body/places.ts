import type { Region } from '../../../shared/exercises/vocabulary.ts'

/** Where the parts of the body are on the picture of somebody who sits and looks to the right. */
export const places: Readonly<Record<Region, readonly [x: number, y: number]>> = {
  eyes: [130, 44],
  breath: [164, 74],
  neck: [99, 82],
  shoulders: [116, 114],
  'upper-back': [72, 116],
  chest: [136, 142],
  'whole-spine': [76, 152],
  core: [128, 182],
  'low-back': [86, 190],
  'wrists-hands': [184, 164],
  'hips-legs': [160, 214],
}

/** A dot's area goes with the time; the smallest still has room for its number. */
export function radiusFor(seconds: number, most: number): number {
  return 8.5 + 10 * Math.sqrt(seconds / most)
}
