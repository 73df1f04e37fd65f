import { beforeEach, describe, expect, test, vi } from 'vitest'
import { misfitOf, refusalOf, routeRequests } from '../../electron/ipc/router.ts'
import type { RequestHandlers } from '../../shared/app/requests.ts'
import { access, type RequestName, type WindowKind } from '../../shared/ipc.ts'
import { FakeContents, ipcMain } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const origin = 'app://nape'
const names = Object.keys(access) as RequestName[]
const kinds = ['overlay', 'heads-up', 'settings', 'library', 'insights', 'welcome'] as const
const trusted = (kind: WindowKind | undefined) => ({ kind, isMainFrame: true, origin })

describe('who may ask', () => {
  for (const kind of kinds) {
    test(`the ${kind} window: what the access table says, and no more`, () => {
      const open = names.filter((name) => refusalOf(name, trusted(kind), origin) === null)
      expect(open).toEqual(names.filter((name) => (access[name] as readonly WindowKind[]).includes(kind)))
    })
  }

  test('nobody from another origin, from a frame, or from a window we did not open', () => {
    for (const name of names) {
      const [kind] = access[name]
      expect(refusalOf(name, { ...trusted(kind), origin: 'https://example.org' }, origin)).toMatch(/example\.org/)
      expect(refusalOf(name, { ...trusted(kind), isMainFrame: false }, origin)).toMatch(/frame/)
      expect(refusalOf(name, trusted(undefined), origin)).toMatch(/unknown window/)
    }
  })
})

describe('what may be said', () => {
  const good: readonly (readonly [RequestName, unknown?])[] = [
    ['settings.read'],
    ['settings.change', { notifySeconds: 20 }],
    ['notices.dismiss', 'notice-1'],
    ['headsUp.answer', { breakId: 'b1', choice: 'snooze' }],
    ['break.ask', { what: 'exercise', id: 'grow-tall' }],
    ['routines.save', { id: null, title: '', note: '', steps: [] }],
    ['routines.import', '{'],
    ['break.moved', { breakId: 'b1', position: 1500.5, playing: true, speed: 0.75 }],
    ['break.end', { breakId: 'b1', how: 'early' }],
    ['break.felt', { breakId: 'b1', felt: 'hurt' }],
    ['break.leaveOut', { exerciseId: 'chin-to-chest', out: true }],
  ]
  for (const [name, argument] of good) {
    test(`${name} ${argument === undefined ? 'without an argument' : JSON.stringify(argument)}`, () => {
      expect(misfitOf(name, argument === undefined ? [] : [argument])).toBeNull()
    })
  }

  const bad: readonly (readonly [RequestName, ...unknown[]])[] = [
    ['settings.read', {}],
    ['settings.read', undefined, 1],
    ['settings.change', []],
    ['settings.change', 'all'],
    ['settings.change'],
    ['notices.dismiss', 'x'.repeat(101)],
    ['headsUp.answer', { breakId: 'b1', choice: 'never' }],
    ['break.ask', { what: 'program', id: 'grow-tall' }],
    ['routines.save', { id: null, title: '', note: '', steps: [{ exerciseId: 'x', angle: 90 }] }],
    ['routines.import', 'x'.repeat(100_000)],
    ['break.ask', { what: 'routine', id: '' }],
    ['headsUp.answer', { breakId: 'b1', choice: 'skip', extra: 1 }],
    ['break.moved', { breakId: 'b1', position: Number.NaN, playing: true, speed: 1 }],
    ['break.moved', { breakId: 'b1', position: 0, playing: true, speed: 0 }],
    ['break.moved', { breakId: 'b1', position: 0, playing: true, speed: Infinity }],
    ['break.moved', { breakId: 'b1', position: -1, playing: true, speed: 1 }],
    ['break.moved', { breakId: 'b1', position: 1e308, playing: true, speed: 1 }],
    ['break.leaveOut', { exerciseId: 'chin-to-chest' }],
    ['break.end', { breakId: '', how: 'done' }],
    ['break.felt', { breakId: 'b1', felt: '<b>good</b>' }],
    ['break.close', null],
  ]
  for (const [name, ...given] of bad) {
    test(`not ${name} ${JSON.stringify(given).slice(0, 60)}`, () => {
      expect(misfitOf(name, given)).toMatch(new RegExp(`${name} (takes|does not fit)|of ${name} does not fit`))
    })
  }

  test('a refusal repeats nothing of what was said', () =>
    expect(misfitOf('break.felt', [{ breakId: 'b1', felt: 'my secret' }])).not.toMatch(/secret/))
})

describe('the router', () => {
  const settingsPage = new FakeContents()
  const reported: string[] = []
  const change = vi.fn((patch: unknown) => ({ ok: true, patch }))
  const event = (sender: FakeContents, frame: unknown = sender.mainFrame) => ({ sender, senderFrame: frame })
  const ask = (name: string, ...given: unknown[]) => ipcMain.handlers.get(name)?.(...(given as never[]))

  beforeEach(() => {
    reported.length = 0
    change.mockClear()
    routeRequests({
      requests: { 'settings.change': change } as unknown as RequestHandlers,
      origin,
      kindOf: (contents) => ((contents as unknown) === settingsPage ? 'settings' : undefined),
      report: (sentence) => reported.push(sentence),
    })
  })

  test('answers every request of the contract and no other', () => expect([...ipcMain.handlers.keys()]).toEqual(names))

  test('hands the argument to the handler and its answer back', () => {
    expect(ask('settings.change', event(settingsPage), { notifySeconds: 20 })).toEqual({
      answer: { ok: true, patch: { notifySeconds: 20 } },
    })
  })

  test('waits for an answer that has to be looked up first, for a promise cannot cross', async () => {
    change.mockReturnValueOnce(Promise.resolve('later') as never)
    expect(await ask('settings.change', event(settingsPage), {})).toEqual({ answer: 'later' })
  })

  test('refuses without calling the handler, and reports it', () => {
    const stranger = new FakeContents()
    const refused = (why: string) => ({ refusal: expect.stringContaining(why) as string })
    for (const _time of [1, 2]) expect(ask('settings.change', event(stranger), {})).toEqual(refused('unknown window'))
    expect(ask('settings.change', event(settingsPage, null), {})).toEqual(refused('frame'))
    expect(ask('settings.change', event(settingsPage, { origin }), {})).toEqual(refused('frame'))
    expect(ask('settings.change', event(settingsPage), [])).toEqual(refused('does not fit'))
    expect(change).not.toHaveBeenCalled()
    expect(reported).toHaveLength(5)
    expect(new Set(reported).size).toBe(3)
  })
})
