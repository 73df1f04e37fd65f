/**
 * How a command gets from the terminal to the Nape that runs, and its answer back. The command goes with the second
 * start that the system hands over to the first, which only processes of the same person can do. For the answer the one
 * who asks listens, in a folder that only that person can enter, and the one who runs calls back: so a Nape that waits
 * has no socket open. A secret that only went along with the command shows that the answer is from where the command went.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Command, CommandAnswer } from '../shared/commands/command.ts'
import { replySchema, type Handed, type Heard } from '../shared/commands/handed.ts'
import { second, type Milliseconds } from '../shared/time/moment.ts'

/** So long the answer may take, on a computer that is busy; scripts do not hang. */
const patience: Milliseconds = 15 * second
/** Far more than any answer has, in bytes. */
const longestAnswer = 64 * 1024

/**
 * Hands a command to the Nape that runs and waits for its answer.
 *
 * @param handToFirst hands a message to the one that runs; false where none does
 */
export async function askRunning(
  command: Command,
  handToFirst: (handed: Handed) => boolean,
  limit: Milliseconds = patience,
): Promise<Heard> {
  const address = newAddress()
  const secret = randomBytes(16).toString('hex')
  const server = createServer()
  try {
    server.listen(address)
    await once(server, 'listening')
    const answer = hearAnswer(server, secret, limit)
    return handToFirst({ command, address, secret }) ? await answer : 'not-running'
  } finally {
    server.close()
    if (process.platform !== 'win32') rmSync(dirname(address), { recursive: true, force: true })
  }
}

/** On a system with pipes they have no folder; a name that nobody can guess is as good, for the secret comes on top. */
function newAddress(): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\nape-${randomBytes(16).toString('hex')}`
  const folder = process.env['XDG_RUNTIME_DIR'] ?? tmpdir()
  // The folder is made for its owner alone, whatever the usual rights are.
  return join(mkdtempSync(join(folder, 'nape-')), 'answer')
}

/** The first answer with the secret; callers without it are not listened to. */
function hearAnswer(server: Server, secret: string, limit: Milliseconds): Promise<Heard> {
  return new Promise((resolve) => {
    const said = new Map<Socket, string>()
    const end = (heard: Heard) => {
      clearTimeout(giveUp)
      for (const socket of said.keys()) socket.destroy()
      resolve(heard)
    }
    const read = (socket: Socket) => readReply(said.get(socket) ?? '', secret)
    const giveUp = setTimeout(() => {
      end([...said.keys()].map(read).find((answer) => answer !== null) ?? 'no-answer')
    }, limit)
    server.on('connection', (socket) => {
      said.set(socket, '')
      socket.setEncoding('utf8')
      socket.on('error', () => socket.destroy())
      socket.on('data', (part: string) => {
        const text = (said.get(socket) ?? '') + part
        said.set(socket, text)
        if (text.length > longestAnswer) socket.destroy()
      })
      // A Nape that quits lets go of the connection only when it has ended, so that who asked can start it anew.
      socket.on('end', () => {
        const answer = read(socket)
        if (answer !== null) end(answer)
      })
    })
  })
}

function readReply(text: string, secret: string): CommandAnswer | null {
  try {
    const reply = replySchema.parse(JSON.parse(text))
    return timingSafeEqual(Buffer.from(reply.secret), Buffer.from(secret)) ? reply.answer : null
  } catch {
    return null
  }
}
