import type { ScheduleState } from './state.ts'

/** Why nobody is working, so that nothing is announced or opened. */
export type Blocker = 'paused' | 'outside-hours' | 'locked' | 'asleep' | 'away'

/** Everything that holds breaks back now; all of it must clear. What a person would name first comes first. */
export function blockers({ pause, leftWorkAt, presence }: ScheduleState): readonly Blocker[] {
  const found: Blocker[] = []
  if (pause !== null) found.push('paused')
  if (leftWorkAt !== null) found.push('outside-hours')
  if (presence.locked) found.push('locked')
  if (presence.asleep) found.push('asleep')
  if (presence.away) found.push('away')
  return found
}
