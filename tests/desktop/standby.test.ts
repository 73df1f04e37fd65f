import { second } from '../../shared/time/moment.ts'
import { expect, test } from './launch.ts'
import { dueIn } from './states.ts'

const isOverlay = ({ address }: { readonly address: string }) => address.includes('/overlay/')

test('the window of a break stands by, unseen, before it is due, and is the one that opens', async ({ desk }) => {
  desk.write('state.json', dueIn(12 * second))
  const nape = await desk.start()
  const overlays = async () => (await nape.openings()).filter(isOverlay)
  await expect.poll(overlays, { timeout: 60 * second }).toHaveLength(1)
  const [{ madeAt, shownAt } = { madeAt: 0, shownAt: 0 }] = await overlays()
  // It is made three seconds ahead.
  expect((shownAt ?? 0) - madeAt).toBeGreaterThan(2 * second)
  // The card before it, and no window that was made in vain.
  expect(await nape.openings()).toHaveLength(2)
})

test('no window stands by for a break that was skipped', async ({ desk }) => {
  desk.write('state.json', dueIn(12 * second))
  const nape = await desk.start()
  await expect.poll(async () => (await nape.windows()).filter(isOverlay), { timeout: 60 * second }).toHaveLength(1)
  expect((await desk.run('skip')).exitCode).toBe(0)
  await expect.poll(() => nape.windows()).toEqual([])
  await expect.poll(() => nape.renderers()).toBe(0)
})
