import type { Exercise } from '../../exercises/schema.ts'
import { onSide } from '../../i18n/side-words.ts'
import { turns, type ExerciseStep, type Routine } from '../../routines/schema.ts'
import { exerciseSteps, places, type Check, type Problem } from '../content.ts'
import { aNumber, numberIn } from '../numbers.ts'
import { isFrequencyKept, promisedIn, type Promised } from '../promised.ts'
import { exerciseTexts, type Text } from '../words.ts'

/** A line that promises a count or a time keeps it: "twice" is done twice, "in for four" takes four seconds. */
export const counts: Check = ({ exercises, routines }) => [
  ...exercises.flatMap((exercise) => exerciseTexts(exercise).flatMap((text) => brokenIn(text, exercise))),
  ...routines.flatMap(brokenSteps),
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
      return stays(phases).includes(number) || cycle * reps === number
    case 'breaths':
      return isBreathed({ what, number }, cycle)
    case 'moves':
    case 'a day':
    case 'a week':
      return false
  }
}

/** The seconds of the phases in which the body stays where it is, or moves to and fro around it. */
function stays(phases: Played['phases']): readonly number[] {
  const staying = phases.filter(
    ({ pose, oscillate }, index) => oscillate !== undefined || pose === phases[index - 1]?.pose,
  )
  return staying.map(({ seconds }) => seconds)
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
    if (step === undefined) {
      const broken = promisedIn(say).filter((each) => !isFrequencyKept(each, routine) && !isBreathed(each, seconds))
      return broken.map(({ words }) => ({ file, field, sentence: `"${words}" belongs to no exercise here.` }))
    }
    return [...brokenIn({ file, field, text: say }, step), ...brokenTurns(file, field, step)]
  })
}

/** "Left, right, left, right": as many as there are turns. */
function brokenTurns(file: string, field: string, step: ExerciseStep): readonly Problem[] {
  const said = /\b(?:left|right)(?:, (?:left|right))+/i.exec(onSide(step.say, null))?.[0].split(', ').length
  if (said === undefined || said === turns(step)) return []
  return [{ file, field, sentence: `It names ${said} turns; there are ${turns(step)}.` }]
}
