/**
 * What came of each break of a life, counted by somebody who keeps accounts of their own: with the clocks in hand, from
 * what comes on screen and goes, from what the person answers and from the decision log. Never looks at a record.
 */
import type { BreakKind, Result } from '../../../shared/history/outcome.ts'
import { timeToPlay } from '../../../shared/routines/speed.ts'
import type { PlannedBreak } from '../../../shared/schedule/effect.ts'
import { noticeableSleep, shortDowntime } from '../../../shared/schedule/rules.ts'
import { decisionsBetween } from '../../../shared/simulation/happening.ts'
import { localDay } from '../../../shared/time/calendar.ts'
import { hour, type EpochMs, type Milliseconds } from '../../../shared/time/moment.ts'
import type { Seen } from './drive.ts'

/** One line of the accounts. */
export interface Entry {
  readonly kind: BreakKind
  readonly result: Result
  /** The local day on which it ended. */
  readonly day: string
  /** Played, to the split second. */
  readonly seconds: number
  readonly asked: boolean
}

/** An overlay as somebody with a stopwatch sees it; places and lengths in milliseconds. */
interface OnScreen {
  readonly planned: PlannedBreak
  position: number
  gone: number
  played: number
  speed: number
  playing: boolean
  heard: boolean
}

export interface Ledger {
  look(seen: Seen): void
  readonly entries: readonly Entry[]
  /** Heads-ups that came, those that something held back, and those that made way for a break that was asked for. */
  readonly counts: { shown: number; takenBack: number; replaced: number }
  /** How many breaks that nobody asked for are on screen, announced or open. */
  onScreen(): number
}

/** The schedule rounds to whole milliseconds at each event, a stopwatch does not. */
const tick: Milliseconds = 10

/** The decision log keeps two days: what was missed before that, in a long sleep, may be gone as soon as it is said. */
export function isForgotten(at: EpochMs, now: EpochMs): boolean {
  return Math.abs(now - at) >= 48 * hour
}

export function ledger(): Ledger {
  const entries: Entry[] = []
  const counts = { shown: 0, takenBack: 0, replaced: 0 }
  let headsUp: PlannedBreak | null = null
  let screen: OnScreen | null = null
  let last: { readonly t: number; readonly mono: number; readonly boot: number } | null = null

  /** The overlay plays on while the computer is awake, through a sleep too short to notice, and through a short restart. */
  function playOn({ t, event }: Seen): void {
    const since = last
    last = { t, mono: event.now.mono, boot: event.now.boot }
    if (since === null || !screen?.playing) return
    const down = (t - since.t) * 1_000
    const ran = event.now.mono - since.mono
    const passed = Math.max(ran, event.now.boot - since.boot)
    const up = passed - ran < noticeableSleep ? passed : ran
    const awake = event.type === 'started' ? (down < shortDowntime ? down : 0) : up
    const left = timeToPlay(screen.planned.routine.length - screen.position, screen.speed)
    const played = Math.min(awake, left)
    const on = Math.min(played * screen.speed, screen.planned.routine.length - screen.position)
    screen.position += on
    screen.gone += on
    screen.played += played
  }

  function hearOverlay({ event }: Seen): void {
    if (event.type !== 'moved' || event.breakId !== screen?.planned.id) return
    const place = Math.min(screen.planned.routine.length, Math.max(0, event.position))
    if (!screen.heard) {
      screen.gone = Math.min(screen.gone, place)
      screen.played = Math.min(screen.played, place / screen.speed)
    }
    screen.position = place
    screen.playing = event.playing
    screen.speed = event.speed ?? 1
    screen.heard = true
  }

  function enter(
    seen: Seen,
    { kind, asked }: Pick<PlannedBreak, 'kind' | 'asked'>,
    result: Result,
    played = 0,
    at = 0,
  ) {
    const { wall, zone } = seen.event.now
    entries.push({ kind, result, asked, day: localDay(zone, at || wall).date, seconds: played / 1_000 })
  }

  function closed(seen: Seen, { planned, position, gone, played, playing }: OnScreen): void {
    const { length } = planned.routine
    const isThrough =
      (playing && position > length - tick) || (seen.event.type === 'ended' && seen.event.how === 'done')
    const steppedOver = (position - gone) * 2 > length
    const isSnoozed = seen.event.type === 'snoozed'
    const result = isSnoozed ? 'snoozed' : isThrough && !steppedOver ? 'done' : 'partial'
    enter(seen, planned, result, gone > length ? (played * length) / gone : played)
  }

  return {
    entries,
    counts,
    onScreen: () => Number(headsUp !== null) + Number(screen !== null && !screen.planned.asked),
    look(seen) {
      const { before, after, event, effects } = seen
      playOn(seen)
      if (after === before) return
      hearOverlay(seen)
      const decisions = decisionsBetween(before, after)
      for (const { kind, at, verdict } of decisions) {
        if (verdict.type === 'missed' && !isForgotten(at, event.now.wall))
          enter(seen, { kind, asked: false }, 'missed', 0, at)
      }
      for (const effect of effects) {
        if (effect.type === 'announce' && effect.planned.id !== headsUp?.id) {
          headsUp = effect.planned
          counts.shown += 1
        } else if (effect.type === 'withdraw' && headsUp !== null) {
          if (event.type === 'skipped') enter(seen, headsUp, 'skipped')
          else if (event.type === 'snoozed') enter(seen, headsUp, 'snoozed')
          else if (event.type === 'asked') counts.replaced += 1
          else if (decisions.some(({ verdict }) => verdict.type === 'withdrawn')) counts.takenBack += 1
          headsUp = null
        } else if (effect.type === 'open' && effect.planned.id !== screen?.planned.id) {
          const { speed } = seen.context
          screen = { planned: effect.planned, position: 0, gone: 0, played: 0, speed, playing: true, heard: false }
        } else if (effect.type === 'close' && screen !== null) {
          closed(seen, screen)
          screen = null
        }
      }
    },
  }
}
