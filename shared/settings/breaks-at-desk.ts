import { anchorWindow } from '../choosing/rules.ts'
import type { BreakKind } from '../history/outcome.ts'
import { timeToPlay } from '../routines/speed.ts'
import { contextFrom, type Rhythm, type ScheduleContext } from '../schedule/context.ts'
import type { PlannedRoutine } from '../schedule/effect.ts'
import { initialState } from '../schedule/state.ts'
import { transition } from '../schedule/transition.ts'
import { second, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'
import { timesBetween } from '../time/times-of-day.ts'

/** A break that would come, and how long it would be. */
export interface BreakAtDesk {
  readonly kind: BreakKind
  readonly at: EpochMs
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

/**
 * The breaks between two instants of somebody who is there for every minute of work and takes every break: the schedule
 * itself, woken whenever it wishes to be. Breaks are as long as they are on average.
 */
export function breaksAtDesk(rhythm: Rhythm, zone: string, from: EpochMs, until: EpochMs): readonly BreakAtDesk[] {
  const context = contextFrom(rhythm, next)
  const anchors = timesBetween(rhythm.anchors, zone, from - anchorWindow, until).map(({ at }) => at)
  const opened: BreakAtDesk[] = []
  const momentAt = (at: EpochMs): Moment => ({ wall: at, mono: at, boot: at, zone })
  let wall = from
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
  while (wake !== null && wall + wake < until) {
    wall += wake
    send({ type: 'idled', idle: 0 })
    wake = send({ type: 'woke' })
  }
  return opened
}

type Unstamped = { readonly type: 'started' | 'woke' } | { readonly type: 'idled'; readonly idle: Milliseconds }
