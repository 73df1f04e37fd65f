import { expect, it } from 'vitest'
import { active, away, block, printed, whole } from '../specified-day.ts'

it('a break that is open is not owed as well, when the person goes away or a call comes', () => {
  const day = { settings: { micro: null, anchors: ['10:00'], main: { every: 43_200, length: 120 } } }
  expect(printed([active(3_500), away(1_000)], day)).toEqual(whole('anchor', 3570))
  expect(printed([active(1_810), block, active(100)])).toEqual(whole('micro', 1770))
})
