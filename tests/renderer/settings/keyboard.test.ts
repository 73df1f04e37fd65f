import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

test('a night shift with a gap and a holiday are set up by keyboard alone', async () => {
  const { bridge, screen, button, field, tabTo } = await openSettings()
  const { week } = bridge.settings.hours

  await tabTo(screen.getByRole('tab', { name: 'Rhythm' }).element())
  await userEvent.keyboard('{ArrowDown}')
  await expect.element(screen.getByRole('tab', { name: 'Work hours' })).toHaveFocus()

  await tabTo(screen.getByRole('radio', { name: /^Monday/ }).element())
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}')
  await expect.element(screen.getByRole('radio', { name: /^Thursday/ })).toBeChecked()

  // The usual hours go, one range comes, and its times are typed over.
  await tabTo(screen.getByRole('switch', { name: 'Working day' }).element())
  await userEvent.keyboard(' ')
  await expect.element(screen.getByText('A day off: no breaks unless you ask for one.')).toBeVisible()
  await userEvent.keyboard(' ')
  await tabTo(field('Thursday, start of hours 1').element())
  await userEvent.keyboard('22')
  await userEvent.tab()
  await userEvent.keyboard('6{Enter}')
  await expect.element(screen.getByText('until Friday 06:00')).toBeVisible()
  expect(bridge.settings.hours.week).toEqual({ ...week, thu: [['22:00', '06:00']] })

  for (const day of ['Fri', 'Sat']) {
    await tabTo(button(`Copy to ${day}`).element())
    await userEvent.keyboard('{Enter}')
    await expect.element(button(`${day} has the same hours`)).toHaveFocus()
  }

  await tabTo(field('Thursday, start of hours 1').element())
  await tabTo(button('Add a gap to 22:00 to 06:00').element())
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText(/The hours after the gap are now with Friday/)).toBeVisible()
  await expect.element(field('Thursday, start of hours 1')).toHaveFocus()

  await tabTo(screen.getByLabelText('First day').element())
  await userEvent.keyboard('24122026')
  await tabTo(button('Day off').element())
  await userEvent.keyboard('{Enter}')
  await expect.element(screen.getByText('Thursday, 24 December 2026')).toBeVisible()

  expect(bridge.settings.hours).toEqual({
    week: {
      ...week,
      thu: [['22:00', '01:45']],
      fri: [
        ['02:30', '06:00'],
        ['22:00', '06:00'],
      ],
      sat: [['22:00', '06:00']],
    },
    // The night of that Thursday has no rest on the day after it.
    exceptions: { '2026-12-24': [], '2026-12-25': [['22:00', '06:00']] },
  })
})

test('a lunch gap is cut, and its times are at hand', async () => {
  const bridge = new FakeBridge()
  const { goTo, button, field } = await openSettings(bridge)
  await goTo('Work hours')
  await button('Remove 13:15 to 17:30').click()
  await userEvent.fill(field('Monday, end of hours 1'), '17:30')
  await userEvent.keyboard('{Enter}')
  await button('Add a gap to 09:00 to 17:30').click()
  await expect.element(field('Monday, start of hours 2')).toHaveFocus()
  await expect.element(field('Monday, start of hours 2')).toHaveValue('13:15')
  expect(bridge.settings.hours.week.mon).toEqual([
    ['09:00', '12:30'],
    ['13:15', '17:30'],
  ])
})

test('arrow keys step: times by quarters of an hour, minutes and seconds by five', async () => {
  const { bridge, screen, goTo, field } = await openSettings()
  await field('A break every').click()
  await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}')
  await expect.element(field('A break every')).toHaveValue('65')
  screen.getByRole('slider').element().focus()
  await userEvent.keyboard('{ArrowRight}{PageUp}{ArrowLeft}')
  await expect.element(field('A break every')).toHaveValue('95')
  expect(bridge.settings.main.everyMinutes).toBe(95)

  await goTo('Work hours')
  await field('Monday, start of hours 1').click()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}')
  await expect.element(field('Monday, start of hours 1')).toHaveValue('08:30')
  expect(bridge.settings.hours.week.mon[0]).toEqual(['08:30', '12:30'])
})

test('what has the keyboard can be seen', async () => {
  const { screen, goTo } = await openSettings()
  for (const page of ['Rhythm', 'Work hours', 'Look']) {
    await goTo(page)
    const first = document.activeElement
    for (let presses = 0; presses < 40; presses += 1) {
      await userEvent.tab()
      const element = document.activeElement
      if (element === null || element === document.body || element === first) break
      expect(outlined(element), element.outerHTML).toBe(true)
    }
  }
  await screen.unmount()
})

/** Whether an element, its label, or the box around it is outlined. A slider outlines its thumb. */
function outlined(element: Element): boolean {
  if (element instanceof HTMLInputElement && element.type === 'range') return true
  const around = [element, element.closest('label'), element.parentElement].filter((each) => each !== null)
  return around.some((each) => getComputedStyle(each).outlineStyle === 'solid')
}
