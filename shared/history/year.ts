import type { Outcome } from './outcome.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function yearFormat(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone)
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('en-u-ca-gregory', { year: 'numeric', timeZone: zone })
    } catch {
      format = new Intl.DateTimeFormat('en-u-ca-gregory', { year: 'numeric', timeZone: 'UTC' })
    }
    formats.set(zone, format)
  }
  return format
}

/**
 * The year in whose document an outcome is kept: that of its end, on the calendar of the place where it ended. An
 * unknown zone counts as UTC.
 */
export function yearOf(outcome: Pick<Outcome, 'endedAt' | 'zone'>): number {
  return Number(yearFormat(outcome.zone).format(outcome.endedAt))
}
