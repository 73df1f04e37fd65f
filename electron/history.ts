import type { HistoryPort } from '../shared/app/ports.ts'
import type { Outcome } from '../shared/history/outcome.ts'
import { parseOutcomes } from '../shared/history/parse.ts'
import { yearOf } from '../shared/history/year.ts'
import { t } from '../shared/i18n/translate.ts'

/** What this needs of the document of one year. */
interface Year {
  readonly value: Readonly<Record<string, unknown>> | null
  readonly damaged: { readonly file: string; readonly stuck: boolean } | null
  save(value: Readonly<Record<string, unknown>>): void
  copy(): string
}

/** Where the documents are, one for each year. */
export interface Shelf {
  open(year: string): Year
  /** What is stored for a year, for one look at it: null when there is none, undefined when it cannot be read. */
  peek(year: string): unknown
  /** The names of all documents there. */
  names(): readonly string[]
  remove(year: string): void
}

/** A year in memory. Lines that are not understood, such as those of a later version, are kept as they are. */
interface OpenYear {
  readonly save: Year['save']
  readonly rest: Readonly<Record<string, unknown>>
  lines: readonly unknown[]
}

/**
 * Keeps the outcomes of each year in a document of its own. A year that is written to stays open; one that is only read
 * is read and let go of, so that looking back over decades leaves nothing in memory.
 */
export function yearlyHistory({ open, peek, names, remove }: Shelf, tell: (sentence: string) => void): HistoryPort {
  const years = new Map<number, OpenYear>()

  function openYear(year: number): OpenYear {
    const known = years.get(year)
    if (known !== undefined) return known
    const { value, damaged, save, copy } = open(String(year))
    if (damaged !== null) {
      const { file, stuck } = damaged
      tell(stuck ? t('disk.stuck', { file }) : t('disk.unreadable.history', { file, year }))
    }
    const outcomes = value === null ? [] : value['outcomes']
    if (!Array.isArray(outcomes)) tell(copy())
    const opened = { save, rest: value ?? { version: 1 }, lines: Array.isArray(outcomes) ? outcomes : [] }
    years.set(year, opened)
    return opened
  }

  function write(year: OpenYear, lines: readonly unknown[]) {
    year.lines = lines
    year.save({ ...year.rest, outcomes: lines })
  }

  /** The lines of a year. One that cannot be read is opened after all, so that it is set aside and told. */
  function linesOf(year: number): readonly unknown[] {
    const known = years.get(year)
    if (known !== undefined) return known.lines
    const found = peek(String(year))
    if (found === null) return []
    const lines = typeof found === 'object' && 'outcomes' in found ? found.outcomes : null
    return Array.isArray(lines) ? lines : openYear(year).lines
  }

  const allYears = () => [...new Set([...names().filter(isYear).map(Number), ...years.keys()])]

  return {
    append(outcome) {
      const year = openYear(yearOf(outcome))
      write(year, [...year.lines, outcome])
    },
    amend(outcome) {
      const year = openYear(yearOf(outcome))
      write(
        year,
        year.lines.map((line) => (isAbout(line, outcome) ? outcome : line)),
      )
    },
    read: (year, since) => parseOutcomes(linesOf(year), since),
    years: allYears,
    replace(outcomes) {
      const wanted = Map.groupBy(outcomes, yearOf)
      for (const year of allYears().filter((each) => !wanted.has(each))) {
        years.delete(year)
        remove(String(year))
      }
      for (const [year, lines] of wanted) {
        write(openYear(year), lines)
        // A year that is only looked back on is not held in memory.
        years.delete(year)
      }
    },
  }
}

function isYear(name: string): boolean {
  return /^\d{1,4}$/.test(name)
}

function isAbout(line: unknown, outcome: Outcome): boolean {
  return typeof line === 'object' && line !== null && 'id' in line && line.id === outcome.id
}
