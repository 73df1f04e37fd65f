import { beforeEach, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { settingsSchema } from '../../../shared/settings/schema.ts'
import { pageOf } from '../../../renderer/settings/page-of.ts'
import { problemsOnPage } from '../overlay/axe.ts'
import { pull } from './bars.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

// Pointers that a test makes up cannot be captured.
beforeEach(() => void vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined))

const locks = {
  file: '/etc/nape/settings.json',
  fields: [
    { path: 'main.everyMinutes', name: 'Minutes between breaks' },
    { path: 'hours.week.mon', name: 'Monday' },
  ],
}

test('each page says which of its settings an administrator holds, and where that is written', async () => {
  const bridge = new FakeBridge()
  bridge.locks = locks
  const { screen, goTo } = await openSettings(bridge)
  const note = screen.getByRole('complementary')
  await expect
    .element(note)
    .toMatchTextContent(
      'Set by your administrator These cannot be changed here: Minutes between breaks. They are written in /etc/nape/settings.json.',
    )
  expect(await problemsOnPage()).toEqual([])
  await goTo('Work hours')
  await expect.element(note).toMatchTextContent(/: Monday\./)
  await goTo('Look')
  await expect.element(note).not.toBeInTheDocument()
})

test('what an administrator holds can be read but not used, and everything beside it can', async () => {
  const bridge = new FakeBridge()
  bridge.locks = {
    file: '/etc/nape/settings.json',
    fields: [
      { path: 'main.everyMinutes', name: 'Minutes between breaks' },
      { path: 'look.theme', name: 'Colors' },
      { path: 'interruptions', name: 'Interruptions' },
      { path: 'shortcuts.break', name: 'Take a break' },
    ],
  }
  const { screen, goTo, button } = await openSettings(bridge)
  await expect.element(screen.getByRole('textbox', { name: 'A break every' })).toBeDisabled()
  await expect.element(screen.getByRole('slider').first()).toBeDisabled()
  // A rhythm sets the minutes, too.
  await expect.element(screen.getByRole('radio', { name: 'Gentle' })).toBeDisabled()
  await expect.element(screen.getByRole('switch', { name: 'Small movements in between' })).toBeEnabled()
  expect(await problemsOnPage()).toEqual([])
  await goTo('Look')
  expect(await problemsOnPage()).toEqual([])
  await expect.element(screen.getByRole('radio', { name: 'Dark' })).toBeDisabled()
  await expect.element(screen.getByRole('radio', { name: 'As in a mirror' })).toBeEnabled()
  await goTo('Interruptions')
  for (const each of screen.getByRole('switch').elements()) await expect.element(each).toBeDisabled()
  await expect.element(button('Add')).toBeDisabled()
  expect(await problemsOnPage()).toEqual([])
})

test('where special days are locked there is no calendar to choose more in', async () => {
  const bridge = new FakeBridge({
    ...defaultSettings,
    hours: { ...defaultSettings.hours, exceptions: { '2026-12-24': [] } },
  })
  bridge.locks = { file: '/etc/nape/settings.json', fields: [{ path: 'hours.exceptions', name: 'Special days' }] }
  const { screen, goTo } = await openSettings(bridge)
  await goTo('Work hours')
  await expect.element(screen.getByText(/24 December/).first()).toBeVisible()
  expect(screen.getByRole('grid').elements()).toEqual([])
  expect(screen.getByText('There are none.').elements()).toEqual([])
  expect(await problemsOnPage()).toEqual([])
})

test('the hours of a locked day stand still, typed or pulled, and those of the other days can be typed', async () => {
  const bridge = new FakeBridge()
  bridge.locks = { file: '/etc/nape/settings.json', fields: [{ path: 'hours.week.mon', name: 'Monday' }] }
  const { screen, goTo, chooseDay } = await openSettings(bridge)
  await goTo('Work hours')
  await chooseDay('Monday')
  const start = screen.getByRole('textbox', { name: /begin|start/i }).first()
  await expect.element(start).toBeDisabled()
  expect(screen.getByRole('slider').elements()).toEqual([])
  expect(await problemsOnPage()).toEqual([])
  pull(['tue', 12], ['wed', 12])
  await expect.element(screen.getByRole('radio', { name: /^Tuesday/ })).toBeChecked()
  expect(bridge.changes).toBe(0)
  await chooseDay('Tuesday')
  await expect.element(start).toBeEnabled()
  expect(await problemsOnPage()).toEqual([])
})

test('every part of the settings is on a page that there is', async () => {
  const { screen } = await openSettings()
  const names = screen
    .getByRole('tab')
    .elements()
    .map((tab) => tab.textContent)
  // These say and keep things, and hold no setting.
  const pages = names.filter((name) => !['Your data', 'About'].includes(name.trim()))
  const parts = Object.keys(settingsSchema.unwrap().shape).filter((part) => part !== 'version')
  expect(new Set(parts.map(pageOf)).size).toBe(pages.length)
})

test('Nape starts at login only when somebody wants it', async () => {
  const { goTo, screen, bridge } = await openSettings()
  await goTo('General')
  expect(defaultSettings.start.atLogin).toBe(false)
  await screen.getByRole('switch', { name: 'Start Nape when I log in' }).click()
  await expect.poll(() => bridge.settings.start.atLogin).toBe(true)
  expect(await problemsOnPage()).toEqual([])
})
