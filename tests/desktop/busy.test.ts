import type {} from '../../renderer/bridge.ts'
import { t } from '../../shared/i18n/translate.ts'
import type { Verdict } from '../../shared/schedule/log.ts'
import type { ScheduleState } from '../../shared/schedule/state.ts'
import { minute, second } from '../../shared/time/moment.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import { Sound, soundTrouble } from './sound.ts'
import { skipBecause } from './skip.ts'
import { almostDue, withHeadsUpOf } from './states.ts'

skipBecause(soundTrouble())

test('a break that comes due while a microphone is in use is held back, and comes 60 s after the recording', async ({
  desk,
}) => {
  test.setTimeout(4 * minute)
  const sound = new Sound(desk.folder)
  try {
    await sound.ready()
    await sound.record('microphone')
    desk.write('settings.json', withHeadsUpOf(10))
    desk.write('state.json', almostDue(25 * second))
    const nape = await desk.with(sound.environment).start()
    const headline = async () => (await nape.menu())[0] ?? ''

    await expect.poll(headline).toMatch(/^Held back: microphone in use since \d\d:\d\d$/)
    // By then it would have been announced, and be open.
    await expect
      .poll(async () => (await nape.menu()).find((line) => line.startsWith('No break at')), { timeout: minute })
      .toMatch(/^No break at \d\d:\d\d: microphone in use since \d\d:\d\d\.$/)
    expect(await nape.windows()).toEqual([])

    await sound.stopRecording()
    const ended = Date.now()
    // The end of the recording is noticed with the next look.
    await expect.poll(headline, { timeout: 30 * second }).not.toMatch(/microphone/)
    const noticed = Date.now()
    const card = await nape.page('heads-up', { within: 90 * second })
    await expect(card.getByRole('button', { name: t('headsUp.start') })).toBeVisible()
    // When it was decided, and not when a busy machine had made a window of it.
    const shownAt = await decidedAt(desk, 'shown')
    test.info().annotations.push({ type: 'measured', description: `${String((shownAt - ended) / second)} s` })
    expect(shownAt - ended).toBeGreaterThanOrEqual(59 * second)
    expect(shownAt - noticed).toBeLessThanOrEqual(61 * second)
    await nape.page('overlay', { within: 60 * second })
  } finally {
    sound.remove()
  }
})

/** When the application last decided so about a break, by its own log. */
async function decidedAt(desk: Desk, type: Verdict['type']): Promise<number> {
  const lines = () => (desk.stored('state.json') as ScheduleState).log.filter(({ verdict }) => verdict.type === type)
  await expect.poll(lines).not.toEqual([])
  return lines().at(-1)?.at ?? 0
}

test('recording what the speaker plays is no call', async ({ desk }) => {
  const sound = new Sound(desk.folder)
  try {
    await sound.ready()
    await sound.record('speaker.monitor')
    const nape = await desk.with(sound.environment).start()
    await nape.choose(t('tray.settings'))
    const settings = await nape.page('settings')
    const look = () =>
      settings.evaluate(() =>
        window.nape?.ask('interruptions.look').then((all) => all.find(({ detector }) => detector === 'microphone')),
      )
    await expect.poll(look).toEqual({ detector: 'microphone', found: 'free' })
    await sound.record('microphone')
    await expect.poll(look).toEqual({ detector: 'microphone', found: 'busy', by: 'Meetings' })
  } finally {
    sound.remove()
  }
})

test('nothing is asked while no break is near', async ({ desk }) => {
  const sound = new Sound(desk.folder)
  try {
    await sound.ready()
    await sound.record('microphone')
    desk.write('state.json', almostDue(10 * minute))
    const nape = await desk.with(sound.environment).start()
    await expect.poll(() => nape.menu()).toContain(t('tray.quit'))
    expect((await nape.menu())[0]).toMatch(/^Next break in (10|9)\smin/)
    expect(await nape.spawned()).toEqual([])
  } finally {
    sound.remove()
  }
})
