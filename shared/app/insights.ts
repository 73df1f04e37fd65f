import { exercises } from '../exercises/all.ts'
import { exportPart } from '../insights/export.ts'
import type { ExportForm } from '../insights/export-forms.ts'
import { insightsView } from '../insights/insights-view.ts'
import { lookBack } from '../insights/rules.ts'
import type { Repertory } from '../insights/seen.ts'
import type { InsightsView, YearView } from '../insights/view.ts'
import { yearView } from '../insights/year-view.ts'
import { routines, type Routine } from '../routines/catalogue.ts'
import type { Decision } from '../schedule/log.ts'
import { localDay } from '../time/calendar.ts'
import type { WorkHours } from '../time/work-hours.ts'
import { aloneRoutineById } from './alone.ts'
import type { ClockPort, HistoryPort } from './ports.ts'

/** Looks back for the window that does: read when it asks, and nothing of it is kept. */
export interface Insights {
  read(): InsightsView
  /** A year in numbers; one without a history is empty. */
  year(year: number): YearView
  /** A year's part of the history as a file. */
  export(wish: { readonly year: number; readonly form: ExportForm }): string
}

/** What this works with. */
interface Rooms {
  readonly clock: ClockPort
  readonly history: HistoryPort
  readonly hours: () => WorkHours
  readonly log: () => readonly Decision[]
  readonly ownRoutines: () => readonly Routine[]
}

const exerciseIndex = new Map(exercises.map((exercise) => [exercise.id, exercise]))

/** Puts together what the history, the log and the settings say. */
export function createInsights({ clock, history, hours, log, ownRoutines }: Rooms): Insights {
  function repertory(): Repertory {
    const all = new Map([...routines, ...ownRoutines()].map((routine) => [routine.id, routine]))
    return {
      exercise: (id) => exerciseIndex.get(id),
      routine: (id) => all.get(id) ?? aloneRoutineById(id) ?? undefined,
    }
  }

  const known = (year: number) => (history.years().includes(year) ? history.read(year) : [])

  return {
    read() {
      const now = clock.now()
      const since = now.wall - lookBack
      const [thisYear, earlier] = [yearIn(now.zone, now.wall), yearIn(now.zone, since)]
      const before = earlier === thisYear ? [] : history.read(earlier, since)
      return insightsView({
        now,
        hours: hours(),
        years: history.years(),
        outcomes: [...before, ...history.read(thisYear)],
        log: log(),
        repertory: repertory(),
      })
    },
    year: (year) => yearView(year, known(year), repertory()),
    export: ({ year, form }) => exportPart(known(year), form, repertory()),
  }
}

const yearIn = (zone: string, at: number): number => Number(localDay(zone, at).date.slice(0, 4))
