import { dateOfToday } from './work-day.ts'

/** So often it is asked what day it is, in ms. A computer that slept wakes up to another day, so nobody waits for midnight. */
const every = 10_000

/** The date of today, which goes on to the next while somebody looks. */
export class Today {
  date = $state(dateOfToday())

  /** Keeps up with the calendar until the returned function is called. */
  start(): () => void {
    const timer = setInterval(() => (this.date = dateOfToday()), every)
    return () => clearInterval(timer)
  }
}
