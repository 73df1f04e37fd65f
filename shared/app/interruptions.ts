/** What keeps the person busy: what the computer sees of it, and the meeting that they speak of themselves. */
import { detectors, type Detector, type Sighting } from '../busy/sighting.ts'
import type { ScheduleContext } from '../schedule/context.ts'
import type { ScheduleEvent } from '../schedule/event.ts'
import type { ScheduleState } from '../schedule/state.ts'
import { watchedBy } from '../settings/interruption-settings.ts'
import type { Settings } from '../settings/settings.ts'
import { createLookout } from './lookout.ts'
import type { Meeting } from './meeting.ts'
import { keepMeeting } from './meeting-keeper.ts'
import type { AlarmPort, LookFor, Ports, TrayAction } from './ports.ts'

/** What this works with. */
export interface InterruptionRooms {
  readonly settings: () => Settings
  readonly state: () => ScheduleState
  readonly context: () => ScheduleContext
  readonly send: (event: ScheduleEvent) => void
  /** A meeting began, ended, or takes longer. */
  readonly changed: () => void
}

/** Keeps the schedule told of everything that keeps the person busy. */
export interface Interruptions {
  /** Something happened: looks from now on, or no more, and tells what is news. */
  consider(): void
  /** The meeting that the person is in, as they said; null when they are in none. */
  meeting(): Meeting | null
  /** They chose something about a meeting. */
  choose(action: Extract<TrayAction, { type: 'meet' | 'end-meeting' }>): void
  /** Looks once, also with detectors that are switched off. */
  look(): Promise<readonly Sighting[]>
  /** The alarm, ringing at the end of a meeting too. */
  readonly alarm: AlarmPort
}

/** Puts the lookout and the meeting together. */
export function createInterruptions(
  ports: Pick<Ports, 'clock' | 'store' | 'alarm' | 'busy'>,
  { settings, state, context, send, changed }: InterruptionRooms,
): Interruptions {
  const { clock, busy } = ports
  const meeting = keepMeeting(ports)
  const lookFor = (some: readonly Detector[]): LookFor => ({
    detectors: some,
    apps: settings().interruptions.apps,
  })
  const lookout = createLookout({
    busy,
    state,
    context,
    wanted: () => lookFor(watchedBy(settings().interruptions)),
    inMeeting: () => meeting.current() !== null,
    occupied: (by) => {
      send({ type: 'occupied', now: clock.now(), by })
    },
  })

  let known = meeting.current()

  return {
    consider() {
      const before = known
      known = meeting.current()
      lookout.consider()
      if (known !== before) changed()
    },
    meeting: meeting.current,
    choose(action) {
      if (action.type === 'meet') meeting.start(action.choice)
      else meeting.end()
      // Who chooses something is there. With this step the schedule hears of the meeting, and the alarm is set anew.
      send({ type: 'idled', now: clock.now(), idle: 0 })
    },
    look: () => busy.look(lookFor(detectors)),
    alarm: meeting.alarm,
  }
}
