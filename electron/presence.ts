import { powerMonitor } from 'electron'
import type { PresencePort, PresenceReport } from '../shared/app/ports.ts'
import { second, type Milliseconds } from '../shared/time/moment.ts'

/** What a Linux desktop tells over its message buses, beside what Electron knows. */
interface LinuxSession {
  askIdle(): Promise<Milliseconds | null>
  onLock(hear: (report: PresenceReport) => void): Promise<void>
}

/** How often the desktop is asked how long the person has been idle. Bounds what a lost timer or `resume` can cost. */
const heartbeat = 30 * second
/** What may wait does not make the start slower. */
const afterTheStart = 3 * second

/** What Electron calls a change, and what the application calls it. On Linux its session tells of the lock. */
const changes = {
  'lock-screen': 'locked',
  'unlock-screen': 'unlocked',
  suspend: 'slept',
  resume: 'resumed',
} as const

/** Tells what the desktop knows of the person: input, lock and sleep. */
export function desktopPresence(session: LinuxSession | null): PresencePort {
  const isWayland = process.env['XDG_SESSION_TYPE'] === 'wayland'
  const ask = isWayland && session !== null ? session.askIdle : null
  let stop: () => void = () => undefined

  return {
    idle,
    ...(ask === null ? {} : { askIdle: ask }),
    onReport(hear) {
      const stops = Object.entries(changes).map(([event, type]) => listen(event, () => hear({ type })))
      const look = () => {
        if (ask === null) hear({ type: 'idled', idle: idle() })
        else void ask().then((length) => hear({ type: 'idled', idle: length }))
      }
      const beat = setInterval(look, heartbeat)
      const later = setTimeout(() => {
        // Until a bus has been asked nobody knows whether the desktop tells at all.
        if (ask !== null) look()
        void session?.onLock(hear)
      }, afterTheStart)
      stop = () => {
        clearInterval(beat)
        clearTimeout(later)
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
