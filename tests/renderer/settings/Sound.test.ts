import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { problemsOnPage } from '../overlay/axe.ts'
import { FakeAudio, fakeVoice, hearWith, here } from '../sound/stand-ins.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

async function openSound(chimes: 'off' | 'quiet' | 'normal') {
  document.documentElement.lang = 'en'
  const opened = await openSettings(new FakeBridge({ ...defaultSettings, sound: { chimes, voice: false } }))
  await opened.goTo('Sound')
  return opened
}

describe('what is chosen can be heard', () => {
  test('the chimes, as loud as they are set, and none where they are off', async () => {
    hearWith()
    const { button, screen } = await openSound('quiet')
    await button('Listen to the chimes').click()
    const quiet = FakeAudio.all[0]?.tones[0]?.loud ?? 0
    expect(quiet).toBeGreaterThan(0)
    await screen.getByText('Normal', { exact: true }).click()
    await button('Listen to the chimes').click()
    expect(FakeAudio.all[0]?.tones.at(-3)?.loud).toBeGreaterThan(quiet)
    const heard = FakeAudio.all[0]?.tones.length
    await screen.getByText('Off', { exact: true }).click()
    await expect.element(button('Listen to the chimes')).toHaveAttribute('aria-disabled', 'true')
    await expect.element(button('Listen to the chimes')).toHaveAccessibleDescription('The chimes are off.')
    await expect.element(screen.getByText('The chimes are off.')).toBeVisible()
    ;(button('Listen to the chimes').element() as HTMLElement).click()
    expect(FakeAudio.all[0]?.tones).toHaveLength(heard ?? 0)
    expect(await problemsOnPage()).toEqual([])
  })

  test('a voice of this computer, with a line of a break', async () => {
    const { lines } = fakeVoice([here])
    const { button, screen } = await openSound('off')
    await button('Listen to the voice').click()
    expect(lines()).toEqual(['Sit tall, feet flat.'])
    await expect.element(screen.getByText(/has no voice of its own/)).not.toBeInTheDocument()
  })

  test('and where there is no such voice that is said', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    onTestFinished(() => {
      vi.useRealTimers()
    })
    const { lines } = fakeVoice([{ ...here, localService: false }])
    const { button, screen } = await openSound('off')
    const noVoice = 'This computer has no voice of its own for this language.'
    vi.advanceTimersByTime(3_000)
    vi.useRealTimers()
    await expect.element(screen.getByText(noVoice)).toBeVisible()
    await expect.element(button('Listen to the voice')).toHaveAccessibleDescription(noVoice)
    ;(button('Listen to the voice').element() as HTMLElement).click()
    expect(lines()).toEqual([])
    expect(await problemsOnPage()).toEqual([])
  })
})
