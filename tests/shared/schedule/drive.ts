/**
 * A day at the computer, played to the schedule: a person, a desktop that reports what it sees, timers that keep
 * their promises or do not, and clocks that somebody turns. Everything is in seconds; nothing is left to chance.
 */
import type { Result } from '../../../shared/history/outcome.ts'
import type { ScheduleContext } from '../../../shared/schedule/context.ts'
import type { Effect } from '../../../shared/schedule/effect.ts'
import type { ScheduleEvent } from '../../../shared/schedule/event.ts'
import { initialState, parseState, type ScheduleState } from '../../../shared/schedule/state.ts'
import { transition } from '../../../shared/schedule/transition.ts'
import type { Moment } from '../../../shared/time/moment.ts'

/** What happens next. `user` lets time pass, perhaps only until something happens; `sleep` and `down` do as well; everything else takes no time. */
export type ScriptStep =
  | { readonly user: 'active' | 'away'; readonly for: number; readonly until?: 'announced' | 'opened' }
  | { readonly do: 'snooze' | 'skip' | 'startNow' | 'finish' | 'endEarly' | 'crash' | 'takeBreak' | 'resume' }
  | { readonly do: 'pause'; readonly for: number }
  | { readonly overlay: 'pause' | 'play'; readonly at?: number }
  | { readonly lock: boolean }
  | { readonly sleep: number }
  | { readonly clock: number }
  | { readonly zone: string }
  | { readonly down: number }
  | { readonly settings: Partial<ScheduleContext> }

/** How the host keeps its promises. */
export interface Host {
  /**
   * `exact`: the alarm rings when it should. `late`: so many seconds later. `doubled`: it rings twice, and again when
   * something else happens. `lost`: never; only the watchdog is left.
   */
  readonly alarm: 'exact' | 'doubled' | 'lost' | { readonly late: number }
  /** Whether the desktop can say how long the person is idle. */
  readonly idleKnown: boolean
  /** Whether the desktop says that it sleeps, wakes, and is locked. */
  readonly sleepTold: boolean
}

export const goodHost: Host = { alarm: 'exact', idleKnown: true, sleepTold: true }

/** One line of what happened, at real seconds since the start, sleep and downtime included. */
export interface Entry {
  readonly t: number
  readonly wall: number
  readonly type: 'announced' | 'withdrawn' | 'opened' | 'closed' | Result
  readonly seconds?: number
}

/** One step of the schedule, for those who look over its shoulder. */
export interface Seen {
  readonly t: number
  readonly before: ScheduleState
  readonly event: ScheduleEvent
  readonly after: ScheduleState
  readonly effects: readonly Effect[]
  readonly context: ScheduleContext
}

export interface Life {
  readonly entries: readonly Entry[]
  readonly state: ScheduleState
  readonly now: Moment
  readonly context: ScheduleContext
  readonly steps: number
}

interface Setting {
  readonly start: number
  readonly zone: string
  readonly context: ScheduleContext
  readonly host?: Host
  readonly look?: (seen: Seen) => void
}

const second = 1_000
/** The desktop is asked for the idle time this often, whatever the alarm does. */
const watchdog = 30 * second

