import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'

/** A screen that nobody looks at; null where there is no program to make one, and then the person's own is used. */
export async function screenOfItsOwn() {
  // The server chooses a free number and writes it to the file descriptor 3.
  const parameters = ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const number = server.stdio[3] as Readable
  const started = await Promise.race([once(number, 'data'), once(server, 'error'), once(server, 'exit')]).catch(
    () => [],
  )
  if (!Buffer.isBuffer(started[0])) return null
  return { display: `:${started[0].toString().trim()}`, remove: () => server.kill() }
}
