import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { languages, type Language } from '../../../shared/i18n/languages.ts'
import { speak } from '../../../shared/languages/speak.ts'
import { dateBeside, typedDate, writtenDate } from '../../../shared/settings/typed-date.ts'
import { dateAfter, isLocalDate } from '../../../shared/time/local-date.ts'

const today = '2026-11-21'

afterEach(() => speak('en'))

describe.each(languages.map(({ tag }) => tag))('in %s', (language) => {
  test('what is written is read back', async () => {
    await speak(language)
    const dates = fc.integer({ min: 0, max: 3_287_000 }).map((days) => dateAfter('1000-01-01', days))
    fc.assert(
      fc.property(dates, dates, (date, from) => {
        expect(typedDate(writtenDate(date), from)).toBe(date)
        expect(typedDate(date, from)).toBe(date)
      }),
    )
  })

  test('a date without its year is the next such day', async () => {
    await speak(language)
    const days = fc.integer({ min: 0, max: 364 }).map((later) => dateAfter(today, later))
    fc.assert(
      fc.property(days, (date) => {
        const withoutYear = writtenDate(date)
          .replace(date.slice(0, 4), '')
          .replace(/^\D+|\D+$/g, '')
        expect(typedDate(withoutYear, today)).toBe(date)
      }),
    )
  })
})

test.each<[Language, string, string]>([
  ['en', '24/12/2026', '2026-12-24'],
  ['en', '24.12.', '2026-12-24'],
  ['en', '24 12 26', '2026-12-24'],
  ['en', '24-12-2026', '2026-12-24'],
  ['en', '24122026', '2026-12-24'],
  ['en', '2412', '2026-12-24'],
  ['en', ' 1/2 ', '2027-02-01'],
  ['en', '21/11', '2026-11-21'],
  ['en', '20/11', '2027-11-20'],
  ['en', '29/2', '2028-02-29'],
  ['en', '2026/12/24', '2026-12-24'],
  ['en', '2026-1-5', '2026-01-05'],
  ['de', '24.12.26', '2026-12-24'],
  ['ar', '٢٤/١٢/٢٠٢٦', '2026-12-24'],
  ['ar', '‏24‏/12‏/2026', '2026-12-24'],
  ['ja', '２０２６年１２月２４日', '2026-12-24'],
  ['ja', '12月24日', '2026-12-24'],
  ['ja', '20261224', '2026-12-24'],
  ['ja', '1224', '2026-12-24'],
  ['ja', '26/12/24', '2026-12-24'],
  ['ko', '2026년 12월 24일', '2026-12-24'],
  ['ko', '12. 24.', '2026-12-24'],
  ['zh-Hans', '2026年12月24日', '2026-12-24'],
])('in %s %j means %s', async (language, text, date) => {
  await speak(language)
  expect(typedDate(text, today)).toBe(date)
})

test.each([
  '',
  'tomorrow',
  '24',
  '12/24/2026',
  '31/4',
  '29/2/2027',
  '24/12/1',
  '24/12/126',
  '24/12/20261',
  '1/2/3/4',
  '-',
])('%j is no date', (text) => {
  expect(typedDate(text, today)).toBeNull()
})

test('whatever is typed, it is a date or nothing', () => {
  const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '/', '.', '-', ' ') }))
  fc.assert(
    fc.property(typed, (text) => {
      const date = typedDate(text, today)
      expect(date === null || isLocalDate(date)).toBe(true)
    }),
  )
})

test.each<[Language, string]>([
  ['en', '24/12/2026'],
  ['de', '24.12.2026'],
  ['nl', '24-12-2026'],
  ['ja', '2026/12/24'],
  ['ko', '2026. 12. 24.'],
  ['ar', '24/12/2026'],
])('%s writes %s', async (language, text) => {
  await speak(language)
  expect(writtenDate('2026-12-24')).toBe(text)
})

test('the date beside another is a day away, begins where there is none, and ends with the calendar', () => {
  expect(dateBeside('2026-12-31', 1, today)).toBe('2027-01-01')
  expect(dateBeside('2026-12-01', -1, today)).toBe('2026-11-30')
  expect(dateBeside('', 1, today)).toBe(today)
  expect(dateBeside('no date', -1, today)).toBe(today)
  expect(dateBeside('9999-11-30', 1, today)).toBeNull()
  expect(dateBeside('1000-01-01', -1, today)).toBeNull()
})
