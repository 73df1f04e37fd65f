/** How a command travels from a second start to the Nape that runs, and what comes back. Both are closed and bounded. */
import { z } from '../zod.ts'
import { answerSchema, commandSchema } from './command.ts'

/** A secret that goes along with the command alone, and that the answer has to bring back. */
const secret = z.string().regex(/^[0-9a-f]{32}$/)

/** Where the one who asks listens: a socket in a folder of its own, or on Windows a pipe. */
const addresses = {
  // The paths of sockets are bounded by every system, to about a hundred bytes.
  socket: /^\/[^\0]{1,85}\/nape-[A-Za-z0-9]{6}\/answer$/,
  pipe: /^\\\\\.\\pipe\\nape-[0-9a-f]{32}$/,
} as const

/** The message of a second start, on a system with pipes of its own or one with sockets. */
export function handedSchema(addressed: keyof typeof addresses) {
  return z.strictObject({ command: commandSchema, address: z.string().regex(addresses[addressed]), secret })
}

/** A command on its way, with where and how to answer it. */
export type Handed = z.infer<ReturnType<typeof handedSchema>>

/** The message that comes back. */
export const replySchema = z.strictObject({ secret, answer: answerSchema })

/** What came of asking: an answer, nobody who runs, or nobody who answers. */
export type Heard = z.infer<typeof answerSchema> | 'not-running' | 'no-answer'
