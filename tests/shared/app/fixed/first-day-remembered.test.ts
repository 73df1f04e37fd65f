/** On a first day no break is kept yet. That was taken for everything being erased, whatever was brought in or put back. */
import { expect, test } from 'vitest'
import { writeBackup } from '../../../../shared/backup/write-backup.ts'
import { minute } from '../../../../shared/time/moment.ts'
import { aLife, savedAt } from '../../backup/a-life.ts'
import { mainBreaksOnly, toyHost, type Deed } from '../toy-host.ts'

type Host = ReturnType<typeof toyHost>

/** Somebody who sees the notice of their very first break. */
function firstNotice(): Host {
  const host = toyHost()
  host.app.start()
  for (let passed = 0; passed < 90 && !host.shown.includes('heads-up'); passed += 1) host.pass(minute)
  expect(host.shown).toContain('heads-up')
  expect(host.history).toEqual([])
  return host
}

/** What is remembered when the application ends: why breaks came, and how long it is since the eyes rested. */
function remembered({ app, disk }: Host) {
  app.stop()
  const { log } = disk.state as { log: readonly unknown[] }
  return { log, sinceEyes: (disk.choosing as { sinceEyes: number }).sinceEyes }
}

const routinesOnly = writeBackup({ savedAt, routines: aLife.routines }).join('')
const nothingYet = writeBackup({ savedAt, settings: aLife.settings, routines: [], history: [] }).join('')

test.each<[string, (host: Host) => unknown]>([
  ['routines that come in', ({ app }) => app.requests['data.import']({ text: routinesOnly, way: 'add' })],
  ['a file of another first day', ({ app }) => app.requests['data.import']({ text: nothingYet, way: 'replace' })],
  ['settings that are put back', ({ app }) => [app.requests['data.reset']('settings'), app.requests['data.undo']()]],
])('%s leave alone what is remembered of the day', (_what, act) => {
  const before = remembered(firstNotice())
  expect(before.log).not.toEqual([])
  expect(before.sinceEyes).toBeGreaterThan(0)
  const host = firstNotice()
  act(host)
  const after = remembered(host)
  expect(after.log).toEqual(expect.arrayContaining([...before.log]))
  expect(after.sinceEyes).toBe(before.sinceEyes)
})

const later: readonly Deed[] = ['history', 'choosing', 'state', 'routines', 'settings', 'remove']

test.each<[Deed, 'all' | 'nothing']>([
  ['copy', 'all'],
  ['under way', 'all'],
  ...later.map((deed): [Deed, 'nothing'] => [deed, 'nothing']),
])('when the power goes just before the %s of erasing everything, %s of it is remembered', (deed, what) => {
  const before = firstNotice()
  const { log } = before.disk.state as { log: readonly unknown[] }
  before.crashAt(deed)
  expect(() => before.app.requests['data.reset']('everything')).toThrow('The power is gone.')
  const again = toyHost({ ...before.disk, settings: mainBreaksOnly, kept: before.kept })
  again.app.start()
  expect(remembered(again).log).toEqual(what === 'all' ? expect.arrayContaining([...log]) : [])
  expect([...again.kept.keys()].filter((name) => name.startsWith('under-way'))).toEqual([])
})
