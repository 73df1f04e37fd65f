import { t } from '../../../shared/i18n/translate.ts'
import { second } from '../../../shared/time/moment.ts'
import { expect, test } from '../launch.ts'

/**
 * Chromium gives a hidden page about one frame a second once something on it is animated. The overlay waited for two
 * frames before it let itself be shown, so every other break came a second late.
 */
test('a break that is asked for is to be seen within a second', async ({ desk }) => {
  const nape = await desk.start()
  const waits: number[] = []
  for (let count = 0; count < 6; count += 1) {
    const asked = Date.now()
    await nape.choose(t('tray.takeNeckRoutine'))
    await expect.poll(async () => (await nape.shownAt()) ?? 0).toBeGreaterThanOrEqual(asked)
    waits.push(((await nape.shownAt()) ?? Infinity) - asked)
    await nape.pressKey('overlay', 'Escape')
    await expect.poll(() => nape.windows()).toEqual([])
  }
  test.info().annotations.push({ type: 'measured', description: `${waits.join(', ')} ms` })
  // A busy machine may be late once.
  expect(waits.filter((wait) => wait > second).length, waits.join(', ')).toBeLessThanOrEqual(1)
})
