/** The computer sleeps, or only its processes are stopped, and nobody says a word about it. */
import process from 'node:process'
import { t } from '../../shared/i18n/translate.ts'
import type { ScheduleState } from '../../shared/schedule/state.ts'
import { minute, second } from '../../shared/time/moment.ts'
import { clockTime } from '../../shared/time/words.ts'
import type { Desk } from './desk.ts'
import { passTime, standStill, wallTime } from './hand-clock.ts'
import { expect, test } from './launch.ts'
import { anyTime } from './states.ts'
import { skipBecause } from './skip.ts'

skipBecause(process.platform === 'win32' ? 'Windows has no signal that stops a process.' : null)

/** The clock of the desk does not go before somebody turns it. */
const inMinutes = ({ zone }: Desk, minutes: number) => clockTime(Date.now() + minutes * minute, zone)

/** When heads-ups were shown, as the decision log has it. */
function prompts(desk: Desk): readonly number[] {
  const { log } = desk.stored('state.json') as ScheduleState
  return log.filter(({ verdict }) => verdict.type === 'shown').map(({ at }) => at)
}

const ways = [
  { what: 'a sleep of the computer', mono: false },
  { what: 'a standstill of its processes', mono: true },
] as const

for (const { what, mono } of ways) {
  test(`${what} in which a break came due is followed by one prompt, a minute later at the earliest`, async ({
    desk,
  }) => {
    desk.write('settings.json', { ...anyTime, notifySeconds: 30, anchors: [inMinutes(desk, 5)] })
    const nape = await desk.start({ clock: 'by hand' })
    await expect.poll(() => nape.menu()).toContain(t('tray.takeNeckRoutine'))
    await passTime(nape, 2 * minute)
    await standStill(nape, 10 * minute, mono)
    const wokeAt = await wallTime(nape)

    await passTime(nape, minute - 1)
    expect(await nape.windows()).toEqual([])
    // A lost word about the sleep is noticed within 30 s; then comes the minute of grace, and then the heads-up.
    await passTime(nape, 31 * second)
    await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true })])
    expect(prompts(desk)).toHaveLength(1)
    expect((prompts(desk)[0] ?? 0) - wokeAt).toBeGreaterThanOrEqual(minute)

    await passTime(nape, 30 * minute)
    expect(prompts(desk)).toHaveLength(1)
  })

  test(`${what} ends the break that is open`, async ({ desk }) => {
    const nape = await desk.start({ clock: 'by hand' })
    await nape.choose(t('tray.takeNeckRoutine'))
    await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true })])
    await passTime(nape, 20 * second)
    await standStill(nape, 10 * minute, mono)
    await passTime(nape, 30 * second)
    await expect.poll(() => nape.windows()).toEqual([])
    const [outcome, ...more] = desk.outcomes()
    expect(more).toEqual([])
    // A sleep is no part of the break. A standstill cannot be told from a timer that is late before that is very late.
    if (!mono) expect(outcome).toMatchObject({ result: 'partial' })
    expect(outcome?.seconds).toBeLessThanOrEqual(mono ? 120 : 50)
  })
}
