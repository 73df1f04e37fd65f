import { t } from '../../shared/i18n/translate.ts'
import { Desk } from './desk.ts'
import { expect, test as base } from './launch.ts'
import { startMonitors, type Monitors } from './monitors.ts'
import type { Nape } from './nape.ts'

const test = base.extend<{ monitors: Monitors }>({
  monitors: async ({}, use, info) => {
    const monitors = process.platform === 'linux' ? await startMonitors() : 'Only X servers can be had by the dozen.'
    if (typeof monitors === 'string') {
      console.log(`Skipped: ${info.title}. ${monitors}`)
      info.skip(true, monitors)
      return
    }
    await use(monitors)
    monitors.remove()
  },
  desk: async ({ monitors }, use) => {
    const desk = new Desk(monitors.display)
    await use(desk)
    await desk.leave()
  },
})

/** The displays that there are, and the windows that are to be seen; each as x, y, width and height. */
function seen(nape: Nape) {
  return nape.ask(({ BrowserWindow, screen }) => {
    const inWords = ({ x, y, width, height }: Electron.Rectangle) => `${width}x${height}+${x}+${y}`
    // Linux leaves an edge free when a window is exactly as large as its display; it is a pixel larger.
    const trimmed = ({ width, height, ...place }: Electron.Rectangle) => ({
      ...place,
      width: width - (width % 2),
      height: height - (height % 2),
    })
    return {
      displays: screen
        .getAllDisplays()
        .map(({ bounds }) => inWords(bounds))
        .sort(),
      windows: BrowserWindow.getAllWindows()
        .filter((window) => !window.isDestroyed() && window.isVisible())
        .map((window) => inWords(trimmed(window.getBounds())))
        .sort(),
    }
  })
}

async function expectCovered(nape: Nape, displays: readonly string[]) {
  await expect.poll(() => seen(nape)).toEqual({ displays, windows: displays })
}

test('exactly the displays that are there are covered, whichever comes and goes, and nothing is left', async ({
  desk,
  monitors,
}) => {
  monitors.arrange(['800x600+0+0', '800x600+800+0'])
  const nape = await desk.start()
  await nape.choose(t('tray.takeNeckRoutine'))
  await expectCovered(nape, ['800x600+0+0', '800x600+800+0'])

  await test.step('the other one is unplugged', async () => {
    monitors.arrange(['800x600+0+0', null])
    await expectCovered(nape, ['800x600+0+0'])
  })
  await test.step('it is plugged in again', async () => {
    monitors.arrange(['800x600+0+0', '800x600+800+0'])
    await expectCovered(nape, ['800x600+0+0', '800x600+800+0'])
  })
  await test.step('both change their size', async () => {
    monitors.arrange(['640x480+0+0', '640x480+640+0'])
    await expectCovered(nape, ['640x480+0+0', '640x480+640+0'])
  })
  await test.step('they change places', async () => {
    monitors.arrange(['640x480+640+0', '640x480+0+0'])
    await expectCovered(nape, ['640x480+0+0', '640x480+640+0'])
  })
  await test.step('the one that guides is unplugged', async () => {
    monitors.arrange([null, '800x600+0+0'])
    await expectCovered(nape, ['800x600+0+0'])
    const overlay = await nape.page('overlay')
    await expect(overlay.getByRole('button', { name: t('overlay.keys.end') })).toBeVisible()
  })

  await nape.pressKey('overlay', 'Escape')
  await expect.poll(() => nape.windows()).toEqual([])
  await expect.poll(() => nape.renderers()).toBe(0)
})
