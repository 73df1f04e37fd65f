import { isLocalTime } from '../time/local-time.ts'
import type { LocalTime } from '../time/work-hours.ts'

/**
 * The time that a person means by what they typed: `9`, `930`, `9.30`, `9h30`, `21:30` or `9:30 pm`. Null when it is
 * none, so that the text can be left as it is and be asked about.
 */
export function typedTime(text: string): LocalTime | null {
  const match = /^(?:(\d{1,2})(?:\s*[:.,h]\s*(\d\d)?)?|(\d{1,2})(\d\d))\s*(?:([ap])\.?m\.?)?$/i.exec(text.trim())
  if (match === null) return null
  const hours = hourOfDay(Number(match[1] ?? match[3]), match[5]?.toLowerCase())
  if (hours === null) return null
  const time = `${String(hours).padStart(2, '0')}:${match[2] ?? match[4] ?? '00'}`
  return isLocalTime(time) ? time : null
}

/** The hour on a 24-hour clock; null for an hour that a 12-hour clock does not have. */
function hourOfDay(hours: number, half: string | undefined): number | null {
  if (half === undefined) return hours
  if (hours < 1 || hours > 12) return null
  return (hours % 12) + (half === 'p' ? 12 : 0)
}
