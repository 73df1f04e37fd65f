import { uptime } from 'node:os'
import type { ClockPort } from '../shared/app/ports.ts'
import { second } from '../shared/time/moment.ts'

/** Every clock of the computer, read together. */
export function systemClock(): ClockPort {
  return {
    now: () => ({
      wall: Date.now(),
      // Stands still while the computer sleeps on Linux and macOS. On Windows it runs on, so that there the sleep is
      // known from the system's own report.
      mono: performance.now(),
      boot: uptime() * second,
      zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
  }
}
