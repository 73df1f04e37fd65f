import { uptime } from 'node:os'
import type { ClockPort } from '../shared/app/ports.ts'
import { second } from '../shared/time/moment.ts'

/** Some systems count the time since their start in whole seconds; a difference up to this is no sleep. */
const coarse = 2 * second

/**
 * Every clock of the computer, read together. `mono` stands still while the computer sleeps on Linux and macOS; on
 * Windows it runs on, and a sleep is known from the system's own report only.
 */
export function systemClock(): ClockPort {
  /** How far `boot` is ahead of `mono`: the time since the computer's start, and all of its sleep. */
  let ahead = uptime() * second - performance.now()

  return {
    now() {
      const wall = Date.now()
      const mono = performance.now()
      const read = uptime() * second - mono
      // Taking each coarse reading as it is would make `boot` tick in jumps, and jumps look like little sleeps.
      if (read - ahead > coarse) ahead = read
      return { wall, mono, boot: mono + ahead, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
    },
  }
}
