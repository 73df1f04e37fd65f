import { beforeEach, expect, test, vi } from 'vitest'
import { useVoicesOfDesktop } from '../../electron/voices.ts'
import { app } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

beforeEach(() => {
  app.switches = []
})

test('on Linux the speech service of the desktop is used', () => {
  useVoicesOfDesktop('linux')
  expect(app.switches).toEqual(['enable-speech-dispatcher'])
})

test.each(['darwin', 'win32'] as const)('on %s Chromium knows the voices by itself', (platform) => {
  useVoicesOfDesktop(platform)
  expect(app.switches).toEqual([])
})
