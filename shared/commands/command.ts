/**
 * What can be asked of a running Nape from outside: on the command line, and by a second start that hands its words
 * over. Closed and bounded, for what crosses from one process to another is checked as if it came from a stranger.
 */
import { isStartTime } from '../time/local-time.ts'
import { z } from '../zod.ts'

/** How far what is asked may go, both ends included. */
export const limits = {
  /** Minutes of a pause. Longer than a week is no pause; Quit is for that. */
  pauseMinutes: { from: 1, to: 7 * 24 * 60 },
  /** Characters of a routine's name. */
  routine: 200,
} as const

const untilSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('length'),
    minutes: z.int().min(limits.pauseMinutes.from).max(limits.pauseMinutes.to),
  }),
  z.strictObject({ type: z.literal('time'), time: z.string().refine(isStartTime) }),
  z.strictObject({ type: z.literal('next-work-day') }),
])

/** Until when to pause: for so long, until the clock shows a time next, or until work starts on another day. */
export type Until = z.infer<typeof untilSchema>

/** Every command, with what it needs to know. */
export const commandSchema = z.discriminatedUnion('name', [
  z.strictObject({ name: z.literal('status'), json: z.boolean() }),
  z.strictObject({ name: z.literal('pause'), until: untilSchema }),
  z.strictObject({ name: z.literal('resume') }),
  /** `routine`: an id or a title as it was typed; null is whatever comes next. */
  z.strictObject({ name: z.literal('break'), routine: z.string().min(1).max(limits.routine).nullable() }),
  z.strictObject({ name: z.literal('snooze') }),
  z.strictObject({ name: z.literal('skip') }),
  z.strictObject({ name: z.literal('settings') }),
  z.strictObject({ name: z.literal('library') }),
  z.strictObject({ name: z.literal('insights') }),
  z.strictObject({ name: z.literal('quit') }),
])

/** One command. */
export type Command = z.infer<typeof commandSchema>
/** The word that a command begins with. */
export type CommandName = Command['name']

/** Every command's name, in the order in which the help lists them. */
export const commandNames: readonly CommandName[] = commandSchema.options.map(({ shape }) => shape.name.value)

/** What a script reads of the answer: done, not possible right now, asked wrongly, nobody to answer. */
export const exitCodes = { done: 0, refused: 1, wrong: 2, notRunning: 3 } as const

/** The answer to a command. */
export const answerSchema = z.strictObject({
  code: z.union([z.literal(exitCodes.done), z.literal(exitCodes.refused), z.literal(exitCodes.wrong)]),
  /** For a person, or the JSON that was asked for; without a line break at its end. */
  text: z.string(),
})

/** The answer of a running Nape to one command. */
export type CommandAnswer = z.infer<typeof answerSchema>
