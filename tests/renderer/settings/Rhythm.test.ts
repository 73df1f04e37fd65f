import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

const { week } = defaultSettings.hours
const noHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }

describe('the time between breaks', () => {
  test('is kept at once, and the day is told anew', async () => {
    const { bridge, screen, type, saved } = await openSettings()
    await expect.element(screen.getByText(/^7 breaks and 8 small movements, about 22 minutes in all/)).toBeVisible()
    await type('A break every', '90')
    await expect.element(saved).toBeVisible()
    await expect.element(screen.getByText(/^4 breaks and 10 small movements/)).toBeVisible()
    await expect.element(screen.getByText(/Breaks at 10:30/).last()).toBeVisible()
    expect(bridge.settings.main.everyMinutes).toBe(90)
  })

  test.each(['500', '9', '', 'often', '12.5', '1e308'])('%j is kept in the field and asked about', async (text) => {
    const { bridge, screen, field, type } = await openSettings()
    await type('A break every', text)
    const complaint = 'Minutes between breaks: write a whole number from 10 to 240.'
    await expect.element(screen.getByRole('alert').getByText(complaint)).toBeVisible()
    await expect.element(field('A break every')).toHaveValue(text)
    await expect.element(field('A break every')).toBeInvalid()
    await expect.element(field('A break every')).toHaveAccessibleDescription(complaint)
    expect(bridge.settings).toEqual(defaultSettings)

    await type('A break every', '45')
    await expect.element(screen.getByText(complaint)).not.toBeInTheDocument()
    expect(bridge.settings.main.everyMinutes).toBe(45)
  })

  test('Escape takes back what was typed', async () => {
    const { screen, field, type } = await openSettings()
    await type('A break every', '500')
    await field('A break every').click()
    await userEvent.keyboard('{Escape}')
    await expect.element(field('A break every')).toHaveValue('60')
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument()
  })

  test('goes no further than it may by its buttons', async () => {
    const { button, type } = await openSettings()
    await type('A break every', '240')
    await expect.element(button('Five minutes later')).toBeDisabled()
    await type('A break every', '13')
    await button('Five minutes sooner').click()
    await expect.element(button('Five minutes sooner')).toBeDisabled()
  })

  test('says so when no break fits, when there are very many, and when there are no hours', async () => {
    const short = {
      ...defaultSettings,
      micro: { on: false, everyMinutes: 30 },
      hours: { week: { ...noHours, mon: [['09:00', '09:30'] as const] }, exceptions: {} },
    }
    const { bridge, screen, type } = await openSettings(new FakeBridge(short))
    await expect.element(screen.getByText(/^No break fits into these hours/)).toBeVisible()
    const long = { ...short, hours: { week, exceptions: {} } }
    bridge.tell('settings.changed', (bridge.settings = long))
    await type('A break every', '10')
    await expect.element(screen.getByText(/^24 breaks, about \d+ minutes in all/)).toBeVisible()
    await expect.element(screen.getByText(/Nape stops there: 24 a day are enough\.$/).last()).toBeVisible()
    const none = { ...short, hours: { week: noHours, exceptions: {} } }
    bridge.tell('settings.changed', (bridge.settings = none))
    await expect.element(screen.getByText(/^There are no work hours yet/)).toBeVisible()
  })
})

test('the length of the heads-up is kept', async () => {
  const { bridge, type, saved } = await openSettings()
  await type('Heads-up before a break', '45')
  await expect.element(saved).toBeVisible()
  expect(bridge.settings.notifySeconds).toBe(45)
})
