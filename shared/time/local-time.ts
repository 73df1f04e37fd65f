import type { LocalTime } from './work-hours.ts'

const shape = /^(?:([01]\d|2[0-3]):([0-5]\d)|(24):(00))$/

/** The minutes from midnight that a local time names, 0 to 1440 (`24:00`); null when it is no local time. */
export function minutesOfDay(time: LocalTime): number | null {
  const match = shape.exec(time)
  if (match === null) return null
  return Number(match[1] ?? match[3]) * 60 + Number(match[2] ?? match[4])
}

/** Whether a text is a local time: `HH:MM` from `00:00` to `24:00`. */
export function isLocalTime(text: string): text is LocalTime {
  return minutesOfDay(text) !== null
}

/** Whether a text can be the start of a range: any local time but `24:00`, which is the next day's start. */
export function isStartTime(text: string): text is LocalTime {
  return isLocalTime(text) && text !== '24:00'
}
