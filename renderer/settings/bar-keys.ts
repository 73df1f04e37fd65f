import { movedByDays, nudged, type Drag, type Held } from '../../shared/settings/drag-hours.ts'
import type { WorkHours } from '../../shared/time/work-hours.ts'

/** Quarters of an hour for each key, as a slider has them. */
const steps: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowDown: -1,
  PageUp: 4,
  PageDown: -4,
  Home: -200,
  End: 200,
}
/** As the bars lie: the later the farther right, or left where people read from there. */
const sideways: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 }
const downwards: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** The week after a key at the end of a bar; with Shift all of the bar goes. Null for a key that means nothing here. */
export function edited(
  week: WorkHours['week'],
  held: Held,
  { key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent,
  mirrored: boolean,
): Drag | null {
  if (ctrlKey || altKey || metaKey) return null
  const days = shiftKey ? downwards[key] : undefined
  if (days !== undefined) return movedByDays(week, { ...held, grip: 'whole' }, days)
  const aside = sideways[key]
  const by = aside === undefined ? steps[key] : mirrored ? -aside : aside
  return by === undefined ? null : nudged(week, shiftKey ? { ...held, grip: 'whole' } : held, by)
}
