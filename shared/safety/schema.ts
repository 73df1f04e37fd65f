/** What keeps people safe: the reasons to leave exercises out, and what is said before, during and after. */
import { conditions } from '../exercises/vocabulary.ts'
import { z } from '../zod.ts'

const words = z.string().min(1, 'Some words belong here.')
const lines = z.array(words).min(1)
const titled = z.strictObject({ title: words, items: lines })

/** The schema of one condition. Which exercises it hides, and which it eases, stands in the exercises themselves. */
export const conditionSchema = z.strictObject({
  id: z.enum(conditions),
  label: words.describe('What the person ticks.'),
  advice: words.describe('What ticking it does, and whom to ask.'),
  sources: z.array(words).min(1).describe('Ids of sources.'),
})

/** A reason for which a person leaves exercises out. */
export type ConditionWords = Readonly<z.infer<typeof conditionSchema>>

/** The schema of the safety texts of a break. */
export const safetyTextsSchema = z.strictObject({
  duringBreak: words.describe('The one line under every exercise.'),
  stopSigns: lines,
  stopAction: words.describe('What to do on a stop sign.'),
  emergency: titled,
})

/** What a break says to keep people safe. */
export type SafetyTexts = Readonly<z.infer<typeof safetyTextsSchema>>

/** The schema of what is said with time to read. */
export const safetyAdviceSchema = z.strictObject({
  shortDisclaimer: words,
  firstRun: lines.describe('How to begin.'),
  seeClinician: titled,
  hardRules: lines.describe('What no exercise here ever asks for. The content check holds them.'),
})

/** What is said with time to read, to keep people safe. */
export type SafetyAdvice = Readonly<z.infer<typeof safetyAdviceSchema>>
