import type { ScheduleContext } from '../schedule/context.ts'
import type { ScheduleEvent } from '../schedule/event.ts'
import { second, type EpochMs } from '../time/moment.ts'
import type { TestStep } from './step.ts'

/** An event of which nobody has said yet when it happened. */
export type Unstamped = ScheduleEvent extends infer Each
  ? Each extends ScheduleEvent
    ? Omit<Each, 'now'>
    : never
  : never

/** What an answer is given to. */
interface Question {
  readonly breakId: string
  readonly wall: EpochMs
  readonly next: ScheduleContext['next']
}

/** The event that the schedule hears of what a person does. */
export function heard(answer: Extract<TestStep, { do: unknown }>, { breakId, wall, next }: Question): Unstamped {
  switch (answer.do) {
    case 'snooze':
      return { type: 'snoozed', breakId }
    case 'skip':
      return { type: 'skipped', breakId }
    case 'startNow':
      return { type: 'begun', breakId }
    case 'finish':
      return { type: 'ended', breakId, how: 'done' }
    case 'endEarly':
      return { type: 'ended', breakId, how: 'early' }
    case 'crash':
      return { type: 'ended', breakId, how: 'lost' }
    case 'takeBreak':
      return { type: 'asked', kind: answer.kind, routine: next[answer.kind] }
    case 'resume':
      return { type: 'unpaused' }
    case 'pause':
      return { type: 'paused', until: wall + answer.for * second }
  }
}
