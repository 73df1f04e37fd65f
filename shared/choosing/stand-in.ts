import type { Posture } from '../exercises/vocabulary.ts'
import type { ExerciseStep } from '../routines/schema.ts'
import type { EpochMs } from '../time/moment.ts'
import type { LocalDate } from '../time/work-hours.ts'
import { banOn } from './allowed.ts'
import { exerciseIn, type Catalogue, type KnownExercise } from './catalogue.ts'
import type { Preferences } from './choice.ts'
import { fitted, type Dose } from './fit.ts'
import { mayComeAgain, type Use } from './often.ts'

/** Who wants to play, when, and what was done lately. */
export interface Player {
  readonly catalogue: Catalogue
  readonly preferences: Preferences
  readonly uses: readonly Use[]
  readonly at: EpochMs
  readonly date: LocalDate
}

/** The steps that an exercise has in a routine, and where the body is in them. */
export interface Gap {
  readonly exerciseId: string
  readonly steps: readonly ExerciseStep[]
  readonly posture: Posture
}

/** What plays in the place of an exercise. */
export interface StandIn {
  readonly exercise: KnownExercise
  /** How often it plays. */
  readonly times: number
  /** The step that takes the place of one of the gap's, with the same seconds. */
  inPlaceOf(step: ExerciseStep): ExerciseStep
}

/**
 * What plays in the place of an exercise: the first of its region's list, and after that of the exercises that fill any
 * time, that the person may do now and that fits into every step. One that can be done in the same posture goes
 * first, so that nobody has to get up from the floor for it. Null when there is none.
 */
export function standIn(gap: Gap, player: Player): StandIn | null {
  const { fallbacks, elastic } = player.catalogue.rotation
  const original = exerciseIn(player.catalogue, gap.exerciseId)
  // Getting up after lying is there for safety; nothing else does its work.
  if (original?.kind === 'transition') return null

  const ids = [...((original && fallbacks[original.bodyRegion]) ?? []), ...Object.keys(elastic)]
  const fitting = ids
    .map((id) => exerciseIn(player.catalogue, id))
    .filter((exercise) => exercise !== undefined)
    .filter((exercise) => banOn(exercise, player.preferences) === null)
    .map((exercise) => filling(gap, exercise, elastic[exercise.id] ?? null))
    .filter((found) => found !== null)
    .filter(({ exercise, times }) => mayComeAgain(exercise, times, player.uses, player))
  return fitting.find(({ exercise }) => canBe(exercise, gap.posture)) ?? fitting[0] ?? null
}

/** An exercise made to fill a gap; null when it does not fit into one of the steps. */
function filling(gap: Gap, exercise: KnownExercise, elastic: string | null): StandIn | null {
  const sided = exercise.sides !== 'none'
  const doses = new Map<ExerciseStep, Dose>()
  for (const step of gap.steps) {
    if (sided && step.side === null) return null
    const dose = fitted(exercise, sided && step.alternates ? step.seconds / 2 : step.seconds, elastic)
    if (dose === null) return null
    doses.set(step, dose)
  }
  const times = sided ? Math.ceil(gap.steps.length / 2) : gap.steps.length
  const posture = exercise.posture !== gap.posture && canBe(exercise, gap.posture) ? asDrawn(gap.posture) : undefined
  return {
    exercise,
    times,
    inPlaceOf: (step) => ({
      type: 'exercise',
      at: step.at,
      seconds: step.seconds,
      say: step.say,
      exerciseId: exercise.id,
      side: sided ? step.side : null,
      ...(sided && step.alternates ? { alternates: true } : {}),
      ...(posture ? { posture } : {}),
      ...(doses.get(step) ?? { reps: step.reps, phases: step.phases }),
    }),
  }
}

/** Whether an exercise can be done where the person is. */
function canBe({ posture, postureAlternatives }: KnownExercise, placed: Posture): boolean {
  return [posture, ...postureAlternatives].includes(asDrawn(placed))
}

/** What can be done standing can be done at a wall. */
function asDrawn(placed: Posture): Posture {
  return placed === 'wall' ? 'standing' : placed
}
