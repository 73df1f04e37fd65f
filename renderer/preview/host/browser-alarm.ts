import type { AlarmPort } from '../../../shared/app/ports.ts'
import { second } from '../../../shared/time/moment.ts'

/** Browsers keep a page's timers late or not at all in the background, so the watchdog looks in now and then. */
const watchdogEvery = 30 * second

/** Rings through `setTimeout`, and every 30 s in case a timer was lost. */
export function browserAlarm(): AlarmPort {
  let timer: ReturnType<typeof setTimeout> | undefined
  let ring: () => void = () => undefined
  const watchdog = setInterval(() => {
    ring()
  }, watchdogEvery)
  return {
    arm(delay) {
      clearTimeout(timer)
      if (delay !== null) timer = setTimeout(() => ring(), delay)
    },
    onRing(hear) {
      ring = hear
    },
    stop() {
      clearTimeout(timer)
      clearInterval(watchdog)
    },
  }
}
