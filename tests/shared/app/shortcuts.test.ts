import { expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { hour, second } from '../../../shared/time/moment.ts'
import { mainBreaksOnly, toyHost } from './toy-host.ts'

const none = defaultSettings.shortcuts

function withKeys(chosen: Partial<typeof none>, wishes: Parameters<typeof toyHost>[0] = {}) {
  const host = toyHost({ settings: { ...mainBreaksOnly, shortcuts: { ...none, ...chosen } }, ...wishes })
  host.app.start()
  host.shown.length = 0
  return { ...host, press: (keys: string) => host.listened.get(keys)?.() }
}

test('no keys are listened for until somebody chooses some', () => {
  expect(withKeys({}).listened.size).toBe(0)
})

test('keys pause for an hour, and the same keys resume', () => {
  const host = withKeys({ pause: 'Ctrl+Alt+P' })
  host.press('Ctrl+Alt+P')
  expect(host.tray()?.status.headline).toBe('Paused until 10:00')
  host.press('Ctrl+Alt+P')
  expect(host.tray()?.status.headline).toBe('Next break in 1\u00a0h')
})

test('keys start a break, put one off, skip one and open the library', () => {
  const chosen = { break: 'Ctrl+Alt+B', snooze: 'Ctrl+Alt+S', skip: 'Ctrl+Alt+K', library: 'Ctrl+Alt+L' }
  const now = withKeys(chosen)
  now.press('Ctrl+Alt+B')
  expect(now.shown).toEqual(['overlay with keyboard'])

  const host = withKeys(chosen)
  host.press('Ctrl+Alt+S')
  host.press('Ctrl+Alt+K')
  expect(host.history).toEqual([])
  host.pass(hour - 10 * second)
  host.press('Ctrl+Alt+S')
  host.pass(hour / 12 - 10 * second)
  host.press('Ctrl+Alt+K')
  expect(host.history).toMatchObject([{ result: 'snoozed' }, { result: 'skipped' }])
  host.press('Ctrl+Alt+L')
  expect(host.shown.at(-1)).toBe('library')
})

test('other keys are listened for as soon as they are chosen, and the old ones no more', () => {
  const host = withKeys({ pause: 'Ctrl+Alt+P' })
  host.app.requests['settings.change']({ shortcuts: { ...none, skip: 'Ctrl+F9' } })
  expect([...host.listened.keys()]).toEqual(['Ctrl+F9'])
  host.app.requests['settings.change']({ notifySeconds: 45 })
  expect([...host.listened.keys()]).toEqual(['Ctrl+F9'])
  host.app.stop()
  expect(host.listened.size).toBe(0)
})

test('keys that another program has are told in the settings and the status, and the others work', () => {
  const host = withKeys({ pause: 'Ctrl+Alt+P', skip: 'Ctrl+F9' }, { takenKeys: 'Ctrl+Alt+P' })
  expect(host.app.requests['shortcuts.read']()).toEqual({ works: true, troubles: { pause: 'taken' } })
  expect([...host.listened.keys()]).toEqual(['Ctrl+F9'])
  const { text } = host.app.obey({ name: 'status', json: true }).answer
  expect(JSON.parse(text)).toMatchObject({ shortcuts: [{ action: 'pause', keys: 'Ctrl+Alt+P', trouble: 'taken' }] })
  expect(host.app.obey({ name: 'status', json: false }).answer.text).toContain('Ctrl+Alt+P does nothing')
  expect(host.shown).toEqual([])
})

test('where a desktop lets nobody listen for keys, none are tried, and it is said', () => {
  const host = withKeys({ pause: 'Ctrl+Alt+P' }, { keysWork: false })
  expect(host.listened.size).toBe(0)
  expect(host.app.requests['shortcuts.read']()).toEqual({ works: false, troubles: { pause: 'not-here' } })
})
