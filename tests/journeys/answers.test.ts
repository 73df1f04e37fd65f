import { minute, second } from '../../shared/time/moment.ts'
import { expect, test, type Desk } from './desk.ts'

async function announced(desk: Desk) {
  await desk.sitDown('2026-11-23T09:00:00')
  await desk.work(59 * minute + 40 * second)
  await desk.headsUp.waitFor()
}

test('Start now opens the break at once', async ({ desk }) => {
  await announced(desk)
  await desk.headsUp.getByRole('button', { name: 'Start now' }).click()
  await expect(desk.overlay).toBeVisible()
})

test('Snooze puts the break off for five minutes of work', async ({ desk }) => {
  await announced(desk)
  await desk.headsUp.getByRole('button', { name: 'Snooze 5 min' }).click()
  await expect(desk.headsUp).toBeHidden()
  expect(await desk.history()).toMatchObject([{ result: 'snoozed' }])
  await desk.work(4 * minute)
  await expect(desk.headsUp).toBeHidden()
  await desk.work(minute + second)
  await expect(desk.overlay).toBeVisible()
})

test('A break can be put off twice, and then only taken or left out', async ({ desk }) => {
  await announced(desk)
  for (const snoozes of [1, 2]) {
    await desk.headsUp.getByRole('button', { name: 'Snooze 5 min' }).click()
    await desk.work(4 * minute + 45 * second)
    await expect(desk.headsUp).toBeVisible()
    expect(await desk.history()).toHaveLength(snoozes)
  }
  await expect(desk.headsUp.getByRole('button', { name: 'Snooze 5 min' })).toBeHidden()
  await expect(desk.headsUp.getByRole('button', { name: 'Skip' })).toBeVisible()
})

test('Skip leaves the break out without a word, and the next one comes in its time', async ({ desk }) => {
  await announced(desk)
  await desk.headsUp.getByRole('button', { name: 'Skip' }).click()
  await expect(desk.headsUp).toBeHidden()
  expect(await desk.history()).toMatchObject([{ result: 'skipped', seconds: 0 }])
  await desk.work(59 * minute)
  await expect(desk.overlay).toBeHidden()
  await desk.work(minute)
  await expect(desk.overlay).toBeVisible()
})

test('S puts a break off that has just opened', async ({ desk }) => {
  await announced(desk)
  await desk.work(21 * second)
  await desk.overlay.waitFor()
  await desk.painted()
  await desk.page.keyboard.press('s')
  await desk.wait(second)
  await expect(desk.overlay).toBeHidden()
  expect(await desk.history()).toMatchObject([{ result: 'snoozed' }])
})

test('Esc ends the break early and keeps what was done', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.takeBreak()
  await desk.wait(40 * second)
  await desk.page.keyboard.press('Escape')
  expect(await desk.history()).toMatchObject([{ result: 'partial', seconds: 40 }])
  await expect(desk.overlay).toBeHidden()
})
