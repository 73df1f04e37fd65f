/** What a hand does to the bars of a week. Minutes are of a day, in steps of a quarter of an hour. */
import { weekdays, type TimeRange, type Weekday, type WorkHours } from '../time/work-hours.ts'
import { minutesInDay, rangeOf, spanOf, type Span } from './day-ranges.ts'
import { limits } from './limits.ts'
import { byStart, eachDay } from './nights.ts'

type Week = WorkHours['week']

/** What is held of a bar. */
export type Grip = 'start' | 'end' | 'whole'

/** A range that is held: where it is written, and by what. */
export interface Held {
  readonly day: Weekday
  readonly index: number
  readonly grip: Grip
}

/** A place in the week, as a pointer has it: minutes below 0 and above 1440 are beside the day. */
export interface WeekPoint {
  readonly day: Weekday
  readonly minutes: number
}

/** A week under somebody's hand, and what is held in it now. */
export interface Drag {
  readonly week: Week
  readonly held: Held
}

/** Minutes from one place of an end to the next, and the shortest range a hand can make. */
export const step = 15

/**
 * The week after a pull from one point to another. An end that is pulled into the row of the next day makes a night; a
 * whole bar goes to the day it is pulled to. What cannot be written stops at the last place that can. The ranges stay
 * in their order until `settled`, so that a pull may come back.
 */
export function dragged(week: Week, held: Held, from: WeekPoint, to: WeekPoint): Drag {
  const span = spanHeld(week, held)
  if (span === null) return { week, held }
  if (held.grip === 'whole') {
    const days = daysFrom(from.day, to.day)
    return moved(week, held, span, days, snapped(span.from + to.minutes - from.minutes))
  }
  const minutes = snapped(to.minutes)
  const [least, most] = reachOf(span, held.grip)
  // The row that the end was in is meant as well, for a hand that slips a little.
  const meant = [daysFrom(held.day, to.day), daysFrom(held.day, from.day)].map((days) => days * minutesInDay + minutes)
  const fitting = meant.find((each) => each >= least && each <= most) ?? meant[1] ?? minutes
  return replaced(week, held, atEnd(span, held.grip, within(fitting, least, most)))
}

/** The week after an arrow key: so many steps earlier (negative) or later, to the next quarter of an hour. */
export function nudged(week: Week, held: Held, steps: number): Drag {
  const span = spanHeld(week, held)
  if (span === null) return { week, held }
  const now = held.grip === 'end' ? span.until : span.from
  const next = (steps > 0 ? Math.floor(now / step + steps) : Math.ceil(now / step + steps)) * step
  if (held.grip === 'whole') return moved(week, held, span, 0, next)
  return replaced(week, held, atEnd(span, held.grip, within(next, ...reachOf(span, held.grip))))
}

/** The week with a bar moved so many days on, round the week, at the same time of day. */
export function movedByDays(week: Week, held: Held, days: number): Drag {
  const span = spanHeld(week, held)
  return span === null ? { week, held } : moved(week, held, span, days, span.from)
}

/** The week with a new range between two points of a day or of a night; null where the day is full. */
export function drawn(week: Week, from: WeekPoint, to: WeekPoint): Drag | null {
  const ranges = week[from.day]
  if (ranges.length >= limits.rangesInDay) return null
  const here = within(snapped(from.minutes), 0, minutesInDay - step)
  const days = daysFrom(from.day, to.day)
  const there = snapped(to.minutes) + (days === 1 ? minutesInDay : 0)
  const span =
    there > here ? { from: here, until: there } : { from: Math.max(0, there), until: Math.max(here, there + step) }
  const held: Held = { day: from.day, index: ranges.length, grip: 'end' }
  const [least, most] = reachOf(span, 'end')
  const range = rangeOf({ from: span.from, until: within(span.until, least, most) })
  return { week: { ...week, [from.day]: [...ranges, range] }, held }
}

/** The week without a range. */
export function without(week: Week, { day, index }: Held): Week {
  return { ...week, [day]: week[day].filter((_, at) => at !== index) }
}

/** The week with the ranges of each day in their order, once the hand lets go. */
export function settled(week: Week): Week {
  return eachDay((day) => byStart(week[day]))
}

/** How far an end can go, in minutes of the day that the range is written on. A range is shorter than a day, or is one. */
export function reachOf({ from, until }: Span, end: 'start' | 'end'): readonly [least: number, most: number] {
  const longest = minutesInDay - step
  if (end === 'end') return [from + step, from + (from === 0 ? minutesInDay : longest)]
  return [until > minutesInDay ? until - longest : 0, Math.min(until, minutesInDay) - step]
}

function spanHeld(week: Week, { day, index }: Held): Span | null {
  const range = week[day][index]
  return range === undefined ? null : spanOf(range)
}

function atEnd(span: Span, end: 'start' | 'end', minutes: number): Span {
  return end === 'start' ? { ...span, from: minutes } : { ...span, until: minutes }
}

function replaced(week: Week, held: Held, span: Span): Drag {
  const ranges = week[held.day].map((range, at): TimeRange => (at === held.index ? rangeOf(span) : range))
  return { week: { ...week, [held.day]: ranges }, held }
}

function moved(week: Week, held: Held, span: Span, days: number, start: number): Drag {
  const from = within(start, 0, minutesInDay - step)
  const [least, most] = reachOf({ from, until: from }, 'end')
  const to = { from, until: within(from + span.until - span.from, least, most) }
  const day = weekdays[(weekdays.indexOf(held.day) + days + 7) % 7] ?? held.day
  if (day === held.day) return replaced(week, held, to)
  if (week[day].length >= limits.rangesInDay) return { week, held }
  const left = without(week, held)
  return {
    week: { ...left, [day]: [...left[day], rangeOf(to)] },
    held: { ...held, day, index: left[day].length },
  }
}

/** How many days one weekday comes after another, 0 to 6. */
function daysFrom(one: Weekday, other: Weekday): number {
  return (weekdays.indexOf(other) - weekdays.indexOf(one) + 7) % 7
}

const snapped = (minutes: number): number => Math.round(minutes / step) * step

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value))
