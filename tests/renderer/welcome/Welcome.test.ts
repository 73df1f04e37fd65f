import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { presets } from '../../../shared/settings/presets.ts'
import { openWelcome } from './welcome-window.ts'

const { week } = defaultSettings.hours

describe('the hours', () => {
  test('begin as they are, and are changed at once', async () => {
    const { bridge, screen } = await openWelcome()
    const friday = screen.getByRole('checkbox', { name: 'Friday' })
    await expect.element(friday).toBeChecked()
    await screen.getByText('Fri', { exact: true }).click()
    await screen.getByText('Sat', { exact: true }).click()
    await expect.poll(() => bridge.settings.hours.week).toEqual({ ...week, fri: [], sat: week.mon })
  })

  test('may run past midnight, which is said', async () => {
    const { bridge, screen } = await openWelcome()
    await screen.getByRole('switch', { name: 'With a lunch break' }).click()
    await userEvent.fill(screen.getByLabelText('From', { exact: true }), '22:00')
    await userEvent.fill(screen.getByLabelText('To', { exact: true }), '06:00')
    await userEvent.tab()
    await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['22:00', '06:00']])
    await expect.element(screen.getByText('This runs past midnight, into the next day.')).toBeVisible()
  })

  test('that cannot be say why, and change nothing', async () => {
    const { bridge, screen } = await openWelcome()
    await userEvent.fill(screen.getByLabelText('Lunch from'), '07:00')
    await userEvent.tab()
    await expect.element(screen.getByText('Lunch has to lie inside the day. Move it, or leave it out.')).toBeVisible()
    await expect.element(screen.getByLabelText('Lunch from')).toBeInvalid()
    expect(bridge.settings.hours.week).toEqual(week)
  })

  test('are typed as people write them, and stepped through by quarters', async () => {
    const { bridge, screen } = await openWelcome()
    const from = screen.getByLabelText('From', { exact: true })
    await userEvent.fill(from, '8')
    await userEvent.keyboard('{Enter}')
    await expect.element(from).toHaveValue('08:00')
    await userEvent.keyboard('{ArrowUp}')
    await expect.poll(() => bridge.settings.hours.week.mon[0]).toEqual(['08:15', '12:30'])
  })

  test('at a time that is none are asked about by the name of the field', async () => {
    const { bridge, screen } = await openWelcome()
    const from = screen.getByLabelText('From', { exact: true })
    await userEvent.fill(from, 'early')
    await userEvent.tab()
    await expect.element(from).toHaveAccessibleDescription('From: write a time from 00:00 to 23:59, such as 10:45.')
    await expect.element(from).toHaveValue('early')
    await expect.element(screen.getByLabelText('Lunch from')).toBeValid()
    expect(bridge.settings.hours.week).toEqual(week)
  })

  test('that no sentence says are left alone', async () => {
    const hours = { week: { ...week, fri: [['08:00', '12:00'] as const] }, exceptions: {} }
    const { bridge, screen, next } = await openWelcome({ ...defaultSettings, hours })
    await expect.element(screen.getByText(/Your hours differ from day to day/)).toBeVisible()
    await next(1)
    expect(bridge.settings.hours).toEqual(hours)
  })
})

test('a rhythm is chosen from cards, and what to go easy on from a list', async () => {
  const { bridge, screen, title, next } = await openWelcome()
  await next(1)
  await expect.element(title('How often would you like to move?')).toHaveFocus()
  await screen.getByRole('radio', { name: 'Focus' }).click()
  await expect.poll(() => bridge.settings.main).toEqual(presets.focus.main)
  await next(1)
  await screen.getByRole('checkbox', { name: 'Pregnant' }).click()
  await expect.poll(() => bridge.settings.leaveOut).toMatchObject({ conditions: ['pregnancy'], asked: true })
})

describe('the end', () => {
  test('offers the first routine', async () => {
    const { bridge, button, next } = await openWelcome()
    await next(3)
    await button('Start the two-minute neck routine').click()
    await expect.poll(() => bridge.left).toEqual([{ what: 'routine', id: 'two-minute-neck' }, 'welcome.close'])
  })

  test('can be had at once, with everything as it was', async () => {
    const { bridge, button, title } = await openWelcome()
    await button('Skip the rest').click()
    await expect.element(title('That is all.')).toBeVisible()
    await button('Not now').click()
    await expect.poll(() => bridge.left).toEqual(['welcome.close'])
    expect(bridge.settings).toEqual(defaultSettings)
  })
})

test('one can go back, and finds what was chosen', async () => {
  const { screen, button, next } = await openWelcome()
  await screen.getByText('Mon', { exact: true }).click()
  await next(2)
  await button('Back').click()
  await button('Back').click()
  await expect.element(screen.getByRole('checkbox', { name: 'Monday' })).not.toBeChecked()
  await expect.element(screen.getByRole('checkbox', { name: 'Tuesday' })).toBeChecked()
})

test('an application that does not answer is said', async () => {
  const { bridge, screen } = await openWelcome()
  await expect.element(screen.getByRole('checkbox', { name: 'Monday' })).toBeVisible()
  bridge.broken = true
  await screen.getByText('Mon', { exact: true }).click()
  await expect.element(screen.getByRole('alert')).toHaveTextContent('This could not be saved. Please try again.')
})

test('the keyboard alone leads through it', async () => {
  const { bridge, title } = await openWelcome()
  const tabTo = async (name: string) => {
    for (let presses = 0; presses < 40; presses += 1) {
      await userEvent.tab()
      if (document.activeElement?.textContent.trim() === name) return
    }
    throw new Error(`The keyboard does not reach ${name}.`)
  }
  for (const heading of ['When do you work?', 'How often would you like to move?', 'Anything to go easy on?']) {
    await expect.element(title(heading)).toBeVisible()
    await tabTo('Next')
    await userEvent.keyboard('{Enter}')
  }
  await tabTo('Start the two-minute neck routine')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => bridge.left).toHaveLength(2)
})
