import { powerMonitor } from 'electron'
import type { PresencePort, PresenceReport } from '../shared/app/ports.ts'
import { second } from '../shared/time/moment.ts'

/** How often the desktop is asked how long the person has been idle. Bounds what a lost timer or `resume` can cost. */
const heartbeat = 30 * second

/** What Electron calls a change, and what the application calls it. Linux reports no lock and no unlock. */
const changes = {
  'lock-screen': 'locked',
  'unlock-screen': 'unlocked',
  suspend: 'slept',
  resume: 'resumed',
} as const

/** Tells what the desktop knows of the person: input, lock and sleep. */
export function desktopPresence(): PresencePort {
  let stop: () => void = () => undefined

  return {
    idle,
    onReport(hear) {
      const stops = Object.entries(changes).map(([event, type]) => listen(event, () => hear({ type })))
      const beat = setInterval(() => hear({ type: 'idled', idle: idle() }), heartbeat)
      stop = () => {
        clearInterval(beat)
        for (const stopListening of stops) stopListening()
      }
    },
    stop: () => stop(),
  }
}

/** A Wayland session always answers 0, which would look like somebody who never rests; it counts as "cannot say". */
function idle(): Extract<PresenceReport, { type: 'idled' }>['idle'] {
  return process.env['XDG_SESSION_TYPE'] === 'wayland' ? null : powerMonitor.getSystemIdleTime() * second
}

/** Electron types each event of `powerMonitor` apart; all of ours carry nothing. */
function listen(event: string, listener: () => void): () => void {
  const monitor: NodeJS.EventEmitter = powerMonitor
  monitor.on(event, listener)
  return () => monitor.off(event, listener)
}
