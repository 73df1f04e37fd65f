import { scheduleJob, type Job } from 'node-schedule'
import type { AlarmPort } from '../shared/app/ports.ts'

/**
 * Rings through node-schedule, one job at a time. The job carries no state: whoever hears it looks at the clock. It
 * rings late after a sleep and waits longer when the clock is set back; the watchdog of the presence bounds both.
 */
export function scheduledAlarm(trouble: (error: unknown) => void): AlarmPort {
  let ring: () => void = () => undefined
  let job: Job | null = null
  let soon: NodeJS.Immediate | undefined

  function disarm() {
    job?.cancel()
    job = null
    clearImmediate(soon)
  }

  /** A job that throws would bring the application down, so nothing may escape. */
  function ringSafely() {
    try {
      ring()
    } catch (error) {
      trouble(error)
    }
  }

  return {
    arm(delay) {
      disarm()
      if (delay === null) return
      // node-schedule refuses a date that has passed with `null`, and a date knows whole milliseconds only.
      if (delay > 0) job = scheduleJob(new Date(Date.now() + Math.ceil(delay)), ringSafely)
      if (job === null) soon = setImmediate(ringSafely)
    },
    onRing(hear) {
      ring = hear
    },
    stop: disarm,
  }
}
