import type { Spot } from './camera.ts'

/*
 * Path data is most of what a frame costs, so numbers have one decimal (a tenth of a unit is a quarter of a pixel at full
 * screen), lines are written relative to the point before, and the texts of common tenths are kept.
 */
const most = 4096

/** A number that begins with a minus needs nothing before it. */
const textOf = (tenths: number): string => (tenths < 0 ? '' : ' ') + String(tenths / 10).replace(/^(-?)0\./, '$1.')
const texts = Array.from({ length: 2 * most + 1 }, (_, i) => textOf(i - most))

/** Tenths, as text that can follow another number. */
const text = (tenths: number): string => texts[tenths + most] ?? textOf(tenths)

/** A place on an outline, and how the outline gets there from the one before: straight, or in a curve. */
export interface Corner extends Spot {
  /** Where the tangents of both ends of the curve meet. */
  readonly by?: Spot
}

/** SVG path data for an open line through these places; nothing for fewer than two. */
export function openPath(corners: readonly Corner[]): string {
  if (corners.length < 2) return ''
  let path = ''
  let command = ''
  let x = 0
  let y = 0
  for (const { x: cornerX, y: cornerY, by } of corners) {
    const toX = Math.round(cornerX * 10)
    const toY = Math.round(cornerY * 10)
    const next = command === '' ? 'M' : by ? 'q' : 'l'
    if (next === 'l' && toX === x && toY === y) continue
    if (next !== command) path += next
    if (by) path += text(Math.round(by.x * 10) - x) + text(Math.round(by.y * 10) - y)
    path += text(toX - x) + text(toY - y)
    command = next
    x = toX
    y = toY
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
