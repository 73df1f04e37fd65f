/** Midnight ends a day as 24:00 and begins one as 00:00, and a start that was typed as 24 stood in its field as it never was saved. */
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { defaultSettings } from '../../../../shared/settings/defaults.ts'
import { openWelcome } from '../welcome-window.ts'

const { week } = defaultSettings.hours

/** A welcome of somebody who works from nine to half past five, and hands that type into it. */
async function openHours(lunch: 'with lunch' | 'without lunch') {
  const { bridge, screen } = await openWelcome()
  if (lunch === 'without lunch') await screen.getByRole('switch', { name: 'With a lunch break' }).click()
  const field = (name: string) => screen.getByLabelText(name, { exact: true })
  return {
    bridge,
    screen,
    field,
    async type(name: string, text: string) {
      await userEvent.fill(field(name), text)
      await userEvent.tab()
    },
  }
}

test('a day ends at 24', async () => {
  const { bridge, field, type } = await openHours('without lunch')
  await type('To', '24')
  await expect.element(field('To')).toHaveValue('24:00')
  await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['09:00', '24:00']])
})

test('from 0 to 24 is a whole day', async () => {
  const { bridge, type } = await openHours('without lunch')
  await type('To', '24')
  await type('From', '0')
  await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['00:00', '24:00']])
})

test('what begins at 24 is shown as it is saved', async () => {
  const { bridge, field, type } = await openHours('with lunch')
  await type('From', '24')
  await expect.element(field('From')).toHaveValue('00:00')
  await expect.poll(() => bridge.settings.hours.week.mon[0]).toEqual(['00:00', '12:30'])
})

test('a lunch until 24 is shown as it is saved', async () => {
  const { bridge, field, type } = await openHours('with lunch')
  for (const [name, time] of [
    ['To', '4'],
    ['From', '20'],
    ['Lunch from', '23'],
    ['Lunch to', '24'],
  ] as const)
    await type(name, time)
  await expect.element(field('Lunch to')).toHaveValue('00:00')
  await expect.poll(() => bridge.settings.hours.week.mon.at(-1)).toEqual(['20:00', '23:00'])
})

test('from 24 to 24 has no length, and changes nothing until one of them is another', async () => {
  const { bridge, screen, field, type } = await openHours('without lunch')
  await type('To', '24')
  await type('From', '24')
  await expect.element(screen.getByText('The day ends when it begins. Choose a later end.')).toBeVisible()
  await expect.element(field('From')).toBeInvalid()
  await expect.element(field('To')).toBeInvalid()
  expect(bridge.settings.hours.week.mon).toEqual([['09:00', '24:00']])
  await type('To', '6')
  await expect.element(field('From')).toHaveValue('00:00')
  await expect.poll(() => bridge.settings.hours.week).toEqual({ ...week, ...everyDay([['00:00', '06:00']]) })
})

function everyDay(ranges: unknown) {
  return Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map((day) => [day, ranges]))
}
