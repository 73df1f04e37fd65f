/** What comes of it when a file of everything is brought in. Pure: nothing is kept here. */
import type { Outcome } from '../history/outcome.ts'
import type { OwnRoutine } from '../own-routines/own-routine.ts'
import { freeId, listedForm } from '../own-routines/stored.ts'
import { notes } from '../settings/notes.ts'
import { patchSchema } from '../settings/schema.ts'
import type { Settings } from '../settings/settings.ts'
import { ways, type BringInView, type Way } from './view.ts'
import type { Backup, Everything } from './backup.ts'

/**
 * Everything as it would be. `add`: settings stay, and what is not here yet comes to the routines and the history.
 * `replace`: what the file holds takes the place of what is here. What the file does not hold stays either way.
 */
export function broughtIn(here: Everything, file: Backup, way: Way): Everything {
  if (way === 'replace') {
    const { settings = here.settings, routines = here.routines, history = here.history } = file
    return { settings, routines, history }
  }
  return {
    settings: here.settings,
    routines: withRoutines(here.routines, file.routines ?? []),
    history: withHistory(here.history, file.history ?? []),
  }
}

/** What a person has to know before they choose. */
export function bringInView(here: Everything, file: Backup): BringInView {
  const [added, replaced] = ways.map((way) => broughtIn(here, file, way)) as [Everything, Everything]
  const kept = new Set(replaced.history.map(({ id }) => id))
  const known = new Set(here.history.map(({ id }) => id))
  const ends = file.history?.map(({ endedAt }) => endedAt) ?? []
  return {
    savedAt: file.savedAt,
    breaks: ends.length,
    from: ends.length === 0 ? null : ends.reduce((one, other) => Math.min(one, other)),
    to: ends.length === 0 ? null : ends.reduce((one, other) => Math.max(one, other)),
    routines: file.routines?.length ?? 0,
    settings: settingsThatDiffer(here.settings, replaced.settings),
    add: {
      breaks: added.history.length - here.history.length,
      routines: added.routines.length - here.routines.length,
    },
    replace: {
      breaksIn: replaced.history.filter(({ id }) => !known.has(id)).length,
      breaksOut: here.history.filter(({ id }) => !kept.has(id)).length,
      routinesIn: missingFrom(here.routines, replaced.routines).length,
      routinesOut: missingFrom(replaced.routines, here.routines).length,
    },
  }
}

/** The parts of the settings in which two differ, as a person calls them. */
function settingsThatDiffer(one: Settings, other: Settings): readonly string[] {
  const parts = Object.entries(patchSchema.unwrap().shape)
  return parts
    .filter(([part]) => written(one[part as keyof Settings]) !== written(other[part as keyof Settings]))
    .map(([part, schema]) => notes.get(schema.unwrap())?.name() ?? part)
}

function withRoutines(here: readonly OwnRoutine[], others: readonly OwnRoutine[]): readonly OwnRoutine[] {
  return missingFrom(here, others).reduce((all: readonly OwnRoutine[], routine) => {
    const isTaken = all.some(({ id }) => id === routine.id)
    return [...all, isTaken ? { ...routine, id: freeId(routine.title, all) } : routine]
  }, here)
}

/** The routines that are not among others. The same exercises under the same title are the same routine. */
function missingFrom(here: readonly OwnRoutine[], others: readonly OwnRoutine[]): readonly OwnRoutine[] {
  const known = new Set(here.map(contentOf))
  return others.filter((routine) => !known.has(contentOf(routine)))
}

function contentOf(routine: OwnRoutine): string {
  return written({ ...listedForm(routine), id: '' })
}

/** In the order of their ends, as the history is kept. */
function withHistory(here: readonly Outcome[], others: readonly Outcome[]): readonly Outcome[] {
  const known = new Set(here.map(({ id }) => id))
  const missing = others.filter(({ id }) => !known.has(id))
  if (missing.length === 0) return here
  return [...here, ...missing].sort((one, other) => one.endedAt - other.endedAt)
}

/** As text in which the order of names is no difference. */
function written(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
