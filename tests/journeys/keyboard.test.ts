/** What people do most, done by keyboard alone. */
import type { Locator } from '@playwright/test'
import { second } from '../../shared/time/moment.ts'
import { expect, test, type Desk } from './desk.ts'

/** Goes on with Tab until it is there, as somebody does who sees where the keyboard is; then presses a key. */
async function press(desk: Desk, target: Locator, key = 'Enter') {
  const { keyboard } = desk.page
  await target.waitFor()
  for (let stop = 0; stop < 130; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return keyboard.press(key)
    await keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not come to ${String(target)}.`)
}

const item = (desk: Desk, name: string) =>
  desk.page.getByRole('list').getByText(name, { exact: true }).filter({ visible: true })

async function choose(desk: Desk, ...path: readonly string[]) {
  await press(desk, desk.tray)
  for (const name of path) await press(desk, item(desk, name))
}

test('From the first start to a break, a pause in it, and its end', async ({ page, desk }) => {
  await page.clock.install({ time: '2026-11-23T09:00:00+01:00' })
  await page.goto('/preview/')
  const welcome = page.getByRole('dialog', { name: 'Welcome' })
  for (const heading of [1, 2, 3]) {
    await expect(welcome.getByText(`Step ${String(heading)} of 3`)).toBeVisible()
    await press(desk, welcome.getByRole('button', { name: 'Next' }))
  }
  await press(desk, welcome.getByRole('button', { name: 'Start the two-minute neck routine' }))
  await desk.overlay.getByRole('heading', { level: 1 }).waitFor()
  await page.keyboard.press('Space')
  await expect(desk.overlay).toContainText('Paused')
  await page.keyboard.press('Escape')
  await expect(desk.overlay).toBeHidden()
})

test('Breaks are paused and resumed, and held back for a meeting', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await choose(desk, 'Pause', 'For 1 hour')
  await expect(desk.tray).toHaveAccessibleName(/Paused until 10:00/)
  await choose(desk, 'Resume')
  await expect(desk.tray).toHaveAccessibleName(/Next break/)
  await choose(desk, 'In a meeting', 'For 1 hour')
  await expect(desk.tray).toHaveAccessibleName(/Held back: in a meeting/)
  await choose(desk, 'In a meeting until 10:00', 'End the meeting')
  await expect(desk.tray).toHaveAccessibleName(/Next break/)
})

test('A routine is written, saved and removed', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await choose(desk, 'Library…')
  await desk.wait(second)
  const library = desk.page.getByRole('dialog', { name: 'Library' })
  const tabs = library.getByRole('tab')
  await press(desk, tabs.first())
  await desk.page.keyboard.press('End')
  await press(desk, library.getByRole('button', { name: 'New routine' }))
  await desk.page.keyboard.type('After a call')
  await expect(library.getByRole('textbox').first()).toHaveValue('After a call')
  await press(desk, library.getByRole('button', { name: /^Add Chin tuck/ }))
  await press(desk, library.getByRole('button', { name: 'Save' }))
  await press(desk, library.getByRole('button', { name: 'Edit After a call' }))
  await press(desk, library.getByRole('button', { name: 'Remove', exact: true }))
  await expect(library.getByText('Remove “After a call” for good?')).toBeVisible()
  await press(desk, library.getByRole('button', { name: 'Remove', exact: true }).first())
  await expect(library.getByText(/^None yet/)).toBeVisible()
})

test('What is not good for somebody is left out, and the calendar is looked at', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await choose(desk, 'Settings…')
  const settings = desk.page.getByRole('dialog', { name: 'Settings' })
  await press(desk, settings.getByRole('tab', { name: 'Rhythm' }), 'ArrowDown')
  for (const key of ['ArrowDown', 'ArrowDown']) await desk.page.keyboard.press(key)
  const dizziness = settings.getByRole('checkbox', { name: /^Dizziness/ })
  await press(desk, dizziness, 'Space')
  await expect(dizziness).toBeChecked()
  await press(desk, settings.getByRole('combobox', { name: 'An exercise to leave out' }), 'ArrowDown')
  await press(desk, settings.getByRole('button', { name: 'Leave out', exact: true }))
  const back = settings.getByRole('button', { name: /^Take back in/ })
  await press(desk, back)
  await expect(back).toBeHidden()
  await desk.page.keyboard.press('Escape')
  await expect(settings).toBeHidden()

  await choose(desk, 'Insights…')
  const insights = desk.page.getByRole('dialog', { name: 'Insights' })
  await press(desk, insights.getByRole('tab', { name: 'Today' }), 'ArrowRight')
  await expect(insights.getByRole('tab', { name: 'Calendar' })).toHaveAttribute('aria-selected', 'true')
})

test('Everything is saved as a file, erased, and brought in again', async ({ desk }, info) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await choose(desk, 'Settings…')
  const settings = desk.page.getByRole('dialog', { name: 'Settings' })
  const button = (name: string) => settings.getByRole('button', { name, exact: true })
  await press(desk, settings.getByRole('tab', { name: 'Rhythm' }), 'End')
  await desk.page.keyboard.press('ArrowUp')

  const download = desk.page.waitForEvent('download')
  await press(desk, button('Save everything'))
  const file = info.outputPath('everything.json')
  await (await download).saveAs(file)

  await press(desk, button('Erase everything'))
  await press(desk, button('Erase'))
  await expect(settings.getByText('Everything is as new.')).toBeVisible()

  const choosing = desk.page.waitForEvent('filechooser')
  await press(desk, button('Open a file'))
  await (await choosing).setFiles(file)
  await press(desk, button('Bring it in'))
  await expect(settings.getByText('The file is in.')).toBeVisible()
})
