/** Dates as a person writes them into a field, in the order that the language of today has. */
import { dateFormats } from '../time/date-formats.ts'
import { dateAfter, isLocalDate, utcMidnight } from '../time/local-date.ts'
import type { LocalDate } from '../time/work-hours.ts'
import { inPlainDigits } from './plain-digits.ts'

type Part = 'day' | 'month' | 'year'

const format = dateFormats({ numbers: { day: 'numeric', month: 'numeric', year: 'numeric' } })

/** Two or three numbers, with whatever people put between and after them. */
const separated = /^\d+(?:[\s./\-–年月년월]+\d+){1,2}[\s./日일]*$/
const yearFirst: readonly Part[] = ['year', 'month', 'day']

/** Dates of four-digit years. The calendar of the settings ends before December 9999. */
const earliest: LocalDate = '1000-01-01'
const latest: LocalDate = '9999-11-30'

/**
 * A date as the language of today writes it in numbers: "24/12/2026", "24.12.2026", "2026/12/24". Without the unseen
 * signs that say which way it runs, for in a field they would be in the way of the keys.
 */
export function writtenDate(date: LocalDate): string {
  return inPlainDigits(format('numbers').format(utcMidnight(date)))
}

/**
 * The date that a person means by what they typed: day, month and year in the order of the language of today, whatever
 * is between them, or nothing at all where each has all its digits. A number of four digits in front is the year, in
 * every language. A year of two digits is in the century of `from`; where there is none, it is the next such day, `from`
 * itself included. Null where it is no date.
 */
export function typedDate(text: string, from: LocalDate): LocalDate | null {
  const typed = inPlainDigits(text)
  const order = orderOfParts()
  const numbers = separated.test(typed) ? (typed.match(/\d+/g) ?? []) : cut(typed, order)
  const parts = numbers.length === 2 ? withoutYear(order) : numbers[0]?.length === 4 ? yearFirst : order
  const [year, month, day] = yearFirst.map((part) => numbers[parts.indexOf(part)])
  if (month === undefined || day === undefined) return null
  if (year !== undefined) return dateOf(year.length === 2 ? from.slice(0, 2) + year : year, month, day)
  return nextSuch(month, day, from)
}

/** The day after a date, or before it; `from` where there is none yet, and null where the calendar ends. */
export function dateBeside(date: string, direction: 1 | -1, from: LocalDate): LocalDate | null {
  const beside = isLocalDate(date) ? dateAfter(date, direction) : from
  return isWithin(beside) ? beside : null
}

function orderOfParts(): readonly Part[] {
  const parts = format('numbers').formatToParts(0)
  return parts.flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []))
}

const withoutYear = (parts: readonly Part[]): readonly Part[] => parts.filter((part) => part !== 'year')

/** Digits without anything between them, as numbers: two for day and month, four for the year. None where they are not so many. */
function cut(digits: string, order: readonly Part[]): readonly string[] {
  const parts = digits.length === 4 ? withoutYear(order) : order
  const shape = new RegExp(
    `^${parts.map((part) => (part === 'year' ? String.raw`(\d{4})` : String.raw`(\d\d)`)).join('')}$`,
  )
  return shape.exec(digits)?.slice(1) ?? []
}

function dateOf(year: string, month: string, day: string): LocalDate | null {
  const date = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-')
  return isLocalDate(date) && isWithin(date) ? date : null
}

/** A leap day is eight years away at the most. */
function nextSuch(month: string, day: string, from: LocalDate): LocalDate | null {
  const thisYear = Number(from.slice(0, 4))
  for (let year = thisYear; year <= thisYear + 8; year += 1) {
    const date = dateOf(String(year), month, day)
    if (date !== null && date >= from) return date
  }
  return null
}

function isWithin(date: LocalDate): boolean {
  return date >= earliest && date <= latest
}
