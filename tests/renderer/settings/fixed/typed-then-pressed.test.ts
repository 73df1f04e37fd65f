import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { openSettings } from '../settings-window.ts'

/** What was typed was written when the hand had chosen a day already, and took the day's place. */
test('a day that is pressed while a date is half written is the day that is chosen', async () => {
  const { screen, field, goTo } = await openSettings(undefined, 880, 2_000)
  await goTo('Work hours')
  await userEvent.fill(field('First day'), '24/12')
  await screen.getByRole('gridcell', { name: /^Wednesday,? 25 November 2026/ }).click()
  await expect.element(field('First day')).toHaveValue('25/11/2026')
  await expect.element(field('Last day')).toHaveValue('')
})
