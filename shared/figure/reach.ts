import { add, between, cross, distance, dot, length, scale, subtract, unit, upright, type Vector } from './vector.ts'

/** Where the middle joint and the end of a limb come to lie. */
export interface Reached {
  readonly middle: Vector
  readonly end: Vector
}

/**
 * Two-bone inverse kinematics: a limb that starts at `start` puts its end on `goal`, with its middle joint bent towards
 * `pole`. Bones keep their lengths: a goal that is too far away (or too near) is approached as closely as they allow.
 */
export function reach(start: Vector, goal: Vector, upper: number, lower: number, pole: Vector): Reached {
  const span = distance(start, goal)
  const far = Math.min(Math.max(span, Math.abs(upper - lower) + 0.5), (upper + lower) * 0.9995)
  const along = span < 1e-6 ? scale(upright.y, -1) : scale(subtract(goal, start), 1 / span)
  // The law of cosines: how far along the line the middle joint lies, and how far beside it.
  const ahead = (far * far + upper * upper - lower * lower) / (2 * far)
  const aside = Math.sqrt(Math.max(upper * upper - ahead * ahead, 0))
  const towardsPole = subtract(pole, start)
  const sideways = subtract(towardsPole, scale(along, dot(towardsPole, along)))
  const bend = length(sideways) < 1e-6 ? unit(cross(along, upright.x)) : unit(sideways)
  return {
    middle: add(add(start, scale(along, ahead)), scale(bend, aside)),
    end: between(start, add(start, along), far),
  }
}
