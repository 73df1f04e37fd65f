import type { Effect } from '../schedule/effect.ts'
import type { ScheduleEvent } from '../schedule/event.ts'
import { initialState, type ScheduleState } from '../schedule/state.ts'
import { parseState } from '../schedule/stored-state.ts'
import type { ClockPort, StorePort } from './ports.ts'

/** Before these the computer or the person goes away, perhaps for good. */
const lastChances: ReadonlySet<ScheduleEvent['type']> = new Set(['locked', 'slept', 'paused', 'unpaused'])

/** These change nothing that a restart would miss. */
const fleeting: ReadonlySet<Effect['type']> = new Set(['wakeIn', 'refresh'])

/**
 * Whether the state after this step is worth a write to the disk. An application that waits touches no file: a
 * counter that ran on is saved with the next thing that happens, or at the end.
 */
export function isWorthSaving(event: ScheduleEvent, effects: readonly Effect[]): boolean {
  return lastChances.has(event.type) || effects.some((effect) => !fleeting.has(effect.type))
}

/** The state as it was kept, or that of a first day; `notice` hears of a file that could not be read. */
export function takeUpState(
  { store, clock }: { readonly store: StorePort; readonly clock: ClockPort },
  notice: (sentence: string) => void,
): ScheduleState {
  const { value, damage } = store.load('state')
  if (damage !== null) notice(damage)
  return parseState(value) ?? initialState(clock.now())
}
