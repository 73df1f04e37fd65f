import type { Spot } from '../../../shared/figure/camera.ts'

/** The closed parts of a path as polygons. Understands what the figure writes: relative lines, and ellipses of two arcs. */
export function polygons(path: string): Spot[][] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map((part) => (part.includes('a') ? ellipse(part) : lines(part)))
}

const numbers = (text: string): number[] => (text.match(/-?(\d+\.?\d*|\.\d+)(e-?\d+)?/g) ?? []).map(Number)

function lines(part: string): Spot[] {
  const all = numbers(part)
  let [x, y] = [0, 0]
  return Array.from({ length: all.length / 2 }, (_, i) => {
    ;[x, y] = [x + (all[2 * i] ?? NaN), y + (all[2 * i + 1] ?? NaN)]
    return { x, y }
  })
}

function ellipse(part: string): Spot[] {
  const [x1 = NaN, y1 = NaN, long = NaN, narrow = NaN, turned = NaN, , , dx = NaN, dy = NaN] = numbers(part)
  const [x2, y2] = [x1 + dx, y1 + dy]
  const [middleX, middleY, angle] = [(x1 + x2) / 2, (y1 + y2) / 2, (turned * Math.PI) / 180]
  // As SVG does: radii that are too small for the chord are enlarged to fit it.
  const half = Math.hypot(x2 - x1, y2 - y1) / 2
  const aside = (narrow / (long || 1)) * half
  return Array.from({ length: 48 }, (_, i) => {
    const way = (2 * Math.PI * i) / 48
    const [a, b] = [half * Math.cos(way), aside * Math.sin(way)]
    return {
      x: middleX + a * Math.cos(angle) - b * Math.sin(angle),
      y: middleY + a * Math.sin(angle) + b * Math.cos(angle),
    }
  })
}

/** Whether a spot lies in one of the polygons, or not further than `slack` outside it. */
export const covers = (all: readonly Spot[][], spot: Spot, slack = 0.4): boolean =>
  all.some((polygon) => inside(polygon, spot) || nearEdge(polygon, spot, slack))

function inside(polygon: readonly Spot[], { x, y }: Spot): boolean {
  let odd = false
  polygon.forEach((a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Spot
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) odd = !odd
  })
  return odd
}

function nearEdge(polygon: readonly Spot[], { x, y }: Spot, slack: number): boolean {
  return polygon.some((a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Spot
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const t = Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1), 0), 1)
    return Math.hypot(x - a.x - t * dx, y - a.y - t * dy) <= slack
  })
}
