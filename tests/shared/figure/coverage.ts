import type { Spot } from '../../../shared/figure/camera.ts'

/** The closed parts of a path as polygons. Understands what the figure writes: relative lines and parabolas. */
export function polygons(path: string): Spot[][] {
  return path
    .split('M')
    .filter((part) => part !== '')
    .map(polygon)
}

const numbers = (text: string): number[] => (text.match(/-?(\d+\.?\d*|\.\d+)(e-?\d+)?/g) ?? []).map(Number)

function polygon(part: string): Spot[] {
  const spots: Spot[] = []
  let [x, y] = [0, 0]
  for (const command of part.match(/[lq]?[^lqz]+/g) ?? []) {
    const all = numbers(command)
    const size = command.startsWith('q') ? 4 : 2
    for (let i = 0; i < all.length; i += size) {
      const [dx = NaN, dy = NaN] = all.slice(i + size - 2, i + size)
      if (size === 4) spots.push(...curve({ x, y }, dx, dy, all.slice(i, i + 2)))
      ;[x, y] = [x + dx, y + dy]
      spots.push({ x, y })
    }
  }
  return spots
}

/** Places on a parabola, given the place where the tangents of its ends meet. */
function curve({ x, y }: Spot, dx: number, dy: number, [byX = NaN, byY = NaN]: number[]): Spot[] {
  return Array.from({ length: 7 }, (_, i) => {
    const t = (i + 1) / 8
    const [by, to] = [2 * t * (1 - t), t * t]
    return { x: x + by * byX + to * dx, y: y + by * byY + to * dy }
  })
}

/** Whether a spot is filled by the rule "nonzero", or lies not further than `slack` outside what is. */
export const covers = (all: readonly Spot[][], spot: Spot, slack = 0.4): boolean =>
  all.reduce((sum, polygon) => sum + turnsRound(polygon, spot), 0) !== 0 ||
  all.some((polygon) => nearEdge(polygon, spot, slack))

/** How often a polygon goes round a spot. */
function turnsRound(polygon: readonly Spot[], { x, y }: Spot): number {
  return polygon.reduce((sum, a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Spot
    if (a.y > y === b.y > y || x >= ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) return sum
    return sum + (b.y > a.y ? 1 : -1)
  }, 0)
}

function nearEdge(polygon: readonly Spot[], { x, y }: Spot, slack: number): boolean {
  return polygon.some((a, i) => {
    const b = polygon[(i + 1) % polygon.length] as Spot
    const [dx, dy] = [b.x - a.x, b.y - a.y]
    const t = Math.min(Math.max(((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1), 0), 1)
    return Math.hypot(x - a.x - t * dx, y - a.y - t * dy) <= slack
  })
}
