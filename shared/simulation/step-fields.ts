/** The fields of each kind of step. */
import { breakKinds } from '../history/outcome.ts'
import { t } from '../i18n/translate.ts'
import { busyReasons } from '../schedule/busy.ts'
import { z } from '../zod.ts'
import type { Fault } from './fault.ts'
import { fields, seconds, word, wrong } from './fields.ts'
import type { ScriptStep } from './step.ts'

const yesNo = z.boolean({ error: wrong(() => t('simulate.yesNo')) })
const answers = ['snooze', 'skip', 'startNow', 'finish', 'resume', 'takeBreak', 'pause'] as const
const plain = fields({ do: word(['snooze', 'skip', 'startNow', 'finish', 'resume']) })
const week = 7 * 86_400

/** Every step by the key that says what it is. */
const steps = {
  user: fields({ user: word(['active', 'away']), for: seconds() }),
  do: fields({ do: word(answers) }),
  block: fields({ block: word(busyReasons) }),
  unblock: fields({ unblock: word(busyReasons) }),
  lock: fields({ lock: yesNo }),
  sleep: fields({ sleep: seconds() }),
  clock: fields({ clock: seconds(-3650 * 86_400, 3650 * 86_400) }),
  zone: fields({
    zone: z.string({ error: wrong(() => t('simulate.zone')) }).min(1, { error: () => t('simulate.zone') }),
  }),
  down: fields({ down: seconds() }),
}

const byAnswer: Readonly<Record<(typeof answers)[number], z.ZodType<ScriptStep>>> = {
  snooze: plain,
  skip: plain,
  startNow: plain,
  finish: plain,
  resume: plain,
  takeBreak: fields({ do: z.literal('takeBreak'), kind: word(breakKinds) }),
  pause: fields({ do: z.literal('pause'), for: seconds(1, 4 * week) }),
}

const keys = Object.keys(steps) as (keyof typeof steps)[]

/** The fields that a step must have, by its first known key; a fault when it has none. */
export function stepFields(step: unknown): z.ZodType<ScriptStep> | Fault {
  if (typeof step !== 'object' || step === null || Array.isArray(step))
    return { path: [], reason: t('simulate.object') }
  const key = keys.find((each) => Object.hasOwn(step, each))
  if (key === undefined) {
    const unknown = Object.keys(step).slice(0, 1)
    return { path: unknown, reason: t('simulate.unknown', { known: keys.join(', ') }) }
  }
  if (key !== 'do') return steps[key]
  const answer: unknown = Object.getOwnPropertyDescriptor(step, 'do')?.value
  const known = answers.find((each) => each === answer)
  return known === undefined
    ? { path: ['do'], reason: t('simulate.choice', { choices: answers.join(', ') }) }
    : byAnswer[known]
}
