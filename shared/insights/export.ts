/** The history as a file, a year at a time: for other programs, and for people who like to count themselves. */
import type { Outcome } from '../history/outcome.ts'
import { isoTime } from '../time/iso.ts'
import type { ExportForm } from './export-forms.ts'
import type { Repertory } from './seen.ts'

/**
 * The part of the file that holds these outcomes; empty where there are none. Comma-separated as RFC 4180 has it, with
 * local times and their offset.
 */
export function exportPart(
  outcomes: readonly Outcome[],
  form: ExportForm,
  { routine }: Pick<Repertory, 'routine'>,
): string {
  if (form === 'json') return outcomes.map((outcome) => JSON.stringify(outcome)).join(',')
  return outcomes
    .map(({ endedAt, openedAt, zone, kind, routineId, result, seconds, asked, felt }) => [
      isoTime(endedAt, zone),
      openedAt === null ? '' : isoTime(openedAt, zone),
      kind,
      routineId,
      routine(routineId)?.title ?? '',
      result,
      String(seconds),
      asked ? 'yes' : 'no',
      felt ?? '',
    ])
    .map((fields) => `${fields.map(field).join(',')}\r\n`)
    .join('')
}

/** A title is the person's own text; a spreadsheet must not take it for a formula, nor for two fields. */
function field(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
