/**
 * Nights from Thursday to Saturday with a pause in each, and a Friday off: set up by hand and by keyboard. What is drawn,
 * what is said of the next days and what the schedule does are each held to one table, which is written by hand.
 */
import type { Locator } from '@playwright/test'
import { second } from '../../shared/time/moment.ts'
import { expect, test, type Desk } from './desk.ts'

const office = [
  [9, 12.5],
  [13.25, 17.5],
]
const evening = [22, 24]
const night = [
  [0, 2],
  [2.5, 6],
]

/** Hours of work on each day of the usual week, Monday first. */
const usual = [office, office, office, [evening], [...night, evening], [...night, evening], night]

/** The seven days from Monday, 23 November 2026: the night to Friday still ends, the one that Friday begins is not. */
const ahead = [office, office, office, [evening], night, [evening], night]

const said = [
  ['Today', '09:00 to 12:30, 13:15 to 17:30'],
  ['Tue 24 Nov', '09:00 to 12:30, 13:15 to 17:30'],
  ['Wed 25 Nov', '09:00 to 12:30, 13:15 to 17:30'],
  ['Thu 26 Nov', '22:00 to 02:00'],
  ['Fri 27 Nov Special day', 'until 02:00, 02:30 to 06:00'],
  ['Sat 28 Nov', '22:00 to 02:00'],
  ['Sun 29 Nov', 'until 02:00, 02:30 to 06:00'],
]

/** What the tray says at times of that week. */
const tray: readonly (readonly [at: string, says: RegExp])[] = [
  ['2026-11-26T21:30', /Work starts at 22:00/],
  ['2026-11-26T23:00', /Next break/],
  ['2026-11-27T02:10', /Work starts at 02:30/],
  ['2026-11-27T03:00', /Next break/],
  ['2026-11-27T06:10', /Work starts tomorrow 22:00/],
  ['2026-11-27T23:00', /Work starts tomorrow 22:00/],
  ['2026-11-28T03:00', /Work starts at 22:00/],
  ['2026-11-28T22:30', /Next break/],
  ['2026-11-29T02:10', /Work starts at 02:30/],
  ['2026-11-29T04:00', /Next break/],
  ['2026-11-29T05:00', /No more breaks before 06:00/],
  ['2026-11-29T06:10', /Work starts tomorrow 09:00/],
  // A week later no day is off.
  ['2026-12-04T23:00', /Next break/],
]

const settings = (desk: Desk) => desk.page.getByRole('dialog', { name: 'Settings' })
const button = (desk: Desk, name: string) => settings(desk).getByRole('button', { name, exact: true })

/** What is drawn on a line, in hours of the day, to the quarter. */
function drawn(track: Locator, bars: string): Promise<readonly (readonly number[])[]> {
  return track.evaluate((element, selector) => {
    const { left, width } = element.getBoundingClientRect()
    return [...element.querySelectorAll(selector)].map((bar) => {
      const box = bar.getBoundingClientRect()
      return [(box.left - left) / width, (box.right - left) / width].map((share) => Math.round(share * 96) / 4)
    })
  }, bars)
}

async function kept(desk: Desk): Promise<unknown> {
  const text = await desk.page.evaluate(() => localStorage.getItem('nape.settings'))
  return (JSON.parse(text ?? '{}') as { hours?: unknown }).hours
}

/** The bars, the next seven days and the schedule agree with the tables above. */
async function everythingAgrees(desk: Desk) {
  for (const [index, day] of ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].entries()) {
    expect(await drawn(settings(desk).locator(`.track[data-day=${day}]`), '.bar'), day).toEqual(usual[index])
  }

  const days = settings(desk)
    .getByRole('region', { name: 'The next seven days, as they will be' })
    .getByRole('listitem')
  await expect(days).toHaveCount(7)
  for (const [index, [name, hours]] of said.entries()) {
    const day = days.nth(index)
    await expect(day).toHaveText(
      new RegExp(`^\\s*${String(name).replace(' Special', '\\s*Special')}\\s*${String(hours)} · \\d+ breaks?\\s*$`),
    )
    expect(await drawn(day.locator('.track'), '.work'), name).toEqual(ahead[index])
  }

  for (const [at, says] of tray) {
    await desk.page.clock.setSystemTime(new Date(`${at}:00+01:00`))
    await desk.page.reload()
    await desk.tray.waitFor()
    await expect(desk.tray, at).toHaveAccessibleName(says)
  }
}

async function drag(desk: Desk, from: readonly [day: string, hour: number], to: readonly [day: string, hour: number]) {
  const { mouse } = desk.page
  for (const [[day, hour], press] of [
    [from, true],
    [to, false],
  ] as const) {
    const box = await settings(desk).locator(`.track[data-day=${day}]`).boundingBox()
    if (box === null) throw new Error(`There is no ${day}.`)
    await mouse.move(box.x + (box.width * hour) / 24, box.y + box.height / 2, { steps: 5 })
    await (press ? mouse.down() : mouse.up())
  }
  await desk.wait(second)
}

