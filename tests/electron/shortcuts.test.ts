import { afterEach, expect, test, vi } from 'vitest'
import { globalShortcuts } from '../../electron/shortcuts.ts'
import { globalShortcut } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

afterEach(() => {
  globalShortcut.pressed.clear()
  globalShortcut.taken = []
})

test('keys are listened for, and not any more when they are forgotten', () => {
  const press = vi.fn()
  const shortcuts = globalShortcuts('linux', 'x11')
  expect(shortcuts.listen('Ctrl+Alt+P', press)).toBe(true)
  globalShortcut.pressed.get('Ctrl+Alt+P')?.()
  expect(press).toHaveBeenCalledOnce()
  shortcuts.forgetAll()
  expect(globalShortcut.pressed.size).toBe(0)
})

test('keys that somebody has, or that the system does not know, are refused and harm nobody', () => {
  globalShortcut.taken = ['Ctrl+Alt+P']
  const shortcuts = globalShortcuts('linux', 'x11')
  expect(shortcuts.listen('Ctrl+Alt+P', () => undefined)).toBe(false)
  expect(shortcuts.listen('Ctrl+Alt+?', () => undefined)).toBe(false)
})

test('only on Wayland no program may listen for keys', () => {
  expect(globalShortcuts('linux', 'wayland').works).toBe(false)
  expect(globalShortcuts('linux', 'x11').works).toBe(true)
  expect(globalShortcuts('darwin', undefined).works).toBe(true)
  expect(globalShortcuts('win32', undefined).works).toBe(true)
})
