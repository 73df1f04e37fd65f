import { describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { FakeAudio, fakeVoice, hearWith, here } from '../sound/stand-ins.ts'
import { FakeBridge, neckBreak } from './fake-bridge.ts'
import { openOverlay } from './overlay.ts'

async function openWith(sound: Settings['sound'], audio: unknown = FakeAudio) {
  hearWith(audio)
  const bridge = new FakeBridge(neckBreak)
  bridge.settings = { ...defaultSettings, sound }
  document.documentElement.lang = 'en'
  return openOverlay(neckBreak, bridge)
}

describe('the chimes', () => {
  test('ring when a move is over and when the next one begins, and set nothing up before', async () => {
    const { at } = await openWith({ chimes: 'normal', voice: false })
    await at(4.9)
    expect(FakeAudio.all).toHaveLength(0)
    await at(5.1)
    const [audio] = FakeAudio.all
    expect(audio?.tones[0]?.hertz).toBe(880)
    audio?.fade()
    await at(16.1)
    expect(audio?.tones[0]?.hertz).toBeCloseTo(587.3)
    expect(FakeAudio.all).toHaveLength(1)
  })

  test('ring at the end, and then nothing is left running', async () => {
    const { at } = await openWith({ chimes: 'normal', voice: false })
    await at(119.9)
    FakeAudio.all[0]?.fade()
    await at(120)
    expect(FakeAudio.all[0]?.tones).toHaveLength(9)
    FakeAudio.all[0]?.fade()
    expect(FakeAudio.all[0]?.state).toBe('closed')
  })

  test('are not there when they are off', async () => {
    const { at } = await openWith({ chimes: 'off', voice: false })
    await at(120)
    expect(FakeAudio.all).toHaveLength(0)
  })

  test.each(['Escape', 's'])('are gone at once when the break is left with %s', async (key) => {
    const { at, press, screen } = await openWith({ chimes: 'normal', voice: false })
    await at(key === 's' ? 1 : 5.1)
    await press(key)
    for (const { state } of FakeAudio.all) expect(state).toBe('closed')
    await screen.unmount()
  })

  test('say nothing of steps that are taken while the routine is paused', async () => {
    const { at, press } = await openWith({ chimes: 'normal', voice: false })
    await at(2)
    await press(' ')
    await press('ArrowRight')
    expect(FakeAudio.all).toHaveLength(0)
  })

  test('are silent where there is no audio, and the break goes on', async () => {
    const none = vi.fn(() => {
      throw new Error('no audio')
    })
    const { at, bridge } = await openWith({ chimes: 'normal', voice: true }, none)
    await at(120)
    expect(none).toHaveBeenCalled()
    expect(bridge.lines).toContain('break.end done')
  })
})

describe('the voice', () => {
  test('is off until somebody wants it', async () => {
    const { said } = fakeVoice([here])
    const { at } = await openWith(defaultSettings.sound)
    await at(30)
    expect(said).toEqual([])
  })

  test('reads each line that comes on the screen, once', async () => {
    const { lines } = fakeVoice([here])
    const { at } = await openWith({ chimes: 'off', voice: true })
    for (const seconds of [3, 5.1, 10, 16.1, 18.1, 25]) await at(seconds)
    expect(lines()).toEqual(neckBreak.routine.steps.slice(0, 4).map(({ say }) => say))
  })

  test('reads the easier form when that is on the screen, and stays silent at another speed', async () => {
    const { lines } = fakeVoice([here])
    const { at, press, dialog } = await openWith({ chimes: 'off', voice: true })
    await at(40)
    await press('-')
    const before = lines().length
    await press('e')
    expect(lines()).toHaveLength(before + 1)
    await expect.element(dialog).toMatchTextContent(lines().at(-1) ?? '?')
  })

  test('is silent in a pause, and says the line again after it', async () => {
    const { said, lines } = fakeVoice([here])
    const { at, press } = await openWith({ chimes: 'off', voice: true })
    await at(20)
    await press(' ')
    expect(said.at(-1)).toBe('–')
    await press(' ')
    expect(lines().slice(-2)).toEqual([neckBreak.routine.steps[3]?.say, neckBreak.routine.steps[3]?.say])
  })

  test('is missing without harm', async () => {
    vi.stubGlobal('speechSynthesis', undefined)
    const { at, press, bridge } = await openWith({ chimes: 'off', voice: true })
    vi.stubGlobal('speechSynthesis', undefined)
    await at(20)
    await press(' ')
    await press(' ')
    await at(121)
    expect(bridge.lines).toContain('break.end done')
  })
})
