import { t } from '../../../shared/i18n/translate.ts'
import { second } from '../../../shared/time/moment.ts'
import { expect, test } from '../launch.ts'

/**
 * Chromium gives a hidden page about one frame a second once something on it is animated. The overlay waited for two
 * frames before it let itself be shown, so every other break came a second late.
 */
test('a break that is asked for is to be seen within a second of its page being there', async ({ desk }) => {
  test.slow()
  const nape = await desk.start()
  const waits: number[] = []
  // A machine that has much to do may be late; every other break never comes in time three times in a row.
  const isSettled = () => waits.length >= 3 && waits.slice(-3).every((wait) => wait <= second)
  for (let count = 0; count < 20 && !isSettled(); count += 1) {
    await nape.choose(t('tray.takeNeckRoutine'))
    await expect.poll(() => nape.windows()).toHaveLength(1)
    // How long a page takes to load is the machine's affair.
    const shownAt = await nape.shownAt()
    waits.push(shownAt - ((await nape.openings()).at(-1)?.loadedAt ?? 0))
    await nape.pressKey('overlay', 'Escape')
    await expect.poll(() => nape.windows()).toEqual([])
  }
  test.info().annotations.push({ type: 'measured', description: `${waits.join(', ')} ms` })
  expect(isSettled(), waits.join(', ')).toBe(true)
})
