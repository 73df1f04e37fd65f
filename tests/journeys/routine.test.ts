import { exerciseById } from '../../shared/exercises/catalogue.ts'
import { onSide } from '../../shared/i18n/side-words.ts'
import { routineById } from '../../shared/routines/catalogue.ts'
import { second } from '../../shared/time/moment.ts'
import { expect, test } from './desk.ts'

const routine = routineById('two-minute-neck')

test('The two-minute routine goes through all its steps and is kept', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.takeBreak()
  let now = 0.1
  for (const step of routine.steps) {
    await desk.wait((step.at + 0.5 - now) * second)
    now = step.at + 0.5
    if (step.type !== 'exercise') continue
    const heading = desk.overlay.getByRole('heading', { level: 1 })
    await expect(heading).toHaveText(exerciseById(step.exerciseId).title)
    if (step.side !== null) await expect(desk.overlay).toContainText(step.side === 'left' ? 'Left side' : 'Right side')
    await expect(desk.overlay).toContainText(onSide(step.say, null))
  }
  expect(await desk.history()).toEqual([])
  await desk.wait((120.1 - now) * second)
  await expect(desk.overlay).toContainText('Well done.')
  expect(await desk.history()).toMatchObject([
    { result: 'done', seconds: 120, routineId: 'two-minute-neck', asked: true },
  ])
})

test('The closing screen keeps how it felt, and leaves by itself', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.takeBreak()
  await desk.wait(120 * second)
  await desk.overlay.getByRole('button', { name: 'Good' }).click()
  await desk.wait(10 * second)
  await expect(desk.overlay).toBeHidden()
  expect(await desk.history()).toMatchObject([{ result: 'done', felt: 'good' }])
})

test('A pause stops the time, and going on takes up where it was', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.takeBreak()
  await desk.wait(20 * second)
  await desk.page.keyboard.press('Space')
  await expect(desk.overlay).toContainText('Paused')
  await desk.wait(100 * second)
  await expect(desk.overlay.getByRole('heading', { level: 1 })).toHaveText('Chin to chest')
  await desk.page.keyboard.press('Space')
  await desk.wait(101 * second)
  expect(await desk.history()).toMatchObject([{ result: 'done', seconds: 120 }])
})

test('Stepping on counts only what was really done', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.takeBreak()
  for (let steps = 0; steps < 8; steps += 1) {
    await desk.page.keyboard.press('ArrowRight')
    await desk.wait(second)
  }
  await expect(desk.overlay).toContainText('Breathe out')
  await desk.wait(8 * second)
  await expect(desk.overlay).toContainText('Good that you moved.')
  expect(await desk.history()).toMatchObject([{ result: 'partial', seconds: 15 }])
})

test('At half the speed a break takes twice as long, and is kept with the seconds it took', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.takeBreak()
  await desk.page.keyboard.press('-')
  await desk.page.keyboard.press('-')
  await expect(desk.overlay).toContainText('×0.5')
  await desk.wait(200 * second)
  await expect(desk.overlay.getByRole('heading', { level: 1 })).toHaveText('Shoulder shrug')
  await desk.wait(41 * second)
  await expect(desk.overlay).toContainText('Well done.')
  expect(await desk.history()).toMatchObject([{ result: 'done', seconds: 240 }])
})

test('The spine care leads up from lying by the side, and takes its eight minutes', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.tray.click()
  await desk.page.getByText('Take a break now', { exact: true }).click()
  await desk.page.getByText(/^Spine care/).click()
  await desk.overlay.waitFor()
  await desk.painted()
  await desk.wait(246 * second)
  await expect(desk.overlay.getByRole('heading', { level: 1 })).toHaveText('Roll over to get up')
  await expect(desk.overlay).toContainText('push up with your arms')
  await desk.wait(235 * second)
  await expect(desk.overlay).toContainText('Well done.')
  await expect(desk.overlay).not.toContainText('push up with your arms')
  expect(await desk.history()).toMatchObject([{ result: 'done', seconds: 480, routineId: 'spine-care-480' }])
})
