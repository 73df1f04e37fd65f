import { second } from '../../shared/time/moment.ts'
import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'

test('the two-minute routine takes two minutes on the real clock, and is kept with how it felt', async ({ desk }) => {
  test.setTimeout(180 * second)
  const nape = await desk.start()
  await nape.choose(t('tray.takeNeckRoutine'))
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('heading', { name: t('overlay.closing.done') })).toBeVisible({ timeout: 150 * second })
  await overlay.getByRole('button', { name: t('overlay.closing.felt.good'), exact: true }).click()

  await expect
    .poll(() => desk.outcomes())
    .toEqual([expect.objectContaining({ result: 'done', seconds: 120, asked: true, felt: 'good' })])
  const [outcome] = desk.outcomes()
  const took = (outcome?.endedAt ?? 0) - ((await nape.shownAt()) ?? 0)
  test.info().annotations.push({ type: 'measured', description: `${String(took / second)} s` })
  expect(Math.abs(took - 120 * second), `It took ${String(took)} ms.`).toBeLessThanOrEqual(0.3 * second)
  await expect.poll(() => nape.renderers()).toBe(0)
})
