import { AxeBuilder } from '@axe-core/playwright'
import { minute, second } from '../../shared/time/moment.ts'
import { expect, test, type Desk } from './desk.ts'

const insights = (desk: Desk) => desk.page.getByRole('dialog', { name: 'Insights' })

async function openInsights(desk: Desk) {
  await desk.choose('Insights…')
  await desk.wait(second)
}

test('A first break shows in Insights while they are open, and is there after a restart', async ({ desk }) => {
  const refused: string[] = []
  desk.page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text())
  })
  await desk.sitDown('2026-11-23T10:00:00')
  await openInsights(desk)
  await expect(insights(desk).getByText('No break yet today.')).toBeVisible()

  await desk.tray.click()
  await desk.page.getByRole('list').getByRole('button', { name: 'Start the two-minute neck routine' }).click()
  await desk.overlay.waitFor()
  await desk.painted()
  await desk.wait(2 * minute + 5 * second)
  await desk.wait(20 * second)
  await expect(desk.overlay).toBeHidden()
  await expect(insights(desk).getByText('break today', { exact: true })).toBeVisible()
  await expect(insights(desk).getByText('That is all there is to say so far.')).toBeVisible()
  await expect(insights(desk).getByText('1 time today')).toBeVisible()

  await desk.page.reload()
  await desk.tray.waitFor()
  await openInsights(desk)
  await expect(insights(desk).getByRole('listitem').filter({ hasText: 'Two-minute neck routine' })).toBeVisible()
  await insights(desk).getByRole('tab', { name: 'Body' }).click()
  await expect(insights(desk).getByRole('region', { name: 'Left and right' })).toContainText('about the same')
  await insights(desk).getByRole('tab', { name: 'Calendar' }).click()
  await expect(insights(desk).getByRole('img', { name: /^November: 1 break on 1 day/ })).toBeVisible()
  expect(refused).toEqual([])
})

test('The history is saved as a table', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await desk.takeBreak()
  await desk.wait(20 * second)
  await desk.page.keyboard.press('Escape')
  await desk.wait(20 * second)
  await openInsights(desk)
  await insights(desk).getByRole('tab', { name: 'Calendar' }).click()
  const [download] = await Promise.all([
    desk.page.waitForEvent('download'),
    insights(desk).getByRole('button', { name: 'Save as a table (CSV)' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('nape-history.csv')
})

test('axe finds nothing wrong with Insights in their window', async ({ desk }) => {
  await desk.sitDown('2026-11-23T10:00:00')
  await openInsights(desk)
  // It takes rests of its own while it looks.
  await desk.page.clock.resume()
  for (const name of ['Today', 'Calendar', 'Body', 'Why']) {
    await insights(desk).getByRole('tab', { name }).click()
    const { violations } = await new AxeBuilder({ page: desk.page }).include('[role=dialog]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([])
  }
})
