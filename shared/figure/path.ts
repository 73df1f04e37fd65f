import type { Spot } from './camera.ts'

/*
 * Path data is most of what a frame costs, so numbers have one decimal (a tenth of a unit is a quarter of a pixel at full
 * screen), lines are written relative to the point before, and the texts of common tenths are kept.
 */
const most = 4096
const texts = Array.from({ length: 2 * most + 1 }, (_, i) => String((i - most) / 10).replace(/^(-?)0\./, '$1.'))

/** Tenths, as text. */
const text = (tenths: number): string => texts[tenths + most] ?? String(tenths / 10)

/** The value to one decimal. */
export const short = (value: number): number => Math.round(value * 10) / 10

/** The value to one decimal, as text. */
export const written = (value: number): string => text(Math.round(value * 10))

/** A number that begins with a minus needs nothing before it. */
const step = (x: number, y: number): string => (x < 0 ? '' : ' ') + text(x) + (y < 0 ? '' : ' ') + text(y)

/** A place on an outline, and how the outline gets there from the one before: straight, or in a curve. */
export interface Corner extends Spot {
  /** Where the tangents of both ends of the curve meet. */
  readonly by?: Spot
}

/** SVG path data for an open line through these places; nothing for fewer than two. */
export function openPath(corners: readonly Corner[]): string {
  if (corners.length < 2) return ''
  let path = ''
  let [x, y, command] = [0, 0, 'M']
  for (const corner of corners) {
    const [toX, toY] = [Math.round(corner.x * 10), Math.round(corner.y * 10)]
    if (command === 'M') {
      path = `M${text(toX)} ${text(toY)}`
      command = ''
    } else if (corner.by !== undefined) {
      path += (command === 'q' ? '' : 'q') + step(Math.round(corner.by.x * 10) - x, Math.round(corner.by.y * 10) - y)
      path += step(toX - x, toY - y)
      command = 'q'
    } else if (toX !== x || toY !== y) {
      path += (command === 'l' ? '' : 'l') + step(toX - x, toY - y)
      command = 'l'
    }
    ;[x, y] = [toX, toY]
  }
  return path
}

/** SVG path data for a closed shape through these places; nothing for fewer than two. */
export function closedPath(corners: readonly Corner[]): string {
  const path = openPath(corners)
  return path === '' ? '' : path + 'z'
}

/** The place on a curve through the middle two of four neighbours (Catmull-Rom), for t from 0 to 1. */
export const onCurve = (a: number, b: number, c: number, d: number, t: number): number =>
  b + (t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))) / 2
