/**
 * Hours of a clock far from our years were counted from midnight, so that on a day on which the clock is set they were
 * one too few or one too many from then on.
 */
import { describe, expect, it } from 'vitest'
import { hour } from '../../../../shared/time/moment.ts'
import { wallClock } from '../../../../shared/time/wall-clock.ts'
import { at } from '../some-hours.ts'

describe('on a day of 2300 on which the clock is set', () => {
  const inBerlin = wallClock('Europe/Berlin')
  const hoursFrom = (midnight: string) => [0, 1, 2, 3, 4].map((hours) => inBerlin(at(midnight) + hours * hour).hour)

  it('an hour is left out in spring', () => {
    expect(hoursFrom('2300-03-25T00:00+01:00')).toEqual([0, 1, 3, 4, 5])
  })

  it('an hour comes twice in autumn', () => {
    expect(hoursFrom('2300-10-28T00:00+02:00')).toEqual([0, 1, 2, 2, 3])
  })
})
