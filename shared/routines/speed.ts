/**
 * How fast a routine goes: 1 is its own pace, 0.5 takes twice as long. The data keeps its seconds; a speed says how much
 * of the routine's time passes in a second of the person's.
 */
import { limits } from '../settings/limits.ts'
import type { Milliseconds } from '../time/moment.ts'

/** Beyond half as fast and twice as fast a hold is no hold any more, and a line cannot be read. */
export const { from: slowest, to: fastest } = limits.speed

/**
 * The speeds to choose from, the slowest first: not every quarter between, only what a person can tell apart. Quarters
 * are exact: multiplied with whole milliseconds nothing is lost.
 */
export const speeds: readonly number[] = [slowest, 0.75, 1, 1.25, 1.5, fastest]

/** How long so much of a routine takes the person at a speed, in whole milliseconds: then it is over. */
export function timeToPlay(length: Milliseconds, speed: number): Milliseconds {
  return Math.ceil(length / speed)
}

/** The next slower speed, or the slowest. */
export function slower(speed: number): number {
  return speeds.findLast((each) => each < speed) ?? slowest
}

/** The next faster speed, or the fastest. */
export function faster(speed: number): number {
  return speeds.find((each) => each > speed) ?? fastest
}

/** The nearest speed there is; the routine's own where it is no number. */
export function sensibleSpeed(speed: number): number {
  return Number.isNaN(speed) ? 1 : Math.min(Math.max(speed, slowest), fastest)
}
