/** What keeps the person busy: calls, full screen, rules of their own. Busy time is work, but no time for a break. */
import type { EpochMs } from '../time/moment.ts'
import type { ScheduleState } from './state.ts'

/** The reasons there are; of several, a person would name the first. */
export const busyReasons = ['meeting', 'screen-share', 'camera', 'microphone', 'fullscreen', 'app-rule', 'dnd'] as const
export type BusyReason = (typeof busyReasons)[number]

/** One reason, and since when it holds by the clock on the wall. */
export interface Busy {
  readonly reason: BusyReason
  readonly at: EpochMs
}

/** The host says everything that keeps the person busy now; in which order, and how often, is all the same. */
export function hearBusy(state: ScheduleState, reasons: readonly BusyReason[]): ScheduleState {
  const { busy, seen, elapsed } = state
  const now = busyReasons
    .filter((reason) => reasons.includes(reason))
    .map((reason) => busy.find((known) => known.reason === reason) ?? { reason, at: seen.wall })
  const isFree = busy.length > 0 && now.length === 0
  return { ...state, busy: now, freeAt: isFree ? elapsed : state.freeAt }
}
