import { second } from '../../shared/time/moment.ts'
import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'
import { longestStandstill, watchStandstills } from './standstill.ts'

test('the two-minute routine takes two minutes on the real clock, and is kept with how it felt', async ({ desk }) => {
  test.setTimeout(180 * second)
  const nape = await desk.start()
  await watchStandstills(nape)
  await nape.choose(t('tray.takeNeckRoutine'))
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('heading', { name: t('overlay.closing.done') })).toBeVisible({ timeout: 150 * second })
  await overlay.getByRole('button', { name: t('overlay.closing.felt.good'), exact: true }).click()

  await expect
    .poll(() => desk.outcomes())
    .toEqual([expect.objectContaining({ result: 'done', seconds: 120, asked: true, felt: 'good' })])
  const [outcome] = desk.outcomes()
  const took = (outcome?.endedAt ?? 0) - (await nape.shownAt())
  const late = await longestStandstill(nape)
  const measured = `It took ${String(took)} ms; the application stood still for ${late.toFixed(0)} ms at most.`
  test.info().annotations.push({ type: 'measured', description: measured })
  expect(took, measured).toBeGreaterThanOrEqual(119.7 * second)
  // The page begins and ends, and each may come late by as much.
  expect(took, measured).toBeLessThanOrEqual(120.3 * second + 2 * late)
  await expect.poll(() => nape.renderers()).toBe(0)
})
