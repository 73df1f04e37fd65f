/** Prints what one frame of the figure costs to compute: `node tests/bench/figure.bench.ts`. The budget is 1 ms. */
import process from 'node:process'
import '../../shared/exercises/all.ts'
import { draw } from '../../shared/figure/drawing.ts'
import type { Station } from '../../shared/figure/motion.ts'

const at = (exerciseId: string, pose: string, side: Station['side'] = null): Station => ({ exerciseId, pose, side })
const cases: readonly (readonly [string, Station, Station])[] = [
  ['turn the head', at('neck-turn', 'start', 'left'), at('neck-turn', 'turned', 'left')],
  ['shrug', at('shoulder-shrug', 'start'), at('shoulder-shrug', 'up')],
  ['hold', at('neck-side-tilt', 'tilt', 'right'), at('neck-side-tilt', 'tilt', 'right')],
  ['from one exercise to the next', at('chin-to-chest', 'start'), at('neck-side-tilt', 'start', 'left')],
]
const frames = 600

for (const [name, from, to] of cases) {
  const run = (): number => {
    const begun = process.cpuUsage()
    for (let i = 0; i < frames; i++) draw({ from, to, progress: i / frames }, 'mirror', to)
    // Processor time, so that a busy machine changes nothing.
    const { user, system } = process.cpuUsage(begun)
    return (user + system) / 1000 / frames
  }
  run()
  const best = Math.min(run(), run(), run())
  const { shapes, halo, ghost } = draw({ from, to, progress: 0.5 }, 'mirror', to)
  const length = shapes.reduce((sum, shape) => sum + shape.path.length, halo.length + ghost.length)
  console.log(
    `${name}: ${best.toFixed(2)} ms a frame, ${shapes.length} shapes, ${(length / 1024).toFixed(0)} KiB of paths`,
  )
}
