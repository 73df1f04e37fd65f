import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { fakeVoice, here } from '../../sound/stand-ins.ts'
import { openSettings } from '../settings-window.ts'

const noVoice = 'This computer has no voice of its own for this language.'

beforeEach(() => {
  document.documentElement.lang = 'en'
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
})

async function openSound() {
  const { screen, button, goTo } = await openSettings()
  await goTo('Sound')
  return { voice: button('Listen to the voice'), sentence: screen.getByText(noVoice) }
}

/** The first list that a page gets of them is empty, and the first press took it for all there is. */
describe('a computer whose voices come after the page asked for them', () => {
  test('reads the line that was asked for before, and is not said to have none', async () => {
    const { lines, come } = fakeVoice([])
    const { voice, sentence } = await openSound()
    await voice.click()
    await expect.element(sentence).not.toBeInTheDocument()
    come([here])
    expect(lines()).toEqual(['Sit tall, feet flat.'])
    vi.advanceTimersByTime(5_000)
    await expect.element(sentence).not.toBeInTheDocument()
  })

  test('is said to have none when three seconds have passed, and no longer when one comes', async () => {
    const { lines, come } = fakeVoice([])
    const { voice, sentence } = await openSound()
    await voice.click()
    vi.advanceTimersByTime(3_000)
    await expect.element(sentence).toBeVisible()
    await expect.element(voice).toHaveAttribute('aria-disabled', 'true')
    come([here])
    await expect.element(sentence).not.toBeInTheDocument()
    expect(lines()).toEqual([])
    await voice.click()
    expect(lines()).toEqual(['Sit tall, feet flat.'])
  })
})
