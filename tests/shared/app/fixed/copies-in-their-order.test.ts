/** The order of copies was that of the clock on the wall, which is set back, and which says less than how often somebody clicks. */
import { expect, test } from 'vitest'
import { minute, second } from '../../../../shared/time/moment.ts'
import { mainBreaksOnly, toyHost } from '../toy-host.ts'

/** A quarter to three in Berlin, fifteen minutes before that hour comes once more. */
const beforeTheHourComesAgain = Date.UTC(2026, 9, 25, 0, 45)

/** Changes everything so often, and says by which name each copy went. */
function changes(often: number, apart: number, more: Parameters<typeof toyHost>[0] = {}) {
  const host = toyHost({ settings: mainBreaksOnly, at: beforeTheHourComesAgain, ...more })
  host.app.start()
  const names = Array.from({ length: often }, () => {
    host.pass(apart)
    const answer = host.app.requests['data.reset']('settings')
    if (!answer.ok || answer.kept === null) throw new Error('No copy was kept.')
    return answer.kept.split('/').at(-1) ?? ''
  })
  return { ...host, names }
}

test.each([
  ['within a second', 0],
  ['within a minute', second],
  ['over the hour that autumn has twice', 10 * minute],
])('eight changes %s leave the last five copies', (_how, apart) => {
  const { kept, names } = changes(8, apart)
  expect(new Set(names).size).toBe(8)
  expect([...kept.keys()].toSorted()).toEqual(names.slice(3).toSorted())
})

test('copies of an earlier version go first, the oldest of them before the others, and are erased with the rest', () => {
  const old = [
    'nape-2026-10-24T09-00-00.json',
    'nape-2026-10-24T09-00-00-2.json',
    'nape-2026-10-24T09-00-00-10.json',
    // Later than what comes now, to all appearance: somebody came home from the east.
    'nape-2026-10-25T09-00-00.json',
  ]
  const { app, kept, names } = changes(2, minute, { kept: new Map(old.toReversed().map((name) => [name, '{}'])) })
  expect([...kept.keys()].toSorted()).toEqual([...old.slice(1), ...names].toSorted())
  expect(app.requests['data.reset']('copies')).toEqual({ ok: true, kept: null })
  expect([...kept.keys()]).toEqual([])
})

test('a copy says the time of its place', () => {
  expect(changes(1, minute).names).toEqual(['nape-1-2026-10-25T02-46-00.json'])
})
