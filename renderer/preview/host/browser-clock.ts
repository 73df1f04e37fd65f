import type { ClockPort } from '../../../shared/app/ports.ts'

/** The clocks a browser page has. It cannot see the computer sleep, so `boot` is the same clock as `mono`. */
export function browserClock(): ClockPort {
  return {
    now() {
      const mono = performance.now()
      return { wall: Date.now(), mono, boot: mono, zone: Intl.DateTimeFormat().resolvedOptions().timeZone }
    },
  }
}
