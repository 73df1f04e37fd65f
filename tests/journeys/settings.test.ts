import { hour, minute, second } from '../../shared/time/moment.ts'
import { expect, test, type Desk } from './desk.ts'

const settings = (desk: Desk) => desk.page.getByRole('dialog', { name: 'Settings' })

async function openPage(desk: Desk, name: string) {
  await desk.choose('Settings…')
  await settings(desk).getByText(name, { exact: true }).first().click()
  await desk.wait(second)
}

test('Work hours are set once, hold at once, and are found again after a reload', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await openPage(desk, 'Work hours')
  const start = settings(desk).getByLabel('Monday, start of hours 1')
  await start.fill('10:00')
  await start.press('Enter')
  await expect(desk.tray).toHaveAccessibleName(/Work starts at 10:00/)

  await desk.page.reload()
  await desk.tray.waitFor()
  await openPage(desk, 'Work hours')
  await expect(start).toHaveValue('10:00')
  await expect(settings(desk).getByLabel('Monday, end of hours 1')).toHaveValue('12:30')
  await expect(desk.tray).toHaveAccessibleName(/Work starts at 10:00/)
})

test('A time that is none is kept as typed, with the cure beside it, and changes nothing', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await openPage(desk, 'Work hours')
  const start = settings(desk).getByLabel('Monday, start of hours 1')
  await start.fill('half nine')
  await start.press('Enter')
  await expect(start).toHaveValue('half nine')
  await expect(start).toHaveAttribute('aria-invalid', 'true')
  await expect(desk.tray).toHaveAccessibleName(/Next break/)
})

test('A shorter rhythm brings the next break sooner', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await desk.choose('Settings…')
  const every = settings(desk).getByRole('textbox').first()
  await every.fill('20')
  await every.press('Enter')
  await expect(desk.tray).toHaveAccessibleName(/Next break in 20\smin/)
  await settings(desk).getByRole('button', { name: 'Close Settings' }).click()
  await desk.work(20 * minute + second)
  await expect(desk.overlay).toBeVisible()
})

test('Dark stays dark after a reload', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await openPage(desk, 'Look')
  await settings(desk).getByText('Dark', { exact: true }).click()
  await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await desk.page.reload()
  await desk.tray.waitFor()
  await expect(desk.page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('Settings that were damaged cost only what was damaged, and the person is told', async ({ desk }) => {
  await desk.page.addInitScript(() => {
    localStorage.setItem(
      'nape.settings',
      JSON.stringify({
        version: 2,
        micro: { on: false, everyMinutes: 30 },
        anchors: [],
        main: { everyMinutes: 'often' },
        notifySeconds: 45,
      }),
    )
  })
  await desk.sitDown('2026-11-23T09:00:00')
  await expect(settings(desk)).toBeVisible()
  await expect(settings(desk)).toContainText('copy')
  await settings(desk).getByRole('button', { name: 'Close Settings' }).click()
  await desk.work(hour - 50 * second)
  await expect(desk.headsUp).toBeHidden()
  await desk.work(10 * second)
  await expect(desk.headsUp).toBeVisible()
})
