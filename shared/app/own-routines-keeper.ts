import { exercises } from '../exercises/all.ts'
import type { RoutinesAnswer } from '../ipc.ts'
import { buildRoutine } from '../own-routines/build.ts'
import { readRoutineFile } from '../own-routines/read-file.ts'
import type { Draft, OwnRoutine } from '../own-routines/own-routine.ts'
import { parseOwnRoutines, storedForm, withoutRoutine, withRoutine } from '../own-routines/stored.ts'
import type { Routine } from '../routines/schema.ts'
import type { StorePort } from './ports.ts'

/** The one place that holds the person's own routines: read once at the start, written at every change. */
export interface OwnRoutinesKeeper {
  read(): readonly OwnRoutine[]
  /** The same, ready to play. */
  playable(): readonly Routine[]
  save(draft: Draft): RoutinesAnswer
  remove(id: string): void
  /** Puts other routines in the place of all. */
  replace(routines: readonly OwnRoutine[]): void
  /** Takes in the text of a file, which may come from anybody. */
  import(text: string): RoutinesAnswer
}

/** Reads what is stored. What is damaged costs no more than itself, and a copy of the file as it was is set aside. */
export function keepOwnRoutines(
  store: StorePort,
  hears: {
    readonly notice: (message: string) => void
    readonly changed: (routines: readonly OwnRoutine[]) => void
  },
): OwnRoutinesKeeper {
  const { value, damage } = store.load('routines')
  const found = parseOwnRoutines(value, exercises)
  let routines = found.routines

  if (damage !== null) hears.notice(damage)
  if (found.problems.length > 0) {
    const aside = store.setAside('routines')
    for (const { sentence } of found.problems) hears.notice(sentence)
    hears.notice(aside)
    store.save('routines', storedForm(routines))
  }

  function keep(changed: readonly OwnRoutine[]) {
    routines = changed
    store.save('routines', storedForm(routines))
    hears.changed(routines)
  }

  function save(draft: Draft): RoutinesAnswer {
    const kept = withRoutine(routines, draft, exercises)
    if (!kept.ok) return kept
    keep(kept.routines)
    return { ok: true, routine: kept.routine }
  }

  return {
    read: () => routines,
    playable: () => routines.map((own) => buildRoutine(own, exercises)),
    save,
    remove(id) {
      const left = withoutRoutine(routines, id)
      if (left.length < routines.length) keep(left)
    },
    replace: keep,
    import(text) {
      const answer = readRoutineFile(text, exercises)
      return answer.ok ? save(answer.draft) : answer
    },
  }
}
