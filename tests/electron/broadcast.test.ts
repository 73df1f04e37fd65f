import { expect, test } from 'vitest'
import { createBroadcast } from '../../electron/ipc/broadcast.ts'
import { audience, type BroadcastName, type WindowKind } from '../../shared/ipc.ts'
import { FakeContents } from './fake-electron.ts'

const kinds: readonly WindowKind[] = ['overlay', 'heads-up', 'settings', 'library', 'insights', 'welcome']

for (const name of Object.keys(audience) as BroadcastName[]) {
  test(`${name} reaches its audience only`, () => {
    const pages = {
      overlay: [new FakeContents(), new FakeContents()],
      'heads-up': [new FakeContents()],
      settings: [new FakeContents()],
      library: [new FakeContents()],
      insights: [new FakeContents()],
      welcome: [new FakeContents()],
    }
    createBroadcast((kind) => pages[kind])(name, { any: 'message' } as never)
    const hearing = kinds.filter((kind) => pages[kind].some((page) => page.sent.length > 0))
    expect(hearing).toEqual(kinds.filter((kind) => (audience[name] as readonly WindowKind[]).includes(kind)))
    for (const kind of hearing) {
      for (const page of pages[kind]) expect(page.sent).toEqual([[name, { any: 'message' }]])
    }
  })
}

test('a page that is gone is passed over', () => {
  const page = new FakeContents()
  page.gone = true
  createBroadcast(() => [page])('headsUp.changed', null)
  expect(page.sent).toEqual([])
})
