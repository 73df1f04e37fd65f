import { isEasier } from './allowed.ts'
import { routineIn, type Catalogue } from './catalogue.ts'
import type { Choice, Memory, Preferences, Wish } from './choice.ts'
import { chooseMain, orInItsPlace } from './main.ts'
import { chooseMicro } from './micro.ts'
import { named } from './rules.ts'
import { beginningOn, firstSideOf } from '../routines/sides.ts'
import { sideToBegin } from './sides.ts'
import { shortEnough, situationOf, type Picked, type Situation } from './situation.ts'
import { substituted } from './substitute.ts'

/**
 * What to play now, and why. Pure: the same wish and memory on the same local date are answered the same. Whatever the
 * person left out does not come; where that leaves nothing of what was wanted, something everybody can do comes in its
 * place, and only where there is not even that, nothing does. Never throws.
 */
export function choose(wish: Wish, memory: Memory, catalogue: Catalogue, preferences: Preferences): Choice {
  const situation = situationOf(wish, memory, catalogue, preferences)
  const picked = pick(situation) ?? lastResort(situation)
  if (picked === null) {
    const quiet = routineIn(catalogue, named.quietReset)
    return { routine: null, why: { rule: quiet && !shortEnough(quiet, wish) ? 'too-short' : 'all-left-out' } }
  }
  const routine = beginningOn(sideToBegin(memory.state), picked.routine)
  const shown = new Set(routine.steps.flatMap((step) => (step.type === 'exercise' ? [step.exerciseId] : [])))
  return {
    routine,
    firstSide: firstSideOf(routine),
    why: picked.why,
    insteadOf: picked.insteadOf,
    replaced: picked.replaced,
    easier: [...shown].filter((id) => isEasier(id, catalogue, preferences)),
  }
}

function pick(situation: Situation): Picked | null {
  const { wish } = situation
  if (wish.kind === 'micro') return chooseMicro(situation)
  if (wish.kind !== 'named') return chooseMain(situation)
  const found = orInItsPlace(wish.routineId, situation)
  return found && { ...found, why: { rule: 'asked' } }
}

/** The quiet reset, however much of it has to be replaced: sitting, breathing and looking are for everybody. */
function lastResort(situation: Situation): Picked | null {
  const { catalogue, wish } = situation
  const original = routineIn(catalogue, named.quietReset)
  if (original === undefined || !shortEnough(original, wish)) return null
  const found = substituted(original, situation, 1)
  return found && { ...found, original, insteadOf: null, why: { rule: 'last-resort' } }
}
