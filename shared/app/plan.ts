import { routineById, type Routine } from '../routines/catalogue.ts'
import { contextFrom, type ScheduleContext } from '../schedule/context.ts'
import type { PlannedRoutine } from '../schedule/effect.ts'
import type { Settings } from '../settings/settings.ts'
import { second } from '../time/moment.ts'
import { weekdays, type WorkHours } from '../time/work-hours.ts'
import type { Repertoire } from './repertoire.ts'

/** The routine that Nape is known for. */
export const neckRoutine = 'two-minute-neck'

/** A routine as the schedule sees it. */
export function planned(routine: Routine): PlannedRoutine {
  return { id: routine.id, length: routine.durationSeconds * second }
}

const noHours = Object.fromEntries(weekdays.map((day) => [day, []])) as unknown as WorkHours['week']

/**
 * What the schedule goes by. Somebody who left out every exercise that there is gets no breaks, rather than one of
 * what they left out.
 */
export function contextOf(settings: Settings, repertoire: Pick<Repertoire, 'next'>): ScheduleContext {
  const main = repertoire.next('main')
  const micro = repertoire.next('micro')
  const neck = planned(routineById(neckRoutine))
  const hours = main === null ? { week: noHours, exceptions: {} } : settings.hours
  const rhythm = { ...settings, hours, micro: { ...settings.micro, on: settings.micro.on && micro !== null } }
  return contextFrom(rhythm, {
    micro: micro ?? neck,
    main: main ?? neck,
    anchor: repertoire.next('anchor') ?? neck,
  })
}