async function byPointer(desk: Desk) {
  await desk.choose('Settings…')
  await settings(desk).getByText('Work hours', { exact: true }).first().click()
  await settings(desk).getByText('Thursday', { exact: true }).first().click()
  await settings(desk).getByRole('switch', { name: 'Working day' }).click()

  // A night is drawn from one row into the next, gets its gap, and the gap is made as it should be.
  await drag(desk, ['thu', 22], ['fri', 6])
  await button(desk, 'Add a gap to 22:00 to 06:00').click()
  await drag(desk, ['fri', 1.65], ['fri', 2])
  for (const day of ['Fri', 'Sat']) await button(desk, `Copy to ${day}`).click()

  await settings(desk).getByRole('gridcell', { name: 'Friday, 27 November 2026' }).click()
  await button(desk, 'Day off').click()
  await expect(settings(desk).getByText('Day off after the night, which ends at 06:00')).toBeVisible()
}

async function tabTo(desk: Desk, target: Locator) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return
    await desk.page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${target.toString()}`)
}

async function press(desk: Desk, ...keys: readonly string[]) {
  for (const key of keys) await desk.page.keyboard.press(key)
}

const times = (count: number, key: string): readonly string[] => Array.from({ length: count }, () => key)

async function byKeyboard(desk: Desk) {
  await tabTo(desk, desk.tray)
  await press(desk, 'Enter')
  await tabTo(desk, desk.page.getByText('Settings…', { exact: true }).filter({ visible: true }))
  await press(desk, 'Enter')
  await tabTo(desk, settings(desk).getByRole('tab', { name: 'Rhythm' }))
  await press(desk, 'ArrowDown')
  await tabTo(desk, settings(desk).getByRole('radio', { name: /^Monday/ }))
  await press(desk, 'ArrowDown', 'ArrowDown', 'ArrowDown')

  const slider = (name: string) => settings(desk).getByRole('slider', { name, exact: true })
  await tabTo(desk, slider('Bar 2 of Thursday, start'))
  await press(desk, 'Delete')
  await expect(slider('Bar 1 of Thursday, start')).toBeFocused()
  await tabTo(desk, slider('Bar 1 of Thursday, end'))
  await press(desk, 'End')
  await desk.page.keyboard.press('Shift+Tab')
  await press(desk, 'End', ...times(7, 'ArrowLeft'))
  await expect(slider('Bar 1 of Thursday, start')).toHaveAttribute('aria-valuetext', '22:00')
  await tabTo(desk, slider('Bar 1 of Thursday, end'))
  await press(desk, 'PageDown', 'PageDown', ...times(3, 'ArrowLeft'))
  await expect(slider('Bar 1 of Thursday, end')).toHaveAttribute('aria-valuetext', 'until Friday 06:00')

  await tabTo(desk, button(desk, 'Add a gap to 22:00 to 06:00'))
  await press(desk, 'Enter')
  await expect(settings(desk).getByLabel('Thursday, start of hours 1')).toBeFocused()
  await press(desk, 'Tab', 'ArrowUp')
  for (const day of ['Fri', 'Sat']) {
    await tabTo(desk, button(desk, `Copy to ${day}`))
    await press(desk, 'Enter')
    await expect(button(desk, `${day} has the same hours`)).toBeFocused()
  }

  await tabTo(desk, settings(desk).getByRole('gridcell', { name: 'Monday, 23 November 2026' }))
  await press(desk, ...times(4, 'ArrowRight'), 'Enter')
  await tabTo(desk, button(desk, 'Day off'))
  await press(desk, 'Enter')
  await expect(settings(desk).getByText('Day off after the night, which ends at 06:00')).toBeVisible()
}

for (const [name, setUp] of [
  ['by pointer alone', byPointer],
  ['by keyboard alone', byKeyboard],
] as const) {
  test(`Nights with a pause and a holiday are set up ${name}, and bars, next days and schedule agree`, async ({
    desk,
  }) => {
    // Nape is started once more for each time of the table.
    test.slow()
    await desk.sitDown('2026-11-23T08:00:00')
    await setUp(desk)
    await everythingAgrees(desk)
  })
}

test('Nights that were set up by hand are undone step by step', async ({ desk }) => {
  test.slow()
  await desk.sitDown('2026-11-23T08:00:00')
  const before = await kept(desk)
  await byPointer(desk)
  const after = await kept(desk)
  expect(after).not.toEqual(before)

  const steps = [after]
  const undo = button(desk, 'Undo')
  while ((await undo.getAttribute('aria-disabled')) !== 'true') {
    await undo.click()
    await expect.poll(() => kept(desk)).not.toEqual(steps.at(-1))
    steps.push(await kept(desk))
  }
  // Off, drawn, cut, pulled, two copies, and the holiday.
  expect(steps).toHaveLength(8)
  expect(await drawn(settings(desk).locator('.track[data-day=thu]'), '.bar')).toEqual(office)
})
