/** A night that pauses after midnight stands on two days. Both were changed as if they had nothing to do with each other. */
import { expect, test } from 'vitest'
import { withDayCopied, withGap } from '../../../../shared/settings/edit-hours.ts'
import { eachDay } from '../../../../shared/settings/nights.ts'
import { withDaysOff } from '../../../../shared/settings/special-days.ts'
import { hour } from '../../../../shared/time/moment.ts'
import { rangesBetween } from '../../../../shared/time/ranges.ts'
import type { TimeRange, WorkHours } from '../../../../shared/time/work-hours.ts'

const noHours: WorkHours = { week: eachDay((): readonly TimeRange[] => []), exceptions: {} }
const thursday: WorkHours = { ...noHours, week: { ...noHours.week, thu: [['22:00', '06:00']] } }
const paused = withGap(thursday, { weekday: 'thu' }, 0)?.hours ?? noHours
const nights = withDayCopied(paused, 'thu', ['fri', 'sat'])

/** Hours after the midnight that Thursday, 26 November 2026 begins with. */
function lived(hours: WorkHours) {
  const midnight = Date.UTC(2026, 10, 26)
  return rangesBetween(hours, 'UTC', midnight, midnight + 96 * hour).map(({ start, end }) => [
    (start - midnight) / hour,
    (end - midnight) / hour,
  ])
}

test('A night that was copied after its gap was cut had no second half', () => {
  expect(lived(nights)).toEqual([
    [22, 25.75],
    [26.5, 30],
    [46, 49.75],
    [50.5, 54],
    [70, 73.75],
    [74.5, 78],
  ])
})

test('A holiday took the second half of the night before, and left the one of its own night', () => {
  expect(lived(withDaysOff(nights, ['2026-11-27']))).toEqual([
    [22, 25.75],
    [26.5, 30],
    [70, 73.75],
    [74.5, 78],
  ])
})
