import { second } from '../../shared/time/moment.ts'
import { expect, test } from './launch.ts'

test('the two-minute routine takes two minutes on the real clock', async ({ desk }) => {
  test.setTimeout(180 * second)
  const nape = await desk.start()
  await nape.choose('Start the two-minute neck routine')
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('heading', { name: 'Well done.' })).toBeVisible({ timeout: 150 * second })
  await expect.poll(() => desk.outcomes()).toEqual([expect.objectContaining({ result: 'done', seconds: 120 })])
  const [outcome] = desk.outcomes()
  const took = (outcome?.endedAt ?? 0) - (outcome?.openedAt ?? 0)
  test.info().annotations.push({ type: 'measured', description: `${String(took)} ms` })
  // Opening the window is part of it: the person's two minutes begin when there is something to see.
  expect(took).toBeGreaterThan(119_700)
  expect(took).toBeLessThan(122_000)
})
