import { AxeBuilder } from '@axe-core/playwright'
import { second } from '../../shared/time/moment.ts'
import { expect, test, type Desk } from './desk.ts'

const library = (desk: Desk) => desk.page.getByRole('dialog', { name: 'Library' })

async function openLibrary(desk: Desk) {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.choose('Library…')
  await desk.wait(second)
}

test('From the tray to a favorite that plays', async ({ desk }) => {
  const refused: string[] = []
  desk.page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await openLibrary(desk)
  await library(desk).getByRole('button', { name: 'Nothing to leave out' }).click()
  await library(desk).getByRole('textbox', { name: 'Search' }).fill('neck')
  await library(desk).getByRole('tab', { name: 'Routines' }).click()
  await library(desk).getByRole('button', { name: 'Add Two-minute neck routine to your favorites' }).click()
  await library(desk).getByRole('button', { name: 'Favorites', exact: true }).click()
  await expect(library(desk).getByRole('status').first()).toHaveText('1 routine')

  await library(desk).getByRole('button', { name: 'Play Two-minute neck routine' }).click()
  await desk.overlay.waitFor()
  await desk.painted()
  await desk.wait(6 * second)
  await expect(desk.overlay.getByRole('heading', { level: 1 })).toHaveText('Grow tall')
  await desk.page.keyboard.press('Escape')
  await desk.wait(20 * second)
  await expect(desk.overlay).toBeHidden()

  await desk.page.reload()
  await desk.tray.waitFor()
  await desk.choose('Library…')
  await desk.wait(second)
  await expect(library(desk).getByText('Anything to go easy on?')).toBeHidden()
  await library(desk).getByRole('tab', { name: 'Routines' }).click()
  await library(desk).getByRole('button', { name: 'Favorites', exact: true }).click()
  await expect(library(desk).getByRole('status').first()).toHaveText('1 routine')
  expect(refused).toEqual([])
})

test('What the settings leave out is dimmed in the library at once', async ({ desk }) => {
  await openLibrary(desk)
  await expect(library(desk).getByRole('button', { name: /^Chin tuck 24 s$/ })).toBeVisible()
  await desk.choose('Settings…')
  const settings = desk.page.getByRole('dialog', { name: 'Settings' })
  await settings.getByRole('tab', { name: 'Leave out' }).click()
  await settings.getByRole('checkbox', { name: /^Dizziness/ }).click()
  await expect(library(desk).getByRole('button', { name: /^Chin tuck 24 s Left out$/ })).toBeVisible()
  await expect(library(desk).getByText('Anything to go easy on?')).toBeHidden()
})

test('axe finds nothing wrong with the library in its window', async ({ desk }) => {
  await openLibrary(desk)
  // It takes rests of its own while it looks.
  await desk.page.clock.resume()
  const { violations } = await new AxeBuilder({ page: desk.page }).include('[role=dialog]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
})
