/** Whether a draft can be kept and played. Without zod, so that an editor can ask at every key. */
import type { Exercise } from '../exercises/schema.ts'
import { t } from '../i18n/translate.ts'
import { secondsOf } from './build.ts'
import { cleanText, shown } from './clean-text.ts'
import { doseOf, stepSeconds, type Span } from './dose.ts'
import { limits } from './limits.ts'
import type { Draft, OwnStep, Problem } from './own-routine.ts'

/** Everything that is wrong with a draft, at most `limits.problems` of it, in the order of its fields. None: it is sound. */
export function checkDraft(draft: Draft, exercises: readonly Exercise[]): readonly Problem[] {
  const known = new Map(exercises.map((exercise) => [exercise.id, exercise]))
  const steps = draft.steps
    .slice(0, limits.steps)
    .flatMap((step, index) =>
      stepProblems(step, known.get(step.exerciseId)).map(({ field, sentence }) => inStep(index, field, sentence)),
    )
  const whole = [...wordProblems(draft), ...countProblems(draft.steps.length)]
  const problems = [...whole, ...steps]
  // Only what can be played has a length.
  return atMost(problems.length > 0 ? problems : lengthProblems(secondsOf(draft.steps, exercises)))
}

/** A problem in a step, which a person counts from 1. */
export function inStep(index: number, field: string, sentence: string): Problem {
  return {
    path: ['steps', index, ...(field === '' ? [] : [field])].join('.'),
    sentence: t('ownRoutines.problem.inStep', { number: index + 1, sentence }),
  }
}

/** The first problems, and how many more there are. */
export function atMost(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - limits.problems
  if (more <= 0) return problems
  return [...problems.slice(0, limits.problems), { path: '', sentence: t('ownRoutines.problem.more', { count: more }) }]
}

interface StepProblem {
  readonly field: keyof OwnStep | ''
  readonly sentence: string
}

/** What is wrong with a step, each with its field; empty for the step as a whole. */
export function stepProblems(step: OwnStep, exercise: Exercise | undefined): readonly StepProblem[] {
  if (exercise === undefined) {
    const name = shown(step.exerciseId)
    return [{ field: 'exerciseId', sentence: t('ownRoutines.problem.exerciseUnknown', { name }) }]
  }
  const { title } = exercise
  if (exercise.kind === 'transition')
    return [{ field: 'exerciseId', sentence: t('ownRoutines.problem.exerciseAutomatic', { title }) }]

  const { reps, hold, sided } = doseOf(exercise)
  const problems: StepProblem[] = []
  if (!within(reps, step.reps))
    problems.push({
      field: 'reps',
      sentence:
        reps.to === 1 ? t('ownRoutines.problem.repsOnce', { title }) : t('ownRoutines.problem.reps', { ...reps }),
    })
  if (hold === null ? step.holdSeconds !== null : !within(hold, step.holdSeconds))
    problems.push({
      field: 'holdSeconds',
      sentence: hold
        ? t('ownRoutines.problem.holdSeconds', { ...hold })
        : t('ownRoutines.problem.holdSecondsNone', { title }),
    })
  if (sided !== (step.firstSide !== null))
    problems.push({
      field: 'firstSide',
      sentence: sided ? t('ownRoutines.problem.firstSide') : t('ownRoutines.problem.firstSideNone', { title }),
    })
  if (problems.length > 0) return problems
  const seconds = stepSeconds(step, exercise)
  if (seconds <= limits.stepSeconds) return []
  return [{ field: '', sentence: t('ownRoutines.problem.stepLong', inMinutes(seconds, limits.stepSeconds)) }]
}

function within({ from, to }: Span, value: number | null): boolean {
  return value !== null && Number.isInteger(value) && value >= from && value <= to
}

function wordProblems({ title, note }: Draft): readonly Problem[] {
  const words = cleanText(title)
  const problems: Problem[] = []
  if (words === '') problems.push({ path: 'title', sentence: t('ownRoutines.problem.title') })
  if (words.length > limits.titleLength)
    problems.push({ path: 'title', sentence: t('ownRoutines.problem.titleLong', { most: limits.titleLength }) })
  if (cleanText(note).length > limits.noteLength)
    problems.push({ path: 'note', sentence: t('ownRoutines.problem.noteLong', { most: limits.noteLength }) })
  return problems
}

function countProblems(count: number): readonly Problem[] {
  if (count === 0) return [{ path: 'steps', sentence: t('ownRoutines.problem.steps') }]
  if (count <= limits.steps) return []
  return [{ path: 'steps', sentence: t('ownRoutines.problem.stepsMany', { most: limits.steps }) }]
}

function lengthProblems(seconds: number): readonly Problem[] {
  const { from, to } = limits.seconds
  if (seconds < from) return [{ path: 'steps', sentence: t('ownRoutines.problem.short', { seconds, least: from }) }]
  if (seconds <= to) return []
  return [{ path: 'steps', sentence: t('ownRoutines.problem.long', inMinutes(seconds, to)) }]
}

function inMinutes(seconds: number, most: number) {
  return { minutes: Math.ceil(seconds / 60), most: most / 60 }
}
