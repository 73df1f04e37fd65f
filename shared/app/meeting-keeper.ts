import type { Milliseconds } from '../time/moment.ts'
import { extend, meet, meetingLeft, parseMeeting, type Meeting, type MeetingChoice } from './meeting.ts'
import type { AlarmPort, ClockPort, StorePort } from './ports.ts'

/** The meeting that the person says they are in. It survives a restart, and always ends. */
export interface MeetingKeeper {
  /** The meeting, or null when there is none or it is over. */
  current(): Meeting | null
  /** Begins a meeting, or lets the one that there is go on for longer. */
  start(choice: MeetingChoice): void
  end(): void
  /** The alarm, ringing at the end of the meeting too. */
  readonly alarm: AlarmPort
}

/** Keeps the meeting in a document of its own. */
export function keepMeeting(ports: { clock: ClockPort; store: StorePort; alarm: AlarmPort }): MeetingKeeper {
  const { clock, store } = ports
  let meeting = parseMeeting(store.load('meeting').value)

  function current() {
    if (meeting !== null && meetingLeft(meeting, clock.now()) === 0) keep(null)
    return meeting
  }

  function keep(next: Meeting | null) {
    meeting = next
    store.save('meeting', { version: 1, meeting: next })
  }

  function left(): Milliseconds {
    return meeting === null ? Infinity : meetingLeft(meeting, clock.now())
  }

  return {
    current,
    start(choice) {
      const before = current()
      const now = clock.now()
      keep(before === null ? meet(choice, now) : extend(before, choice, now))
    },
    end() {
      if (meeting !== null) keep(null)
    },
    alarm: {
      ...ports.alarm,
      arm(delay) {
        const next = Math.min(delay ?? Infinity, left())
        ports.alarm.arm(next === Infinity ? null : next)
      },
    },
  }
}
