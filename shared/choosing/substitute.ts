import type { Posture } from '../exercises/vocabulary.ts'
import { total, type ExerciseStep, type Routine, type Step } from '../routines/schema.ts'
import { banOn, type Ban } from './allowed.ts'
import { exerciseIn, type Catalogue } from './catalogue.ts'
import { mayComeAgain, timesIn, type Use } from './often.ts'
import { mostReplaced } from './rules.ts'
import { standIn, type Player, type StandIn } from './stand-in.ts'
import { inOtherWords } from './wording.ts'

/** One exercise that gave way to another. */
export interface Replacement {
  readonly exerciseId: string
  /** What is played in its place. */
  readonly by: string
  readonly ban: Ban
}

/** A routine as one person may play it. */
export interface Substituted {
  readonly routine: Routine
  readonly replaced: readonly Replacement[]
}

/**
 * The routine with every banned exercise replaced, each step as long as it was. Null when more than `most` of its
 * exercise time would be replaced, or when something cannot be replaced at all.
 */
export function substituted(routine: Routine, player: Player, most = mostReplaced): Substituted | null {
  const { bans, kept } = bansIn(routine, player)
  if (bans.size === 0) return { routine, replaced: [] }
  const exercises = routine.steps.filter((step) => step.type === 'exercise')
  const banned = exercises.filter((step) => bans.has(step.exerciseId))
  if (total(banned) > total(exercises) * most) return null

  const uses = [...player.uses, ...kept]
  const standIns = new Map<string, StandIn>()
  const replaced: Replacement[] = []
  for (const [exerciseId, ban] of bans) {
    const steps = banned.filter((step) => step.exerciseId === exerciseId)
    const gap = { exerciseId, steps, posture: postureIn(routine, steps, player.catalogue) }
    const found = standIn(gap, { ...player, uses })
    if (found === null) return null
    standIns.set(exerciseId, found)
    uses.push({ exerciseId: found.exercise.id, times: found.times, at: player.at, date: player.date })
    replaced.push({ exerciseId, by: found.exercise.id, ban })
  }
  const steps = routine.steps.map((step): Step => {
    const found = step.type === 'exercise' ? standIns.get(step.exerciseId) : undefined
    return step.type === 'exercise' && found ? found.inPlaceOf(step) : step
  })
  return { routine: { ...routine, steps: inOtherWords(routine.steps, steps, player.catalogue) }, replaced }
}

/** Where the body is in some steps: as they say, or on the feet in a standing routine, or as the exercise has it. */
function postureIn(routine: Routine, [step]: readonly ExerciseStep[], catalogue: Catalogue): Posture {
  if (step?.posture !== undefined) return step.posture
  if (routine.posture === 'standing') return 'standing'
  return (step && exerciseIn(catalogue, step.exerciseId)?.posture) ?? routine.posture
}

/** The exercises of a routine that are not to be played, for good or because they were done often enough; and the rest. */
function bansIn(routine: Routine, { catalogue, preferences, uses, at, date }: Player) {
  const bans = new Map<string, Ban>()
  const kept: Use[] = []
  for (const [exerciseId, times] of timesIn(routine, catalogue, routine.durationSeconds)) {
    const exercise = exerciseIn(catalogue, exerciseId)
    const ban = banOn(exercise, preferences)
    if (ban !== null) bans.set(exerciseId, ban)
    else if (exercise && !mayComeAgain(exercise, times, [...uses, ...kept], { at, date }))
      bans.set(exerciseId, { because: 'often-enough' })
    else kept.push({ exerciseId, times, at, date })
  }
  return { bans, kept }
}
