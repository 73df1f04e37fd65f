import { routines } from '../../shared/routines/catalogue.ts'
import { second } from '../../shared/time/moment.ts'
import { lengthInWords } from '../../shared/time/words.ts'
import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'
import { anyTime } from './states.ts'

const speed = 2

for (const { id, title, durationSeconds } of routines) {
  test(`${title} (${id}) plays from its start to its end, on the real clock`, async ({ desk }) => {
    const length = durationSeconds * second
    test.setTimeout(length + 90 * second)
    desk.write('settings.json', { ...anyTime, play: { speed } })
    const nape = await desk.start()
    await nape.choose(t('tray.routine', { title, length: lengthInWords(length) }))
    const overlay = await nape.page('overlay')
    const complaints: string[] = []
    overlay.on('pageerror', ({ message }) => complaints.push(message))
    overlay.on('console', (message) => complaints.push(message.text()))
    await expect(overlay.getByRole('heading', { name: t('overlay.closing.done') })).toBeVisible({
      timeout: length / speed + 30 * second,
    })
    expect(complaints).toEqual([])
    await expect.poll(() => desk.outcomes()).toEqual([expect.objectContaining({ routineId: id, result: 'done' })])
    const [outcome] = desk.outcomes()
    // Whole seconds are kept, and half of an odd number is none.
    expect(Math.abs((outcome?.seconds ?? 0) - durationSeconds / speed)).toBeLessThanOrEqual(1)
    const took = (outcome?.endedAt ?? 0) - (await nape.shownAt())
    expect(Math.abs(took - length / speed), `It took ${String(took)} ms.`).toBeLessThanOrEqual(0.5 * second)
  })
}
