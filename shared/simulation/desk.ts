/**
 * A day at the computer, played to the schedule: a person, a desktop that reports what it sees, timers that keep their
 * promises or do not, and clocks that somebody turns. Nothing is left to chance.
 */
import type { BusyReason } from '../schedule/busy.ts'
import type { ScheduleContext } from '../schedule/context.ts'
import type { Effect } from '../schedule/effect.ts'
import type { ScheduleEvent } from '../schedule/event.ts'
import { initialState, type ScheduleState } from '../schedule/state.ts'
import { parseState } from '../schedule/stored-state.ts'
import { transition } from '../schedule/transition.ts'
import { second, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'
import { heard, type Unstamped } from './answer.ts'
import { Clocks } from './clocks.ts'
import { goodHost, type Host, type Seconds, type TestStep } from './step.ts'

/** One step of the schedule, for those who look over its shoulder. */
export interface Seen {
  /** Real time since the start, sleep and downtime included. */
  readonly t: Seconds
  readonly before: ScheduleState
  readonly event: ScheduleEvent
  readonly after: ScheduleState
  readonly effects: readonly Effect[]
  readonly context: ScheduleContext
}

/** Where and when a day begins, and who looks on. */
export interface Setting {
  readonly start: EpochMs
  readonly zone: string
  readonly context: ScheduleContext
  readonly host?: Host
  readonly look?: (seen: Seen) => void
  /** Hears after each step of the script how long it really took. */
  readonly took?: (step: TestStep, length: Seconds) => void
}

/** How a day ended. */
export interface Lived {
  readonly state: ScheduleState
  readonly now: Moment
  readonly context: ScheduleContext
}

/** The desktop is asked for the idle time this often, whatever the alarm does. */
const watchdog: Milliseconds = 30 * second

/** Plays a script from its start to its end. */
export function live(script: readonly TestStep[], setting: Setting): Lived {
  const desk = new Desk(setting)
  for (const step of script) {
    const begun = desk.clocks.real
    desk.take(step)
    setting.took?.(step, (desk.clocks.real - begun) / second)
  }
  return { state: desk.state, now: desk.clocks.now(), context: desk.context }
}

class Desk {
  readonly clocks: Clocks
  readonly #host: Host
  readonly #look: (seen: Seen) => void
  context: ScheduleContext
  state: ScheduleState
  #alarmAt: Milliseconds | null = null
  #watchAt: Milliseconds = watchdog
  #lastInput: Milliseconds = 0
  #isActive = true
  #isLocked = false
  #busy: readonly BusyReason[] = []

  constructor({ start, zone, context, host = goodHost, look = () => undefined }: Setting) {
    this.clocks = new Clocks(start, zone)
    this.#host = host
    this.#look = look
    this.context = context
    this.state = initialState(this.clocks.now())
    this.#send({ type: 'started' })
  }

  take(step: TestStep): void {
    const { clocks } = this
    if ('user' in step) {
      this.#isActive = step.user === 'active'
      this.#reportIdle()
      this.#pass(step.for * second, 'until' in step ? step.until : null)
    } else if ('do' in step) {
      this.#answer(step)
    } else if ('overlay' in step) {
      const position = step.at === undefined ? this.#placeInRoutine() : step.at * second
      this.#send({
        type: 'moved',
        breakId: this.#breakId(),
        position,
        playing: step.overlay === 'play',
        speed: this.#speed(),
      })
    } else if ('block' in step) {
      this.#occupy([...this.#busy, step.block])
    } else if ('unblock' in step) {
      this.#occupy(this.#busy.filter((reason) => reason !== step.unblock))
    } else if ('lock' in step) {
      this.#isLocked = step.lock
      if (!this.#host.sleepTold) return
      this.#reportIdle()
      this.#send({ type: step.lock ? 'locked' : 'unlocked' })
    } else if ('sleep' in step) {
      this.#sleep(step.sleep * second)
    } else if ('clock' in step) {
      clocks.set(step.clock * second)
      this.#noticeClock()
    } else if ('zone' in step) {
      clocks.zone = step.zone
      this.#noticeClock()
    } else if ('down' in step) {
      this.#goDown(step.down * second)
    } else {
      this.context = { ...this.context, ...step.settings }
      this.#send({ type: 'configured' })
    }
  }

  #send(unstamped: Unstamped): void {
    const event = { ...unstamped, now: this.clocks.now() } as ScheduleEvent
    const before = this.state
    const [after, effects] = transition(before, event, this.context)
    this.state = after
    for (const effect of effects) if (effect.type === 'wakeIn') this.#arm(effect.delay)
    this.#look({ t: this.clocks.real / second, before, event, after, effects, context: this.context })
  }

  #arm(delay: Milliseconds | null): void {
    const { alarm } = this.#host
    if (delay === null || alarm === 'lost') this.#alarmAt = null
    else this.#alarmAt = this.clocks.now().mono + delay + (typeof alarm === 'object' ? alarm.late * second : 0)
  }

  #reportIdle(): void {
    const { real } = this.clocks
    if (this.#isActive) this.#lastInput = real
    this.#send({ type: 'idled', idle: this.#host.idleKnown ? real - this.#lastInput : null })
  }

  #ring(): void {
    this.#alarmAt = null
    this.#reportIdle()
    this.#send({ type: 'woke' })
    if (this.#host.alarm === 'doubled') this.#send({ type: 'woke' })
  }

  /** Lets time pass, with everything that rings in it. Timers run on the monotonic clock. */
  #pass(length: Milliseconds, until: 'announced' | 'opened' | null): void {
    const { clocks } = this
    const end = clocks.real + length
    const { alarm } = this.#host
    const isWatched = alarm !== 'exact' && alarm !== 'doubled'
    const shown = this.#breakId()
    for (;;) {
      const alarmAt = this.#alarmAt === null ? Infinity : clocks.realAt(this.#alarmAt)
      const next = Math.min(alarmAt, isWatched ? this.#watchAt : Infinity)
      if (next > end) break
      clocks.real = Math.max(clocks.real, next)
      if (isWatched && next === this.#watchAt) this.#watchAt += watchdog
      this.#ring()
      const { type } = this.state.phase
      if (until !== null && type === (until === 'opened' ? 'open' : until) && this.#isAnother(shown, until)) return
    }
    clocks.real = end
    if (this.#isActive) this.#lastInput = end
  }

  /** A break that was announced already has still to open. */
  #isAnother(shown: string, until: 'announced' | 'opened'): boolean {
    return until === 'opened' || this.#breakId() !== shown
  }

  #sleep(length: Milliseconds): void {
    const isTold = this.#host.sleepTold
    if (isTold) {
      this.#reportIdle()
      this.#send({ type: 'slept' })
    }
    this.clocks.sleep(length)
    this.#watchAt += length
    if (isTold) {
      this.#send({ type: 'resumed' })
      this.#reportIdle()
    }
    if (this.#host.alarm === 'doubled') {
      this.#send({ type: 'resumed' })
      this.#ring()
    }
  }

  /** The application is gone for a while; what it kept is what it wrote down, and the new run has clocks of its own. */
  #goDown(length: Milliseconds): void {
    // The last thing an application does is to let the schedule know what time it is.
    this.#send({ type: 'woke' })
    const kept = parseState(JSON.parse(JSON.stringify(this.state)))
    if (kept === null) throw new Error('The state that was stored cannot be read.')
    this.state = kept
    this.clocks.real += length
    this.clocks.restart()
    this.#watchAt = this.clocks.real + watchdog
    this.#alarmAt = null
    this.#send({ type: 'started' })
    if (this.#isLocked) this.#send({ type: 'locked' })
    this.#send({ type: 'occupied', by: this.#busy })
    this.#reportIdle()
  }

  #occupy(reasons: readonly BusyReason[]): void {
    this.#busy = reasons
    this.#reportIdle()
    this.#send({ type: 'occupied', by: reasons })
  }

  #noticeClock(): void {
    if (this.#host.alarm !== 'lost') this.#send({ type: 'woke' })
  }

  #breakId(): string {
    return this.state.phase.type === 'waiting' ? 'none' : this.state.phase.planned.id
  }

  /** Where the overlay is by now. */
  #placeInRoutine(): Milliseconds {
    const { phase, seen } = this.state
    if (phase.type !== 'open') return 0
    return phase.position + (phase.playing ? (this.clocks.now().mono - seen.mono) * phase.speed : 0)
  }

  /** How fast the overlay goes: as it was opened, for nobody touches it. */
  #speed(): number {
    const { phase } = this.state
    return phase.type === 'open' ? phase.speed : 1
  }

  #answer(step: Extract<TestStep, { do: unknown }>): void {
    if (this.#isActive) this.#lastInput = this.clocks.real
    // Nobody answers through a locked screen.
    if (this.#isLocked) this.take({ lock: false })
    this.#send(heard(step, { breakId: this.#breakId(), wall: this.clocks.now().wall, next: this.context.next }))
  }
}
