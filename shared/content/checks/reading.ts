import type { Exercise } from '../../exercises/schema.ts'
import { total, type Step } from '../../routines/schema.ts'
import { places, type Check, type Problem } from '../content.ts'

/** How fast people read a line while they move. */
const wordsASecond = 3

/** A stay of so many seconds is a hold: by then the line has been read. A shorter one is part of the movement. */
const hold = 2

/** A line can be read in its time: while the body moves to where it will stay, or while a step without moves lasts. */
export const reading: Check = ({ exercises, routines }) => [
  ...exercises.flatMap(slowCues),
  ...routines.flatMap(({ id, steps }) =>
    steps.flatMap((step, index) => tooLong(places.routine(id), `steps.${index}.say`, step.say, timeToRead(step))),
  ),
]

function timeToRead(step: Step): number {
  return step.type === 'exercise' ? untilHold(step.phases) : step.seconds
}

/** The seconds until the body stays in a pose it has reached; without a hold, the seconds of one repetition. */
function untilHold(phases: readonly { readonly seconds: number; readonly pose: string }[]): number {
  const first = phases.findIndex(({ seconds, pose }, index) => pose === phases[index - 1]?.pose && seconds >= hold)
  return total(first === -1 ? phases : phases.slice(0, first))
}

/** The lines of an exercise stand beside all of its repetitions, so each has the time of one of them. */
function slowCues({ id, cues, breath, cycleSeconds }: Exercise): readonly Problem[] {
  const file = places.exercise(id)
  return [
    ...cues.flatMap((cue, index) => tooLong(file, `cues.${index}`, cue, cycleSeconds)),
    ...tooLong(file, 'breath', breath, cycleSeconds),
  ]
}

function tooLong(file: string, field: string, text: string, seconds: number): readonly Problem[] {
  const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length
  const fit = Math.floor(seconds * wordsASecond)
  if (words <= fit) return []
  return [{ file, field, sentence: `${words} words are too many for ${seconds} s; ${fit} can be read.` }]
}
