import {
  afterAbsence,
  afterWork,
  initialChoosingState,
  parseChoosingState,
  type ChoosingState,
} from '../choosing/state.ts'
import { afterBreak } from '../choosing/after-break.ts'
import type { Catalogue } from '../choosing/catalogue.ts'
import type { Choice, Chosen, Wish } from '../choosing/choice.ts'
import { choose } from '../choosing/choose.ts'
import { mayHaveHurt } from '../choosing/leave-out.ts'
import { exercises } from '../exercises/all.ts'
import { withMoves } from '../history/moves.ts'
import type { BreakKind, Outcome } from '../history/outcome.ts'
import { rotation } from '../rotation/rotation.ts'
import { routineById, routines, type Routine } from '../routines/catalogue.ts'
import type { PlannedBreak, PlannedRoutine } from '../schedule/effect.ts'
import type { Lived } from '../schedule/lived.ts'
import type { Settings } from '../settings/settings.ts'
import { minute, second, type EpochMs, type Milliseconds } from '../time/moment.ts'
import { aloneRoutine, aloneRoutineById } from './alone.ts'
import { neckRoutine, planned } from './plan.ts'
import type { ClockPort, StorePort } from './ports.ts'
import type { Records } from './records.ts'

/** A choice is thought over again after so long: the day went on meanwhile. */
const choiceKeeps: Milliseconds = 5 * minute

/** What is played, and when it is whose turn: choosing, fed from the life of the application. */
export interface Repertoire {
  /** What the next break of a kind plays; null when the person left out everything that could be. */
  next(kind: BreakKind): PlannedRoutine | null
  /** A routine that the person named, as they may play it; null when there is none, or none that they may. */
  named(routineId: string): Asked | null
  /** An exercise that the person asked for, alone, also one that is left out otherwise; null when there is none. */
  alone(exerciseId: string): Asked | null
  /** What a break plays: the same as long as it lasts. */
  of(planned: PlannedBreak): Playing
  /** The outcome of a break that is over, with what was really done in it: stand-ins and sides as they were played. */
  account(outcome: Outcome, reached: Milliseconds): Outcome
  /** A break is over. `reached`: the place in the routine where it was left. */
  ended(outcome: Outcome, reached: Milliseconds): void
  /** The exercises that may have hurt in the break that ended last, the likeliest first. */
  mayHaveHurt(breakId: string): readonly string[]
  /** The person worked, or came back from an absence. */
  lived(lived: Lived): void
  /** Settings, history or the own routines changed: what was chosen for later is chosen anew. */
  reconsider(): void
  /** Begins anew, as on a first day. */
  forget(): void
  /** Writes down whose turn it is. */
  save(): void
}

/** A routine that the person asked for, and what kind of break that is. */
export interface Asked {
  readonly kind: BreakKind
  readonly routine: PlannedRoutine
}

/** What a break plays. */
export type Playing = Pick<Chosen, 'routine' | 'easier'>

interface Kept {
  readonly choice: Choice
  readonly at: EpochMs
}

/** What this works with. */
interface Rooms {
  readonly clock: ClockPort
  readonly store: StorePort
  readonly records: Records
  readonly settings: () => Settings
  readonly ownRoutines: () => readonly Routine[]
  readonly notice: (sentence: string) => void
}

/** Takes up what was stored; a document that makes no sense is begun anew, for it only says whose turn it is. */
export function createRepertoire({ clock, store, records, settings, ownRoutines, notice }: Rooms): Repertoire {
  const { value, damage } = store.load('choosing')
  if (damage !== null) notice(damage)
  let state: ChoosingState = parseChoosingState(value) ?? initialChoosingState
  let catalogue: Catalogue | null = null
  const coming = new Map<BreakKind, Kept>()
  let asked: Playing | null = null
  let held: { readonly breakId: string; readonly playing: Playing } | null = null
  let over: { readonly breakId: string; readonly routine: Routine; readonly reached: number } | null = null

  function catalogueNow(): Catalogue {
    catalogue ??= { exercises, routines: [...routines, ...ownRoutines()], rotation }
    return catalogue
  }

  function chosen(wish: { readonly kind: BreakKind } | { readonly kind: 'named'; readonly routineId: string }): Choice {
    const { hours, leaveOut, favourites, micro, anchors } = settings()
    const { wall, zone } = clock.now()
    const circumstances = { at: wall, zone, longest: null, posture: null, nextMicroIn: micro.everyMinutes * minute }
    const { conditions, switchedOn, exercises: leftOut } = leaveOut
    const preferences = { conditions, leftOut, switchedOn, favourites, anchors, hours }
    const full: Wish = { ...wish, ...circumstances }
    return choose(full, { history: records.recent(), state }, catalogueNow(), preferences)
  }

  function comes(kind: BreakKind): Choice {
    const at = clock.now().wall
    const kept = coming.get(kind)
    if (kept !== undefined && Math.abs(at - kept.at) < choiceKeeps) return kept.choice
    const choice = chosen({ kind })
    coming.set(kind, { choice, at })
    return choice
  }

  /** After a restart only the routine's name is known; it is chosen again by that. */
  function found({ kind, routine }: PlannedBreak): Playing {
    const candidates = [asked, coming.get(kind)?.choice, chosen({ kind: 'named', routineId: routine.id })]
    const fitting = candidates.find((candidate) => candidate?.routine?.id === routine.id)
    if (fitting?.routine) return fitting
    const plain = catalogueNow().routines.find(({ id }) => id === routine.id)
    return { routine: plain ?? aloneRoutineById(routine.id) ?? routineById(neckRoutine), easier: [] }
  }

  return {
    next(kind) {
      const { routine } = comes(kind)
      return routine && planned(routine)
    },
    named(routineId) {
      if (!catalogueNow().routines.some(({ id }) => id === routineId)) return null
      const choice = chosen({ kind: 'named', routineId })
      if (choice.routine === null) return null
      asked = choice
      return askedFor(choice.routine)
    },
    alone(exerciseId) {
      const routine = aloneRoutine(exerciseId)
      if (routine === null) return null
      asked = { routine, easier: [] }
      return askedFor(routine)
    },
    of(break_) {
      if (held?.breakId !== break_.id) held = { breakId: break_.id, playing: found(break_) }
      return held.playing
    },
    account: (outcome, reached) =>
      held?.breakId === outcome.id ? withMoves(outcome, held.playing.routine, reached / second) : outcome,
    ended(outcome, reached) {
      // An anchor can be missed while another break is open; that one goes on as it was chosen.
      if (held?.breakId === outcome.id) {
        const { routine } = held.playing
        over = { breakId: outcome.id, routine, reached: reached / second }
        state = afterBreak(state, { routine, result: outcome.result, reached: reached / second }, catalogueNow())
        held = null
        asked = null
      }
      coming.clear()
      this.save()
    },
    mayHaveHurt: (breakId) => (over?.breakId === breakId ? mayHaveHurt(over.routine, over.reached) : []),
    lived({ worked, away }) {
      state = afterAbsence(afterWork(state, worked), away)
    },
    reconsider() {
      catalogue = null
      coming.clear()
    },
    forget() {
      state = initialChoosingState
      coming.clear()
      this.save()
    },
    save() {
      store.save('choosing', state)
    },
  }
}

function askedFor(routine: Routine): Asked {
  return { kind: routine.kind === 'micro' ? 'micro' : 'main', routine: planned(routine) }
}
