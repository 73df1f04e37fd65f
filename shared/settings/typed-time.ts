import { isLocalTime, minutesOfDay } from '../time/local-time.ts'
import type { LocalTime } from '../time/work-hours.ts'
import { minutesInDay, timeOf } from './day-ranges.ts'
import { inPlainDigits } from './plain-digits.ts'

/**
 * The time that a person means by what they typed: `9`, `930`, `9.30`, `9h30`, `21:30` or `9:30 pm`. Null when it is
 * none, so that the text can be left as it is and be asked about.
 */
export function typedTime(text: string): LocalTime | null {
  const match = /^(?:(\d{1,2})(?:\s*[:.,h]\s*(\d\d)?)?|(\d{1,2})(\d\d))\s*(?:([ap])\.?m\.?)?$/i.exec(
    inPlainDigits(text),
  )
  if (match === null) return null
  const hours = hourOfDay(Number(match[1] ?? match[3]), match[5]?.toLowerCase())
  if (hours === null) return null
  const time = `${String(hours).padStart(2, '0')}:${match[2] ?? match[4] ?? '00'}`
  return isLocalTime(time) ? time : null
}

const quarter = 15

/** The next quarter of an hour after a time, or before it, round the clock; null for what is no time. */
export function quarterBeside(time: LocalTime, direction: 1 | -1): LocalTime | null {
  const minutes = minutesOfDay(time)
  if (minutes === null) return null
  const next = direction === 1 ? Math.floor(minutes / quarter + 1) : Math.ceil(minutes / quarter - 1)
  return timeOf((next * quarter + minutesInDay) % minutesInDay)
}

/** The hour on a 24-hour clock; null for an hour that a 12-hour clock does not have. */
function hourOfDay(hours: number, half: string | undefined): number | null {
  if (half === undefined) return hours
  if (hours < 1 || hours > 12) return null
  return (hours % 12) + (half === 'p' ? 12 : 0)
}
