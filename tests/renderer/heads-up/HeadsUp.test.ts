import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import HeadsUp from '../../../renderer/heads-up/HeadsUp.svelte'
import type { Bridge, Broadcasts, HeadsUpView } from '../../../shared/ipc.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { problemsOnPage } from '../overlay/axe.ts'
import { emulate } from '../overlay/sight.ts'
import '../../../renderer/design/base.css'

const now = Date.UTC(2026, 2, 2, 10)
const view: HeadsUpView = {
  breakId: 'first',
  kind: 'main',
  title: 'Two-minute neck routine',
  length: 120_000,
  opensAt: now + 20_000,
  notice: 30_000,
  maySnooze: true,
}

const answered = vi.fn()
let tell: (view: HeadsUpView | null) => void

async function open(coming: HeadsUpView | null = view) {
  const bridge: Bridge = {
    ask: ((name: string, argument?: unknown) => {
      if (name === 'settings.read') return Promise.resolve(defaultSettings)
      if (name === 'headsUp.read') return Promise.resolve(coming)
      answered(argument)
      return Promise.resolve()
    }) as Bridge['ask'],
    on: (name, listener) => {
      if (name === 'headsUp.changed') tell = listener as (message: Broadcasts['headsUp.changed']) => void
      return () => undefined
    },
  }
  return render(HeadsUp, { bridge })
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now })
  answered.mockClear()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the heads-up', () => {
  test('says what is coming and how long it takes', async () => {
    const screen = await open()
    await expect.element(screen.getByRole('heading')).toHaveTextContent('Two-minute neck routine')
    await expect.element(screen.getByText('2 minutes. It starts by itself.')).toBeVisible()
  })

  test.each([
    [60_000, '1 minute. It starts by itself.'],
    [40_000, '40 seconds. It starts by itself.'],
    [90_000, '90 seconds. It starts by itself.'],
  ])('of %i ms reads: %s', async (length, words) => {
    const screen = await open({ ...view, length })
    await expect.element(screen.getByText(words)).toBeVisible()
  })

  test.each([
    ['Start now', 'start'],
    ['Snooze 5 min', 'snooze'],
    ['Skip', 'skip'],
  ])('answers at "%s", once', async (name, choice) => {
    const screen = await open()
    const button = screen.getByRole('button', { name })
    await button.click()
    await button.click()
    expect(answered.mock.calls).toEqual([[{ breakId: 'first', choice }]])
  })

  test('offers no snooze where there is none left', async () => {
    const screen = await open({ ...view, maySnooze: false })
    await expect.element(screen.getByRole('button', { name: 'Skip' })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: 'Snooze 5 min' })).not.toBeInTheDocument()
  })

  test('empties its ring by an animation that began when the notice did', async () => {
    const screen = await open()
    await expect.element(screen.getByRole('heading')).toBeVisible()
    const times = screen.container.getAnimations({ subtree: true }).map((each) => each.effect?.getTiming())
    expect(times).toHaveLength(2)
    for (const time of times) expect(time).toMatchObject({ duration: 30_000, delay: -10_000, iterations: 1 })
  })

  test('heeds a change of what is coming, and can be answered again', async () => {
    const screen = await open()
    await screen.getByRole('button', { name: 'Skip' }).click()
    tell({ ...view, breakId: 'second', title: 'Shoulder release' })
    await expect.element(screen.getByRole('heading')).toHaveTextContent('Shoulder release')
    await screen.getByRole('button', { name: 'Start now' }).click()
    expect(answered).toHaveBeenLastCalledWith({ breakId: 'second', choice: 'start' })
  })

  test('is empty when nothing is coming any more', async () => {
    const screen = await open()
    await expect.element(screen.getByRole('heading')).toBeVisible()
    tell(null)
    await expect.element(screen.getByRole('heading')).not.toBeInTheDocument()
  })

  test.each(['light', 'dark'])('has nothing that axe would mind, in %s colours', async (scheme) => {
    vi.useRealTimers()
    await emulate({ 'prefers-color-scheme': scheme })
    const screen = await open()
    await expect.element(screen.getByRole('heading')).toBeVisible()
    expect(await problemsOnPage()).toEqual([])
  })
})
