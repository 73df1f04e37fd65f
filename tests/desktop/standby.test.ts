import { second } from '../../shared/time/moment.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'
import { dueIn } from './states.ts'

/** The windows of a break that there are: which, and whether they are to be seen. */
const overlays = (nape: Nape) =>
  nape.electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter(({ webContents }) => webContents.getURL().includes('/overlay/'))
      .map((window) => ({ id: window.id, visible: window.isVisible() })),
  )

test('the window of a break stands by, unseen, before it is due, and is the one that opens', async ({ desk }) => {
  desk.write('state.json', dueIn(8 * second))
  const nape = await desk.start()
  await nape.idle(3)
  await expect.poll(() => overlays(nape)).toEqual([expect.objectContaining({ visible: false })])
  const [ready] = await overlays(nape)
  await expect.poll(() => overlays(nape)).toEqual([{ id: ready?.id, visible: true }])
})

test('no window stands by for a break that was skipped', async ({ desk }) => {
  desk.write('state.json', dueIn(8 * second))
  const nape = await desk.start()
  await expect.poll(() => overlays(nape)).toHaveLength(1)
  expect((await desk.run('skip')).exitCode).toBe(0)
  await expect.poll(() => nape.windows()).toEqual([])
  await expect.poll(() => nape.renderers()).toBe(0)
})
