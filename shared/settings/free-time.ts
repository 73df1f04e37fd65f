import type { LocalTime } from '../time/work-hours.ts'

/** When a neck does well with a routine: in the middle of a morning and of an afternoon, then between those. */
const suggestions: readonly LocalTime[] = ['10:45', '15:30', '09:30', '12:00', '14:00', '16:45', '11:30', '13:15']

/** A time of day to offer that is not among `times` yet; noon when all suggestions are taken. */
export function freeTime(times: readonly LocalTime[]): LocalTime {
  return suggestions.find((time) => !times.includes(time)) ?? '12:00'
}