/** Plays a script from its start to its end. */
export function drive(script: readonly ScriptStep[], { start, zone, context, host = goodHost, look }: Setting): Life {
  const clocks = { real: 0, wallOffset: start, monoOffset: 0, bootOffset: 0, zone }
  let settings = context
  let state = initialState(now())
  let alarmAt: number | null = null
  let watchAt = watchdog
  let lastInput = 0
  let isActive = true
  let isLocked = false
  let steps = 0
  const entries: Entry[] = []

  function now(): Moment {
    const { real, wallOffset, monoOffset, bootOffset, zone } = clocks
    return { wall: real + wallOffset, mono: real + monoOffset, boot: real + bootOffset, zone }
  }

  type Unstamped = ScheduleEvent extends infer E ? (E extends ScheduleEvent ? Omit<E, 'now'> : never) : never

  function send(unstamped: Unstamped): void {
    const event = { ...unstamped, now: now() } as ScheduleEvent
    const before = state
    const [after, effects] = transition(before, event, settings)
    steps += 1
    state = after
    note(before, effects)
    look?.({ t: clocks.real / second, before, event, after, effects, context: settings })
  }

  function note(before: ScheduleState, effects: readonly Effect[]): void {
    /** Shown once more after a restart, which is no news. */
    const again = (id: string) =>
      before.phase.type === state.phase.type && 'planned' in before.phase && before.phase.planned.id === id
    const enter = (type: Entry['type'], seconds?: number) =>
      entries.push({ t: clocks.real / second, wall: now().wall, type, ...(seconds === undefined ? {} : { seconds }) })
    for (const [index, effect] of effects.entries()) {
      switch (effect.type) {
        case 'announce':
          if (!again(effect.planned.id)) enter('announced')
          break
        case 'withdraw': {
          const next = effects[index + 1]
          // A heads-up that makes way for its own break was not withdrawn.
          if (next?.type !== 'open' || next.planned.id !== effect.breakId) enter('withdrawn')
          break
        }
        case 'open':
          if (!again(effect.planned.id)) enter('opened')
          break
        case 'close':
          enter('closed')
          break
        case 'record':
          enter(effect.outcome.result, effect.outcome.seconds)
          break
        case 'wakeIn':
          arm(effect.delay)
          break
        case 'refresh':
      }
    }
  }

  function arm(delay: number | null): void {
    const { alarm } = host
    if (delay === null || alarm === 'lost') alarmAt = null
    else alarmAt = now().mono + delay + (typeof alarm === 'object' ? alarm.late * second : 0)
  }

  function reportIdle(): void {
    if (isActive) lastInput = clocks.real
    send({ type: 'idled', idle: host.idleKnown ? clocks.real - lastInput : null })
  }

  function ring(): void {
    alarmAt = null
    reportIdle()
    send({ type: 'woke' })
    if (host.alarm === 'doubled') send({ type: 'woke' })
  }

  /** Lets time pass, with everything that rings in it. Timers run on the monotonic clock. */
  function pass(seconds: number, until?: Entry['type']): void {
    const end = clocks.real + seconds * second
    const told = entries.length
    const watched = host.alarm !== 'exact' && host.alarm !== 'doubled'
    for (;;) {
      const alarm = alarmAt === null ? Infinity : alarmAt - clocks.monoOffset
      const next = Math.min(alarm, watched ? watchAt : Infinity)
      if (next > end) break
      clocks.real = Math.max(clocks.real, next)
      if (watched && next === watchAt) watchAt += watchdog
      ring()
      if (until !== undefined && entries.slice(told).some(({ type }) => type === until)) return
    }
    clocks.real = end
    if (isActive) lastInput = end
  }

  /** The computer sleeps: real time, the clock on the wall and the boot clock go on, timers do not. */
  function sleep(seconds: number): void {
    if (host.sleepTold) {
      reportIdle()
      send({ type: 'slept' })
    }
    clocks.real += seconds * second
    clocks.monoOffset -= seconds * second
    watchAt += seconds * second
    if (host.sleepTold) {
      send({ type: 'resumed' })
      reportIdle()
    }
    if (host.alarm === 'doubled') {
      send({ type: 'resumed' })
      ring()
    }
  }

  /** The application is gone for a while; what it kept is what it wrote down, and the new run has clocks of its own. */
  function goDown(seconds: number): void {
    // The last thing an application does is to let the schedule know what time it is.
    send({ type: 'woke' })
    const kept = parseState(JSON.parse(JSON.stringify(state)))
    if (kept === null) throw new Error(`The stored state cannot be read: ${JSON.stringify(state)}`)
    state = kept
    clocks.real += seconds * second
    clocks.monoOffset = 5 * second - clocks.real
    clocks.bootOffset = 777 * second - clocks.real
    watchAt = clocks.real + watchdog
    alarmAt = null
    send({ type: 'started' })
    if (isLocked) send({ type: 'locked' })
    reportIdle()
  }

  const breakId = () => (state.phase.type === 'waiting' ? 'nothing' : state.phase.planned.id)

  /** Where the overlay is by now. */
  function placeInRoutine(): number {
    const { phase, seen } = state
    if (phase.type !== 'open') return 0
    return phase.position + (phase.playing ? now().mono - seen.mono : 0)
  }

  function answer(step: Extract<ScriptStep, { do: unknown }>): void {
    // Nobody answers through a locked screen.
    if (isLocked) take({ lock: false })
    switch (step.do) {
      case 'snooze':
        return send({ type: 'snoozed', breakId: breakId() })
      case 'skip':
        return send({ type: 'skipped', breakId: breakId() })
      case 'startNow':
        return send({ type: 'begun', breakId: breakId() })
      case 'finish':
        return send({ type: 'ended', breakId: breakId(), how: 'done' })
      case 'endEarly':
        return send({ type: 'ended', breakId: breakId(), how: 'early' })
      case 'crash':
        return send({ type: 'ended', breakId: breakId(), how: 'lost' })
      case 'takeBreak':
        return send({ type: 'asked', kind: 'main', routine: settings.next.main })
      case 'resume':
        return send({ type: 'unpaused' })
      case 'pause':
        return send({ type: 'paused', until: now().wall + step.for * second })
    }
  }

  function take(step: ScriptStep): void {
    if ('user' in step) {
      isActive = step.user === 'active'
      reportIdle()
      pass(step.for, step.until)
    } else if ('do' in step) {
      if (isActive) lastInput = clocks.real
      answer(step)
    } else if ('overlay' in step) {
      const position = step.at === undefined ? placeInRoutine() : step.at * second
      send({ type: 'moved', breakId: breakId(), position, playing: step.overlay === 'play' })
    } else if ('lock' in step) {
      isLocked = step.lock
      if (host.sleepTold) {
        reportIdle()
        send({ type: step.lock ? 'locked' : 'unlocked' })
      }
    } else if ('sleep' in step) {
      sleep(step.sleep)
    } else if ('clock' in step) {
      clocks.wallOffset += step.clock * second
      if (host.alarm !== 'lost') send({ type: 'woke' })
    } else if ('zone' in step) {
      clocks.zone = step.zone
      if (host.alarm !== 'lost') send({ type: 'woke' })
    } else if ('down' in step) {
      goDown(step.down)
    } else {
      settings = { ...settings, ...step.settings }
      send({ type: 'configured' })
    }
  }

  send({ type: 'started' })
  for (const step of script) take(step)
  return { entries, state, now: now(), context: settings, steps }
}

/** What happened as lines that a person can read: `3600 opened`, `3720 done 120 s`. */
export function told(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ t, type, seconds }) => {
    const round = Math.round(t * 1000) / 1000
    return seconds === undefined ? `${String(round)} ${type}` : `${String(round)} ${type} ${String(seconds)} s`
  })
}
