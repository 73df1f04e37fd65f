import type { Chosen, Preferences, Wish } from '../../../shared/choosing/choice.ts'
import { afterBreak } from '../../../shared/choosing/after-break.ts'
import { choose } from '../../../shared/choosing/choose.ts'
import { afterAbsence, afterWork, initialChoosingState, type ChoosingState } from '../../../shared/choosing/state.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { catalogue, nobodySpecial } from './desk.ts'

const minute = 60_000
const day = 24 * 60 * minute

/** How a person takes breaks: shares of all offers, 0 to 1; the rest is done to the end. */
export interface Habits {
  readonly skips: number
  readonly snoozes: number
  readonly quits: number
  readonly hard: number
  readonly hurts: number
}

export const diligent: Habits = { skips: 0, snoozes: 0, quits: 0, hard: 0, hurts: 0 }

/** One offer of a simulated life. */
export interface Happening {
  readonly wish: Wish
  readonly choice: Chosen
  readonly outcome: Outcome
  /** Where the routine was left, in seconds. */
  readonly reached: number
  readonly before: ChoosingState
}

/** Numbers from 0 to 1 that look like chance and are the same for the same seed (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export interface Life {
  readonly days: number
  /** Active minutes between micro-breaks; a main break comes every 60 instead. */
  readonly microEvery?: number
  readonly habits?: Habits
  readonly preferences?: Preferences
  readonly seed?: number
  /** Whether it is known when the next micro-break can come. */
  readonly foresight?: boolean
}

/** Work days from Monday, 2 November 2026, 09:00 to 17:30 with lunch, of somebody who never leaves the desk but then. */
export function live({
  days,
  microEvery = 20,
  habits = diligent,
  preferences = nobodySpecial,
  seed = 1,
  foresight = false,
}: Life): Happening[] {
  const chance = chances(seed)
  const happenings: Happening[] = []
  let state = initialChoosingState
  const monday = Date.parse('2026-11-02T00:00:00Z')

  function offer(kind: 'micro' | 'main' | 'anchor', at: number, nextMicroIn: number | null = null): number {
    const wanted: Wish = { kind, at, zone: 'UTC', longest: null, posture: null, nextMicroIn }
    const history = happenings.map(({ outcome }) => outcome)
    const choice = choose(wanted, { history, state }, catalogue, preferences)
    if (choice.routine === null) return at
    const length = choice.routine.durationSeconds
    const fate = chance()
    const { skips, snoozes, quits } = habits
    const result =
      fate < skips
        ? 'skipped'
        : fate < skips + snoozes
          ? 'snoozed'
          : fate < skips + snoozes + quits
            ? 'partial'
            : 'done'
    const reached = result === 'done' ? length : result === 'partial' ? Math.floor(chance() * length) : 0
    const feeling = chance()
    const felt = feeling < habits.hurts ? 'hurt' : feeling < habits.hurts + habits.hard ? 'too-hard' : null
    const endedAt = at + reached * 1000
    const outcome: Outcome = {
      id: String(happenings.length),
      kind: 'main',
      routineId: choice.routine.id,
      result,
      seconds: reached,
      openedAt: result === 'skipped' || result === 'snoozed' ? null : at,
      endedAt,
      zone: 'UTC',
      asked: false,
      felt: result === 'done' || result === 'partial' ? felt : null,
    }
    happenings.push({ wish: wanted, choice, outcome, reached, before: state })
    state = afterBreak(state, { routine: choice.routine, result, reached }, catalogue)
    return endedAt
  }

  for (let work = 0; work < days; work += 1) {
    const morning = monday + (Math.floor(work / 5) * 7 + (work % 5)) * day
    const anchors = [10.75, 15.5].map((hours) => morning + hours * 60 * minute)
    const ranges = [
      [9, 12.5],
      [13.25, 17.5],
    ].map(([from = 0, until = 0]) => [morning + from * 60 * minute, morning + until * 60 * minute] as const)
    state = afterAbsence(state, day / 2)
    for (const [from, until] of ranges) {
      state = afterAbsence(state, 45 * minute)
      let sinceMicro = 0
      let sinceMain = 0
      let now = from
      while (now < until - 6 * minute) {
        now += minute
        sinceMicro += 1
        sinceMain += 1
        state = afterWork(state, minute)
        const anchor = anchors.findIndex((time) => time <= now)
        if (anchor >= 0) {
          const due = anchors[anchor] ?? 0
          anchors[anchor] = Infinity
          const done = happenings.some(
            ({ outcome }) => outcome.routineId === 'two-minute-neck' && due - outcome.endedAt < 45 * minute,
          )
          if (!done) {
            now = offer('anchor', now)
            sinceMicro = sinceMain = 0
          }
        } else if (sinceMain >= 60) {
          now = offer('main', now)
          sinceMicro = sinceMain = 0
        } else if (sinceMicro >= microEvery && sinceMain <= 55) {
          const next = sinceMain + microEvery <= 55 ? microEvery : 60 - sinceMain + microEvery
          now = offer('micro', now, foresight ? next * minute : null)
          sinceMicro = 0
        }
      }
    }
  }
  return happenings
}
