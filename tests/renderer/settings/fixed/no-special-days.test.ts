/** Where an administrator held the special days and had set none, there was a heading with nothing under it. */
import { expect, test } from 'vitest'
import { problemsOnPage } from '../../overlay/axe.ts'
import { FakeBridge } from '../fake-bridge.ts'
import { openSettings } from '../settings-window.ts'

test('where special days are locked and there are none, that is said', async () => {
  const bridge = new FakeBridge()
  bridge.locks = { file: '/etc/nape/settings.json', fields: [{ path: 'hours.exceptions', name: 'Special days' }] }
  const { screen, goTo } = await openSettings(bridge)
  await goTo('Work hours')
  const special = screen.getByRole('region', { name: 'Special days' })
  await expect.element(special.getByText('There are none.')).toBeVisible()
  expect(special.getByRole('grid').elements()).toEqual([])
  expect(await problemsOnPage()).toEqual([])
})

test('where some can be added, the calendar says enough', async () => {
  const { screen, goTo } = await openSettings()
  await goTo('Work hours')
  const special = screen.getByRole('region', { name: 'Special days' })
  await expect.element(special.getByRole('grid')).toBeVisible()
  expect(special.getByText('There are none.').elements()).toEqual([])
})
