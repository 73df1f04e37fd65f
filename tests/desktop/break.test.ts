import type { Result } from '../../shared/history/outcome.ts'
import { t } from '../../shared/i18n/translate.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import { unlessGone, type Nape } from './nape.ts'
import { aboutToBeAnnounced, dueInTwoSeconds } from './states.ts'

const takeBreak = t('tray.takeNeckRoutine')

/** Asks for a break in the tray and waits until it is to be seen. */
async function ask(nape: Nape) {
  await nape.choose(takeBreak)
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true })])
  return overlay
}

/** Nothing is left of the break but what was kept of it. */
async function expectNoOverlay(nape: Nape) {
  await expect.poll(() => nape.windows()).toEqual([])
  await expect.poll(() => nape.renderers()).toBe(0)
  // The page of the next break must not be mistaken for this one's.
  await expect.poll(() => nape.electron.windows()).toEqual([])
}

/** The breaks that were kept ended like this, and there is no other. */
async function expectKept(desk: Desk, ...results: readonly Result[]) {
  await expect.poll(() => desk.outcomes().map(({ result }) => result)).toEqual(results)
}

test('a break that is asked for covers the display, is painted, and has the keyboard', async ({ desk }) => {
  const nape = await desk.start()
  const overlay = await ask(nape)
  await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ focused: true })])
  const [window] = await nape.windows()
  const display = await nape.ask(({ screen }) => screen.getPrimaryDisplay().bounds)
  for (const side of ['width', 'height'] as const) {
    expect(Math.abs((window?.bounds[side] ?? 0) - display[side])).toBeLessThanOrEqual(1)
  }
  await expect(overlay.getByRole('button', { name: t('overlay.keys.end') })).toBeVisible()
  await expect(overlay.locator('svg').first()).toBeVisible()
})

test('a break that is due opens by itself, and does not take the keyboard from somebody who types', async ({
  desk,
}) => {
  desk.write('state.json', dueInTwoSeconds())
  const nape = await desk.start()
  await nape.idle(0)
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true, focused: false })])

  await nape.idle(2)
  await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ focused: true })])
})

test('ending early keeps what was done', async ({ desk }) => {
  const nape = await desk.start()
  const overlay = await ask(nape)
  await unlessGone(overlay.getByRole('button', { name: t('overlay.keys.end') }).click())
  await expectKept(desk, 'partial')
  await expectNoOverlay(nape)
})

test('stepping on to the end of the routine finishes it, and the closing screen leaves by itself', async ({ desk }) => {
  const nape = await desk.start()
  const overlay = await ask(nape)
  const next = overlay.getByRole('button', { name: t('overlay.keys.next') })
  const stepOn = async () => {
    while (await next.isVisible()) await overlay.keyboard.press('ArrowRight')
  }
  await unlessGone(stepOn())
  // Most of it was stepped over, and that is a part of it.
  await expectKept(desk, 'partial')
  await expectNoOverlay(nape)
})

test.describe('Esc always leaves', () => {
  test('when the page is well', async ({ desk }) => {
    const nape = await desk.start()
    await ask(nape)
    await nape.pressKey('overlay', 'Escape')
    await expectNoOverlay(nape)
    await expectKept(desk, 'partial')
  })

  test('when the page hangs', async ({ desk }) => {
    const nape = await desk.start()
    const overlay = await ask(nape)
    await overlay.evaluate(() => {
      const hang = () => {
        for (;;);
      }
      addEventListener('keydown', hang, { capture: true })
    })
    await nape.pressKey('overlay', 'Escape')
    await expectNoOverlay(nape)
    await expectKept(desk, 'partial')
  })
})

test('a page that dies leaves no frozen screen, and its break is kept as far as it came', async ({ desk }) => {
  const nape = await desk.start()
  await ask(nape)
  await nape.order(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer())
  await expectNoOverlay(nape)
  await expectKept(desk, 'partial')
})

test('a break that is open when the application ends goes on when it comes back', async ({ desk }) => {
  const first = await desk.start()
  await ask(first)
  await first.quit()
  expect(desk.outcomes()).toEqual([])

  const second = await desk.start()
  const overlay = await second.page('overlay')
  await expect(overlay.getByRole('button', { name: t('overlay.keys.end') })).toBeVisible()
  await second.pressKey('overlay', 'Escape')
  await expectNoOverlay(second)
  await expectKept(desk, 'partial')
})

test('every display is covered, and one that is plugged in meanwhile as well', async ({ desk }) => {
  const nape = await desk.start()
  await nape.plugIn([
    { x: 0, y: 0, width: 640, height: 1080 },
    { x: 640, y: 0, width: 640, height: 1080 },
  ])
  await nape.choose(t('tray.takeNeckRoutine'))
  await expect.poll(async () => (await nape.windows()).filter(({ visible }) => visible)).toHaveLength(2)
  const backdrop = () => nape.electron.windows().find((page) => page.url().endsWith('#backdrop'))
  await expect.poll(() => backdrop()?.getByText(t('overlay.backdrop.hint')).isVisible()).toBe(true)

  await nape.plugIn([
    { x: 0, y: 0, width: 640, height: 1080 },
    { x: 640, y: 0, width: 640, height: 1080 },
    { x: 1280, y: 0, width: 640, height: 1080 },
  ])
  await expect.poll(async () => (await nape.windows()).map(({ bounds }) => bounds.x).sort()).toContain(1280)
  await nape.pressKey('overlay', 'Escape')
  await expectNoOverlay(nape)
})

test('between breaks there is no page: ten breaks leave nothing behind', async ({ desk }) => {
  test.slow()
  const nape = await desk.start()
  for (let count = 1; count <= 10; count += 1) {
    await ask(nape)
    await nape.pressKey('overlay', 'Escape')
    await expectNoOverlay(nape)
    await expect.poll(() => desk.outcomes()).toHaveLength(count)
  }
})

test.describe('the heads-up', () => {
  test('is a small card that does not take the keyboard', async ({ desk }) => {
    desk.write('state.json', aboutToBeAnnounced())
    const nape = await desk.start()
    const card = await nape.page('heads-up')
    await expect(card.getByRole('button', { name: t('headsUp.start') })).toBeVisible()
    await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true, focused: false })])
  })

  test('starts the break at once, with the keyboard', async ({ desk }) => {
    desk.write('state.json', aboutToBeAnnounced())
    const nape = await desk.start()
    const card = await nape.page('heads-up')
    await unlessGone(card.getByRole('button', { name: t('headsUp.start') }).click())
    const overlay = await nape.page('overlay')
    await expect(overlay.getByRole('heading', { level: 1 })).toBeVisible()
    await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true, focused: true })])
  })

  for (const [answer, result] of [
    [t('headsUp.snooze'), 'snoozed'],
    [t('headsUp.skip'), 'skipped'],
  ] as const) {
    test(`${answer} takes it away and is kept`, async ({ desk }) => {
      desk.write('state.json', aboutToBeAnnounced())
      const nape = await desk.start()
      const card = await nape.page('heads-up')
      await unlessGone(card.getByRole('button', { name: answer }).click())
      await expectNoOverlay(nape)
      await expectKept(desk, result)
    })
  }
})
