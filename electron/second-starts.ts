/** The Nape that runs, asked by second starts: a plain one has it open its settings, others bring a command. */
import { lstatSync } from 'node:fs'
import { connect } from 'node:net'
import { app } from 'electron'
import type { Command, CommandAnswer } from '../shared/commands/command.ts'
import { handedSchema } from '../shared/commands/handed.ts'
import { second, type Milliseconds } from '../shared/time/moment.ts'

/** So long calling back may take; who asked gives up then. */
const patience: Milliseconds = 15 * second

const messageSchema = handedSchema(process.platform === 'win32' ? 'pipe' : 'socket')

/** What the application makes of a command. */
type Obey = (command: Command) => { readonly answer: CommandAnswer; readonly afterwards: (() => void) | null }

/** Whoever is asked, and whoever hears of what is no command. */
export interface Listeners {
  readonly obey: Obey
  /** A plain second start. */
  readonly startedAgain: () => void
  readonly report: (sentence: string) => void
}

/** Obeys the commands of second starts, and answers them. */
export function obeySecondStarts({ obey, startedAgain, report }: Listeners): void {
  app.on('second-instance', (_event, _words, _folder, data) => {
    if (!isSomething(data)) {
      startedAgain()
      return
    }
    const handed = messageSchema.safeParse(data)
    if (!handed.success || !isOurs(handed.data.address)) {
      report('A second start handed over something that is no command.')
      return
    }
    const { command, address, secret } = handed.data
    const { answer, afterwards } = obey(command)
    reply(address, JSON.stringify({ secret, answer }), command.name === 'quit', afterwards ?? (() => undefined))
  })
}

function isSomething(data: unknown): boolean {
  return typeof data === 'object' && data !== null && Object.keys(data).length > 0
}

/** Only a socket of the person's own is called, whatever the message says. */
function isOurs(address: string): boolean {
  if (process.platform === 'win32') return true
  try {
    const socket = lstatSync(address)
    return socket.isSocket() && socket.uid === process.getuid?.()
  } catch {
    return false
  }
}

/** Calls back. Whether anybody still listens or not, what was asked is done. */
function reply(address: string, text: string, stayUntilGone: boolean, afterwards: () => void): void {
  const socket = connect(address)
  let isOver = false
  const over = () => {
    if (!isOver) afterwards()
    isOver = true
  }
  socket.setTimeout(patience, () => socket.destroy())
  socket.on('error', over)
  socket.on('close', over)
  socket.write(text, over)
  if (!stayUntilGone) socket.end()
}
