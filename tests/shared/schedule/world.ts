/** The schedule by hand: single events at chosen moments, for rules about what one event does. */
import type { ScheduleContext } from '../../../shared/schedule/context.ts'
import type { Effect } from '../../../shared/schedule/effect.ts'
import type { ScheduleEvent } from '../../../shared/schedule/event.ts'
import { initialState, type ScheduleState } from '../../../shared/schedule/state.ts'
import { transition } from '../../../shared/schedule/transition.ts'
import type { Moment } from '../../../shared/time/moment.ts'
import { deepFreeze } from './deep-freeze.ts'
import { mondayAtNine, office } from './office.ts'

type Unstamped = ScheduleEvent extends infer Each ? (Each extends ScheduleEvent ? Omit<Each, 'now'> : never) : never

const second = 1_000

export interface World {
  readonly state: ScheduleState
  readonly now: Moment
  context: ScheduleContext
  /** Lets every clock run on, without telling anybody. */
  wait(seconds: number): void
  /** Moves single clocks. */
  turn(clocks: Partial<Moment>): void
  /** Sends one event; answers what is to be done, without the wishes that come with every step. */
  send(event: Unstamped): readonly Effect[]
  /** Sends one event; answers the types of everything that is to be done. */
  types(event: Unstamped): readonly Effect['type'][]
  /** Lets time pass with a wake-up whenever one was wished for, and input all the while. */
  work(seconds: number): void
  /** The id of the break that is announced or open. */
  id(): string
}

/** A world that starts at nine on a Monday, with the schedule told so. */
export function world(context: Partial<ScheduleContext> = {}, from: Partial<Moment> = {}): World {
  let now: Moment = { wall: mondayAtNine, mono: 0, boot: 0, zone: 'Europe/Berlin', ...from }
  let state = initialState(now)
  let wakeIn: number | null = null

  const self: World = {
    get state() {
      return state
    },
    get now() {
      return now
    },
    context: { ...office, ...context },
    wait(seconds) {
      const by = seconds * second
      now = { ...now, wall: now.wall + by, mono: now.mono + by, boot: now.boot + by }
    },
    turn(clocks) {
      now = { ...now, ...clocks }
    },
    send(event) {
      return all(event).filter(({ type }) => type !== 'wakeIn' && type !== 'refresh')
    },
    types(event) {
      return all(event).map(({ type }) => type)
    },
    work(seconds) {
      const end = now.mono + seconds * second
      for (;;) {
        self.send({ type: 'idled', idle: 0 })
        self.send({ type: 'woke' })
        if (now.mono >= end) return
        self.wait(Math.min(end - now.mono, wakeIn ?? Infinity) / second)
      }
    },
    id() {
      if (state.phase.type === 'waiting') throw new Error('there is no break')
      return state.phase.planned.id
    },
  }

  function all(event: Unstamped): readonly Effect[] {
    deepFreeze(state)
    const [next, effects] = transition(state, { ...event, now }, self.context)
    state = next
    for (const effect of effects) if (effect.type === 'wakeIn') wakeIn = effect.delay
    return effects
  }

  self.send({ type: 'started' })
  return self
}

/** A world in which a break has just been announced. */
export function announcedWorld(context: Partial<ScheduleContext> = {}): World {
  const here = world(context)
  here.work(here.context.everyMain / second - here.context.notify / second)
  return here
}

/** A world in which a break has just been opened. */
export function openWorld(context: Partial<ScheduleContext> = {}): World {
  const here = announcedWorld(context)
  here.work(here.context.notify / second)
  return here
}
