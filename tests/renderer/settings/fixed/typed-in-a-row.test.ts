import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { openSettings } from '../settings-window.ts'

/** Rows were known by their place, so what had been typed in one that was taken away stood in the next one afterwards. */
describe('what was typed in a row that is taken away', () => {
  test('goes with it: the next time of the neck routine shows what it is', async () => {
    const { screen, button, field, type, bridge } = await openSettings()
    await type('Time of the neck routine, number 1', '25:99')
    await expect.element(screen.getByRole('alert').getByText(/such as 10:45/)).toBeVisible()
    await button('Remove 10:45').click()
    await expect.poll(() => bridge.settings.anchors).toEqual(['15:30'])
    await expect.element(field('Time of the neck routine, number 1')).toHaveValue('15:30')
    await expect.element(field('Time of the neck routine, number 1')).toBeValid()
    await expect.element(screen.getByText(/such as 10:45/)).not.toBeInTheDocument()
  })

  test('goes with it: the next hours of the day show what they are', async () => {
    const { screen, button, field, type, goTo } = await openSettings()
    await goTo('Work hours')
    await type('Monday, start of hours 1', '25:99')
    await expect.element(field('Monday, start of hours 1')).toBeInvalid()
    await expect.element(screen.getByText(/such as/)).toBeVisible()
    await button('Remove 09:00 to 12:30').click()
    await expect.element(field('Monday, start of hours 1')).toHaveValue('13:15')
    await expect.element(field('Monday, start of hours 1')).toBeValid()
    await expect.element(screen.getByText(/such as/)).not.toBeInTheDocument()
  })

  test('and what was typed in the row after it stays there', async () => {
    const { screen, button, field, type } = await openSettings()
    await type('Time of the neck routine, number 2', '25:99')
    await button('Remove 10:45').click()
    await expect.element(field('Time of the neck routine, number 1')).toHaveValue('25:99')
    await expect.element(field('Time of the neck routine, number 1')).toBeInvalid()
    await expect.element(screen.getByText(/such as 10:45/)).toBeVisible()
  })
})

/** Only the last of them was said to be wrong, and the other one looked right. */
test('two times that are none are both said to be wrong until they are put right', async () => {
  const { screen, field, type } = await openSettings()
  await type('Time of the neck routine, number 1', '25:99')
  await type('Time of the neck routine, number 2', 'soon')
  const [one, two] = [field('Time of the neck routine, number 1'), field('Time of the neck routine, number 2')]
  await expect.element(one).toBeInvalid()
  await expect.element(two).toBeInvalid()
  expect(screen.getByText(/such as 10:45/).elements()).toHaveLength(2)
  await userEvent.fill(one, '9')
  await userEvent.tab()
  await expect.element(one).toHaveValue('09:00')
  await expect.element(one).toBeValid()
  await expect.element(two).toBeInvalid()
})

test('after a time was taken away the keyboard goes on at the next one, and at last at the way to add some', async () => {
  const { button } = await openSettings()
  await button('Remove 10:45').click()
  await expect.element(button('Remove 15:30')).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  await expect.element(button('Add a time')).toHaveFocus()
})
