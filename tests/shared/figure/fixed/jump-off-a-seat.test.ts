import { expect, it } from 'vitest'
import { mixed, posed } from '../../../../shared/figure/pose.ts'
import { solve } from '../../../../shared/figure/solve.ts'
import { distance } from '../../../../shared/figure/vector.ts'

/** The first hint of a seat counted as a whole one: a body on hands and knees jumped by 66 cm towards its chair. */
it('goes from hands and knees to a seat without a jump', () => {
  const [from, to] = [posed({}, 'quadruped'), posed({}, 'seated')]
  for (const t of [0, 0.002, 0.004])
    expect(distance(solve(mixed(from, to, t)).pelvis.at, solve(mixed(from, to, t + 0.002)).pelvis.at)).toBeLessThan(1)
})
