import type { BreakKind } from '../history/outcome.ts'
import { contextFrom, type Rhythm, type ScheduleContext } from '../schedule/context.ts'
import { timeToPlay } from '../routines/speed.ts'
import type { PlannedRoutine } from '../schedule/effect.ts'
import { anchorWindow } from '../choosing/rules.ts'
import { initialState } from '../schedule/state.ts'
import { transition } from '../schedule/transition.ts'
import { instantOf } from '../time/calendar.ts'
import { dateAfter } from '../time/local-date.ts'
import { minutesOfDay } from '../time/local-time.ts'
import { minute, second, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'
import { weekdays, type TimeRange, type Weekday, type WorkHours } from '../time/work-hours.ts'
import { mergedSpans, minutesInDay } from './day-ranges.ts'

/** A break that would come. */
export interface ExpectedBreak {
  readonly kind: BreakKind
  /** Minutes from the midnight on which the day begins; past 1440 in a night shift. */
  readonly at: number
  readonly length: Milliseconds
}

/**
 * What breaks last on average: a movement of half a minute, the main breaks that take turns (60, 180 and 300 s), and the
 * neck routine.
 */
const next: Readonly<Record<BreakKind, PlannedRoutine>> = {
  micro: { id: 'micro', length: 25 * second },
  main: { id: 'main', length: 180 * second },
  anchor: { id: 'anchor', length: 120 * second },
}

/** Any week without a change of the clock will do. */
const monday = '2026-11-23'
const zone = 'UTC'
const dayOff: readonly TimeRange[] = []

/**
 * The breaks of a day that is spent at the desk from the first minute of work to the last: the schedule itself, lived
 * through by somebody who takes every break and never leaves. Breaks are as long as they are on average.
 */
export function dayOutlook(rhythm: Rhythm, day: Weekday): readonly ExpectedBreak[] {
  const ranges = rhythm.hours.week[day]
  const spans = mergedSpans(ranges)
  const [first] = spans
  if (first === undefined) return []
  const week = Object.fromEntries(
    weekdays.map((weekday) => [weekday, weekday === day ? ranges : dayOff]),
  ) as unknown as WorkHours['week']
  const midnight = instantOf(zone, dateAfter(monday, weekdays.indexOf(day)), 0)
  const context = contextFrom({ ...rhythm, hours: { week, exceptions: {} } }, next)
  const anchors = rhythm.anchors.flatMap((time) => {
    const minutes = minutesOfDay(time)
    return minutes === null ? [] : [0, 1].map((days) => midnight + (days * minutesInDay + minutes) * minute)
  })
  const end = midnight + Math.max(...spans.map(({ until }) => until)) * minute
  return openings({ start: midnight + first.from * minute, end, context, anchors }).map((each) => ({
    ...each,
    at: (each.at - midnight) / minute,
  }))
}

interface Day {
  readonly start: EpochMs
  readonly end: EpochMs
  readonly context: ScheduleContext
  readonly anchors: readonly EpochMs[]
}

/** What opens while somebody is there all the time, woken whenever the schedule wishes to be. */
function openings({ start, end, context, anchors }: Day): readonly ExpectedBreak[] {
  const opened: ExpectedBreak[] = []
  let wall = start
  let state = initialState(momentAt(wall))

  /** A main break near an anchor that was not had yet plays the neck routine, as it does in life, and stands for it. */
  function contextNow(): ScheduleContext {
    const near = (one: EpochMs, other: EpochMs) => Math.abs(one - other) <= anchorWindow
    const open = anchors.some(
      (anchor) => near(anchor, wall) && !opened.some(({ kind, at }) => kind === 'anchor' && near(at, anchor)),
    )
    return open ? { ...context, next: { ...context.next, main: context.next.anchor } } : context
  }

  /** Answers with how long the schedule wishes to sleep from then on. */
  function send(event: Unstamped): Milliseconds | null {
    let wake: Milliseconds | null = null
    const [after, effects] = transition(state, { ...event, now: momentAt(wall) }, contextNow())
    state = after
    for (const effect of effects) {
      if (effect.type === 'wakeIn') wake = effect.delay
      if (effect.type !== 'open') continue
      const { kind, routine } = effect.planned
      const length = timeToPlay(routine.length, context.speed)
      opened.push({ kind: routine.id === next.anchor.id ? 'anchor' : kind, at: wall, length })
    }
    return wake
  }

  let wake = send({ type: 'started' })
  while (wake !== null && wall + wake < end) {
    wall += wake
    send({ type: 'idled', idle: 0 })
    wake = send({ type: 'woke' })
  }
  return opened
}

type Unstamped = { readonly type: 'started' | 'woke' } | { readonly type: 'idled'; readonly idle: Milliseconds }

const momentAt = (wall: EpochMs): Moment => ({ wall, mono: wall, boot: wall, zone })
