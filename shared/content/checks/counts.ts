import type { Exercise } from '../../exercises/schema.ts'
import { turns, type ExerciseStep, type Routine } from '../../routines/schema.ts'
import { exerciseSteps, places, type Check, type Problem } from '../content.ts'
import { aNumber, numberIn } from '../numbers.ts'
import { promisedIn, type Promised } from '../promised.ts'
import { exerciseTexts, type Text } from '../words.ts'

/** A text that promises a count, a time or a frequency keeps it: "twice" is done twice, "Seven moves" are seven steps. */
export const counts: Check = ({ exercises, routines }) => [
  ...exercises.flatMap((exercise) => exerciseTexts(exercise).flatMap((text) => brokenIn(text, exercise))),
  ...routines.flatMap((routine) => [...brokenSteps(routine), ...brokenDescription(routine)]),
]

/** A calm breath takes from four to ten seconds. */
const breath = { shortest: 4, longest: 10 }

interface Played {
  readonly reps: number
  readonly phases: Exercise['phases']
}

function brokenIn({ file, field, text }: Text, played: Played): readonly Problem[] {
  const broken = promisedIn(text).flatMap((promised) => (isKept(promised, played) ? [] : [sentence(promised, played)]))
  return [...broken, ...brokenBreath(text, played)].map((each) => ({ file, field, sentence: each }))
}

function isKept({ what, number }: Promised, { reps, phases }: Played): boolean {
  const cycle = phases.reduce((sum, { seconds }) => sum + seconds, 0)
  switch (what) {
    case 'times':
      return number === reps || phases.some(({ seconds, oscillate }) => oscillate && seconds * oscillate.hz === number)
    case 'seconds':
      return phases.some(({ seconds }) => seconds === number) || cycle * reps === number
    case 'breaths':
      return isBreathed({ what, number }, cycle)
    case 'moves':
    case 'a day':
    case 'a week':
      return false
  }
}

function isBreathed({ what, number }: Pick<Promised, 'what' | 'number'>, seconds: number): boolean {
  return what === 'breaths' && seconds >= number * breath.shortest && seconds <= number * breath.longest
}

function sentence({ words }: Promised, { reps, phases }: Played): string {
  const cycle = phases.reduce((sum, { seconds }) => sum + seconds, 0)
  return `It says "${words}"; it is done ${reps === 1 ? 'once' : `${reps} times`}, ${cycle} s each.`
}

/** "In for four, out for six" is what the phases "in" and "out" take. */
function brokenBreath(text: string, { phases }: Played): readonly string[] {
  return [...text.matchAll(new RegExp(`\\b(in|out) for (${aNumber})\\b`, 'gi'))].flatMap(
    ([whole, way = '', number = '']) => {
      const taken = phases.find(({ name }) => name === way.toLowerCase())?.seconds
      return taken === numberIn(number) ? [] : [`It says "${whole}"; that phase takes ${taken ?? 'no'} s.`]
    },
  )
}

function brokenSteps(routine: Routine): readonly Problem[] {
  const file = places.routine(routine.id)
  const done = new Map(exerciseSteps(routine).map(({ step, index }) => [index, step]))
  return routine.steps.flatMap(({ say, seconds }, index) => {
    const step = done.get(index)
    const field = `steps.${index}.say`
    const often = promisedIn(say).filter((each) => !isFrequencyKept(each, routine) && !isBreathed(each, seconds))
    if (step === undefined)
      return often.map(({ words }) => ({ file, field, sentence: `"${words}" belongs to no exercise here.` }))
    return [...brokenIn({ file, field, text: say }, step), ...brokenTurns(file, field, step)]
  })
}

/** "Left, right, left, right": as many as there are turns. */
function brokenTurns(file: string, field: string, step: ExerciseStep): readonly Problem[] {
  const said = /\b(?:left|right)(?:, (?:left|right))+/i.exec(step.say)?.[0].split(', ').length
  if (said === undefined || said === turns(step)) return []
  return [{ file, field, sentence: `It names ${said} turns; there are ${turns(step)}.` }]
}

function brokenDescription(routine: Routine): readonly Problem[] {
  const { id, title, description } = routine
  const steps = exerciseSteps(routine).map(({ step }) => step)
  const lengths = [routine.durationSeconds, ...steps.map(({ seconds }) => seconds)]
  const isTrue = (promised: Promised): boolean => {
    if (promised.what === 'seconds') return lengths.includes(promised.number)
    if (promised.what === 'moves') return promised.number === steps.length
    return isFrequencyKept(promised, routine)
  }
  const file = places.routine(id)
  const inText = (field: string, text: string) =>
    promisedIn(text).flatMap((promised) =>
      isTrue(promised) ? [] : [{ file, field, sentence: `"${promised.words}" is not what the steps do.` }],
    )
  return [...inText('title', title), ...inText('description', description), ...brokenOpening(routine, steps)]
}

/** "Three chin tucks": a description that begins with a number counts the repetitions of its one exercise. */
function brokenOpening({ id, description }: Routine, steps: readonly ExerciseStep[]): readonly Problem[] {
  const opening = new RegExp(`^(${aNumber}) (?!minutes?|seconds?|moves?)\\S+`, 'i').exec(description)
  if (opening === null) return []
  const number = numberIn(opening[1] ?? '')
  if (steps.length > 0 && steps.every(({ reps }) => reps === number)) return []
  return [{ file: places.routine(id), field: 'description', sentence: `"${opening[0]}" is not what the steps do.` }]
}

function isFrequencyKept({ what, number }: Promised, { perDayTarget, perWeekTarget }: Routine): boolean {
  if (what === 'a day') return number === perDayTarget
  return what === 'a week' && number === perWeekTarget
}
