import { expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { settingsSchema } from '../../../shared/settings/schema.ts'
import { pageOf } from '../../../renderer/settings/page-of.ts'
import { problemsOnPage } from '../overlay/axe.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

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
