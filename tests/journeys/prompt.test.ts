import { hour, minute, second } from '../../shared/time/moment.ts'
import { expect, test } from './desk.ts'

test('After an hour of work a card says that a break comes, and then it comes', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await desk.work(59 * minute)
  await expect(desk.headsUp).toBeHidden()
  await desk.work(31 * second)
  await expect(desk.headsUp).toContainText('Standing reset')
  await desk.work(30 * second)
  await expect(desk.headsUp).toBeHidden()
  await expect(desk.overlay).toBeVisible()
})

test('Outside work hours nobody is asked for anything', async ({ desk }) => {
  await desk.sitDown('2026-11-22T09:00:00')
  await expect(desk.tray).toHaveAccessibleName(/Work starts tomorrow 09:00/)
  await desk.work(3 * hour)
  await expect(desk.headsUp).toBeHidden()
  await expect(desk.overlay).toBeHidden()
  expect(await desk.history()).toEqual([])
})

test('No break comes that would end after the work hours', async ({ desk }) => {
  await desk.sitDown('2026-11-23T16:31:00')
  await desk.work(2 * hour)
  expect(await desk.history()).toEqual([])
})

test('A paused day asks for nothing until the pause is over', async ({ desk }) => {
  await desk.sitDown('2026-11-23T09:00:00')
  await desk.choose('Pause', 'For 2 hours')
  await expect(desk.tray).toHaveAccessibleName(/Paused until 11:00/)
  await desk.work(119 * minute)
  expect(await desk.history()).toEqual([])
  await desk.work(61 * minute + 5 * second)
  await expect(desk.overlay).toBeVisible()
})
