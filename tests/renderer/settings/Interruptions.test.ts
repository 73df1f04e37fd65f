import { afterEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { Now } from '../../../renderer/settings/now.svelte.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

afterEach(() => page.viewport(1280, 720))

async function openInterruptions(bridge = new FakeBridge()) {
  const opened = await openSettings(bridge)
  await opened.goTo('Interruptions')
  return opened
}

test('says what is seen now, by whom, and what cannot be seen', async () => {
  const bridge = new FakeBridge()
  bridge.sightings = [
    { detector: 'microphone', found: 'busy', by: 'Meetings' },
    { detector: 'camera', found: 'free' },
    { detector: 'screen-share', found: 'unknown', why: 'system' },
    { detector: 'dnd', found: 'unknown', why: 'failed' },
  ]
  const { screen } = await openInterruptions(bridge)
  await expect.element(screen.getByText('Now: in use by Meetings')).toBeVisible()
  await expect.element(screen.getByText('Now: not in use')).toBeVisible()
  await expect.element(screen.getByText(/This system does not tell apps/)).toBeVisible()
  await expect.element(screen.getByText(/No answer just now/)).toBeVisible()
  await expect.element(screen.getByText('Looking…')).toBeVisible()
})

test('looks again and again', async () => {
  const { bridge, screen } = await openInterruptions()
  await expect.element(screen.getByText('Now: off')).toBeVisible()
  bridge.sightings = [{ detector: 'dnd', found: 'busy', by: null }]
  await expect.element(screen.getByText('Now: on')).toBeVisible()
})

test('looks only while somebody sees it', async () => {
  vi.useFakeTimers()
  let looks = 0
  let isSeen = true
  const now = new Now(() => {
    looks += 1
    return Promise.resolve([])
  })
  const stop = now.start(() => isSeen)
  await vi.advanceTimersByTimeAsync(6_000)
  expect(looks).toBe(3)
  isSeen = false
  await vi.advanceTimersByTimeAsync(60_000)
  expect(looks).toBe(3)
  stop()
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

test('keeps what it last saw when no answer comes', async () => {
  const { bridge, screen } = await openInterruptions()
  await expect.element(screen.getByText('Now: off')).toBeVisible()
  bridge.broken = true
  await expect.element(screen.getByText('Now: off')).toBeVisible()
})

test('each thing is switched by itself, and back', async () => {
  const { bridge, screen, undo } = await openInterruptions()
  await screen.getByRole('switch', { name: 'A camera is in use' }).click()
  await expect.poll(() => bridge.settings.interruptions.camera).toBe(false)
  expect(bridge.settings.interruptions).toEqual({ ...defaultSettings.interruptions, camera: false })
  await undo.click()
  await expect.poll(() => bridge.settings.interruptions.camera).toBe(true)
})

test('apps are added once each, and taken out again', async () => {
  const { bridge, button, field, screen } = await openInterruptions()
  await field('Name of an app').fill(' OBS Studio ')
  await button('Add').click()
  await expect.poll(() => bridge.settings.interruptions.apps).toEqual(['OBS Studio'])
  await expect.element(field('Name of an app')).toHaveValue('')
  await field('Name of an app').fill('obs studio')
  await button('Add').click()
  await expect.element(screen.getByText('obs studio is in the list already.')).toBeVisible()
  await button('Remove OBS Studio').click()
  await expect.poll(() => bridge.settings.interruptions.apps).toEqual([])
  await expect.element(field('Name of an app')).toHaveFocus()
})

test('a name that is a path is refused with its cure, and stays as typed', async () => {
  const { bridge, button, field, screen } = await openInterruptions()
  await field('Name of an app').fill('C:\\Zoom.exe')
  await button('Add').click()
  await expect.element(screen.getByText(/without its folder/)).toBeVisible()
  await expect.element(field('Name of an app')).toHaveValue('C:\\Zoom.exe')
  expect(bridge.settings.interruptions.apps).toEqual([])
})

test('an app of the list that runs is marked', async () => {
  const bridge = new FakeBridge({
    ...defaultSettings,
    interruptions: { ...defaultSettings.interruptions, apps: ['Zoom', 'OBS'] },
  })
  bridge.sightings = [{ detector: 'app-rule', found: 'busy', by: 'Zoom' }]
  const { screen } = await openInterruptions(bridge)
  await expect.element(screen.getByRole('listitem').filter({ hasText: 'Zoom' })).toMatchTextContent(/running now/)
  await expect.element(screen.getByRole('listitem').filter({ hasText: 'OBS' })).not.toMatchTextContent(/running now/)
})
