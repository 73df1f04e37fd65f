/** Work hours as most people would say them in one sentence: these days, from then to then, with a lunch break or none. */
import { minutesOfDay } from '../time/local-time.ts'
import { weekdays, type LocalTime, type TimeRange, type Weekday, type WorkHours } from '../time/work-hours.ts'
import { minutesInDay } from './day-ranges.ts'
import { dayAfter, sameRanges } from './edit-hours.ts'

/** The same hours on some days. An end at or before the start is on the next day. */
export interface OfficeHours {
  readonly days: readonly Weekday[]
  readonly start: LocalTime
  readonly end: LocalTime
  readonly lunch: { readonly start: LocalTime; readonly end: LocalTime } | null
}

/** What is wrong with hours: a time that is none, a day without length, or lunch that is not inside the day. */
export type OfficeHoursProblem = 'time' | 'length' | 'lunch'

/** A day from its first minute: where lunch begins and ends, and where the day ends, in minutes after its start. */
interface Shape {
  readonly length: number
  readonly lunch: { readonly from: number; readonly until: number } | null
}

/**
 * The week of these hours; a night that goes on after lunch belongs to the next day of the week from there on. What
 * begins at midnight may be said to begin at `00:00` or `24:00`. Answers with what is wrong where they cannot be.
 */
export function weekOf(said: OfficeHours): WorkHours['week'] | OfficeHoursProblem {
  const office = withStarts(said)
  const shape = shapeOf(office)
  if (typeof shape === 'string') return shape
  const week: Record<Weekday, readonly TimeRange[]> = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  const { days, start, end, lunch } = office
  for (const day of weekdays.filter((each) => days.includes(each))) {
    if (lunch === null || shape.lunch === null) {
      week[day] = [...week[day], [start, end]]
      continue
    }
    week[day] = [...week[day], [start, lunch.start]]
    const goesOnAt = (minutesOfDay(start) ?? 0) + shape.lunch.until
    const goesOnOn = goesOnAt >= minutesInDay ? dayAfter(day) : day
    week[goesOnOn] = [...week[goesOnOn], [lunch.end, end]]
  }
  return inOrder(week)
}

/**
 * The same hours with `00:00` for `24:00` where something begins: the end of a day is the start of the next. A day from
 * `24:00` to `24:00` stays as it was said, without length; from `00:00` on it would be a whole one.
 */
export function withStarts(office: OfficeHours): OfficeHours {
  const asStart = (time: LocalTime): LocalTime => (time === '24:00' ? '00:00' : time)
  const { start, end, lunch } = office
  return {
    ...office,
    start: start === end ? start : asStart(start),
    lunch: lunch === null ? null : { ...lunch, end: asStart(lunch.end) },
  }
}

/** The hours that make this week, or null where no single sentence does. */
export function officeHoursOf(week: WorkHours['week']): OfficeHours | null {
  const days = weekdays.filter((day) => week[day].length > 0)
  const [first] = days
  if (first === undefined || days.some((day) => !sameRanges(week[day], week[first]))) return null
  const [morning, afternoon, ...more] = week[first]
  if (morning === undefined || more.length > 0) return null
  if (afternoon === undefined) return { days, start: morning[0], end: morning[1], lunch: null }
  const office = { days, start: morning[0], end: afternoon[1], lunch: { start: morning[1], end: afternoon[0] } }
  const again = weekOf(office)
  return typeof again !== 'string' && weekdays.every((day) => sameRanges(again[day], week[day])) ? office : null
}

function shapeOf({ start, end, lunch }: OfficeHours): Shape | OfficeHoursProblem {
  const first = minutesOfDay(start)
  const last = minutesOfDay(end)
  if (first === null || last === null) return 'time'
  const after = (time: number): number => (time - first + minutesInDay) % minutesInDay
  const length = last - first === minutesInDay ? minutesInDay : after(last)
  if (length === 0) return 'length'
  if (lunch === null) return { length, lunch: null }
  const lunchStart = minutesOfDay(lunch.start)
  const lunchEnd = minutesOfDay(lunch.end)
  if (lunchStart === null || lunchEnd === null) return 'time'
  const [from, until] = [after(lunchStart), after(lunchEnd)]
  return from > 0 && until > from && until < length ? { length, lunch: { from, until } } : 'lunch'
}

/** What a night brings into the next morning comes before the evening of that day. */
function inOrder(week: Record<Weekday, readonly TimeRange[]>): WorkHours['week'] {
  const sorted = weekdays.map((day) => [day, week[day].toSorted(([one], [other]) => (one < other ? -1 : 1))] as const)
  return Object.fromEntries(sorted) as unknown as WorkHours['week']
}
