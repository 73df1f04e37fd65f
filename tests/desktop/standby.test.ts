import { second } from '../../shared/time/moment.ts'
import { expect, test } from './launch.ts'
import { dueIn } from './states.ts'

test('the window of a break stands by, unseen, before it is due, and is the one that opens', async ({ desk }) => {
  desk.write('state.json', dueIn(12 * second))
  const nape = await desk.start()
  const shownAt = await nape.shownAt()
  const openings = await nape.openings()
  expect(openings).toHaveLength(1)
  // It is made three seconds ahead.
  expect(shownAt - (openings[0]?.madeAt ?? 0)).toBeGreaterThan(2 * second)
})

test('no window stands by for a break that was skipped', async ({ desk }) => {
  desk.write('state.json', dueIn(8 * second))
  const nape = await desk.start()
  await expect.poll(() => nape.windows()).toHaveLength(1)
  expect((await desk.run('skip')).exitCode).toBe(0)
  await expect.poll(() => nape.windows()).toEqual([])
  await expect.poll(() => nape.renderers()).toBe(0)
})
