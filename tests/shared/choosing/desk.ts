import type { Choice, Chosen, Preferences, Wish } from '../../../shared/choosing/choice.ts'
import type { Catalogue } from '../../../shared/choosing/catalogue.ts'
import { choose } from '../../../shared/choosing/choose.ts'
import { initialChoosingState, type ChoosingState } from '../../../shared/choosing/state.ts'
import { exercises } from '../../../shared/exercises/all.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { rotation } from '../../../shared/rotation/rotation.ts'
import { routines } from '../../../shared/routines/catalogue.ts'
import type { Routine, Step } from '../../../shared/routines/schema.ts'

/** All that Nape ships. */
export const catalogue: Catalogue = { exercises, routines, rotation }

const workDay = [
  ['09:00', '12:30'],
  ['13:15', '17:30'],
] as const

/** Somebody without wishes, who works as most people do. */
export const nobodySpecial: Preferences = {
  conditions: [],
  leftOut: [],
  switchedOn: [],
  favourites: [],
  anchors: ['10:45', '15:30'],
  hours: {
    week: { mon: workDay, tue: workDay, wed: workDay, thu: workDay, fri: workDay, sat: [], sun: [] },
    exceptions: {},
  },
}

/** An instant of the week that begins on Monday, 23 November 2026, in UTC: `at('tue 10:00')`. */
export function at(time: string): number {
  const [day = '', clock = ''] = time.split(' ')
  const date = 23 + ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(day)
  return Date.parse(`2026-11-${String(date)}T${clock}:00Z`)
}

export const wish = (kind: 'micro' | 'main' | 'anchor', time: string, more: Partial<Wish> = {}) =>
  ({ kind, at: at(time), zone: 'UTC', longest: null, posture: null, nextMicroIn: null, ...more }) as Wish

/** One line of the history: `past('micro-roll', 'mon 10:00')`. */
export function past(routineId: string, time: string, more: Partial<Outcome> = {}): Outcome {
  const routine = catalogue.routines.find(({ id }) => id === routineId)
  const seconds = more.result === 'skipped' ? 0 : (routine?.durationSeconds ?? 0)
  return {
    id: `${routineId} ${time}`,
    kind: 'main',
    routineId,
    result: 'done',
    seconds,
    openedAt: more.result === 'skipped' ? null : at(time) - seconds * 1000,
    endedAt: at(time),
    zone: 'UTC',
    asked: false,
    felt: null,
    ...more,
  }
}

export interface Life {
  history?: readonly Outcome[]
  state?: Partial<ChoosingState>
  preferences?: Partial<Preferences>
  from?: Catalogue
}

/** What comes for a wish, in a life. */
export function answer(wanted: Wish, { history = [], state, preferences, from = catalogue }: Life = {}): Choice {
  const memory = { history, state: { ...initialChoosingState, ...state } }
  return choose(wanted, memory, from, { ...nobodySpecial, ...preferences })
}

/** The same, where something must come. */
export function chosen(wanted: Wish, life: Life = {}): Chosen {
  const choice = answer(wanted, life)
  if (choice.routine === null) throw new Error(`Nothing came: ${choice.why.rule}`)
  return choice
}

export const stepsOf = (routine: Routine) =>
  routine.steps.filter((step): step is Extract<Step, { type: 'exercise' }> => step.type === 'exercise')
export const exercisesOf = (routine: Routine) => [...new Set(stepsOf(routine).map(({ exerciseId }) => exerciseId))]
