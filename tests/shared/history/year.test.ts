import { expect, it } from 'vitest'
import { yearOf } from '../../../shared/history/year.ts'

const newYearsEveInLondon = Date.UTC(2026, 11, 31, 23, 30)

it('keeps a break in the year of the place where it ended', () => {
  expect(yearOf({ endedAt: newYearsEveInLondon, zone: 'Europe/London' })).toBe(2026)
  expect(yearOf({ endedAt: newYearsEveInLondon, zone: 'Europe/Berlin' })).toBe(2027)
})

it('takes an unknown zone for UTC', () => {
  expect(yearOf({ endedAt: newYearsEveInLondon, zone: 'Middle/Earth' })).toBe(2026)
})
