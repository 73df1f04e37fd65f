import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { wrapping } from '../../../shared/insights/export-forms.ts'
import { exportPart } from '../../../shared/insights/export.ts'
import { routineById } from '../../../shared/routines/catalogue.ts'

const outcome: Outcome = {
  id: 'a',
  kind: 'main',
  routineId: 'own-1',
  result: 'skipped',
  seconds: 0,
  openedAt: null,
  endedAt: Date.UTC(2026, 10, 23, 8, 29, 30),
  zone: 'Europe/Berlin',
  asked: false,
  felt: null,
}

const titled = (title: string) => ({ routine: () => ({ ...routineById('two-minute-neck'), title }) })

describe('A history as a table', () => {
  it('has as many fields in a line as in its head', () => {
    const line = exportPart([outcome], 'csv', titled('Plain'))
    expect(line).toBe('2026-11-23T09:29:30+01:00,,main,own-1,Plain,skipped,0,no,\r\n')
    expect(line.split(',')).toHaveLength(wrapping.csv.head.split(',').length)
  })

  it.each([
    ['a comma, or two', '"a comma, or two"'],
    ['so-called "rest"', '"so-called ""rest"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK(1)', "'=HYPERLINK(1)"],
    ['@home', "'@home"],
    ['-1', "'-1"],
  ])('keeps the title %j in one field that no spreadsheet reckons with', (title, field) => {
    expect(exportPart([outcome], 'csv', titled(title))).toContain(`,own-1,${field},skipped,`)
  })

  it('leaves the title of a routine that is gone empty', () => {
    expect(exportPart([outcome], 'csv', { routine: () => undefined })).toContain(',own-1,,skipped,')
  })
})

describe('A history as JSON', () => {
  it('is whole when its parts are put together', () => {
    const { head, between, tail } = wrapping.json
    const part = exportPart([outcome, { ...outcome, id: 'b' }], 'json', titled('Plain'))
    const file: unknown = JSON.parse(`${head}${[part, part].join(between)}${tail}`)
    expect(file).toMatchObject({ format: 'nape-history', version: 1 })
    expect((file as { outcomes: unknown[] }).outcomes).toHaveLength(4)
    expect(JSON.parse(`${head}${tail}`)).toMatchObject({ outcomes: [] })
  })
})
