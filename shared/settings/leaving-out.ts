import type { Settings } from './settings.ts'

/**
 * What is left out once one more exercise is, or is taken in again. An exercise that was switched on by hand is switched
 * off with that. The answer is the same when nothing changes.
 */
export function leavingOut(leaveOut: Settings['leaveOut'], exerciseId: string, out: boolean): Settings['leaveOut'] {
  const others = leaveOut.exercises.filter((id) => id !== exerciseId)
  return {
    ...leaveOut,
    exercises: out ? [...others, exerciseId] : others,
    switchedOn: out ? leaveOut.switchedOn.filter((id) => id !== exerciseId) : leaveOut.switchedOn,
  }
}
