import type { BusyPort } from '../../../shared/app/ports.ts'

/** A page learns nothing of other apps, nor of the desktop around it, and says so. */
export function browserBusy(): BusyPort {
  return {
    watch: () => undefined,
    onSight: () => undefined,
    look: ({ detectors }) =>
      Promise.resolve(detectors.map((detector) => ({ detector, found: 'unknown', why: 'system' }))),
    stop: () => undefined,
  }
}
