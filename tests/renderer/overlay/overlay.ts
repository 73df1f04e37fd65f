import { onTestFinished, vi } from 'vitest'
import { tick } from 'svelte'
import { render } from 'vitest-browser-svelte'
import type { Locator } from 'vitest/browser'
import Overlay from '../../../renderer/overlay/Overlay.svelte'
import type { BreakView } from '../../../shared/ipc.ts'
import { FakeBridge, neckBreak } from './fake-bridge.ts'
import '../../../renderer/design/base.css'

/** Two frames of 16 ms pass before the first one is known to be painted. */
const firstPaint = 50

/** An overlay whose time passes only when a test says so. */
export async function openOverlay(view: BreakView | null = neckBreak, bridge = new FakeBridge(view)) {
  vi.useFakeTimers({
    toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance', 'setTimeout', 'clearTimeout', 'Date'],
  })
  onTestFinished(() => {
    vi.useRealTimers()
  })
  const screen = await render(Overlay, { bridge })
  await vi.advanceTimersByTimeAsync(firstPaint)
  const began = bridge.asked.find(({ name }) => name === 'break.moved')?.at ?? performance.now()
  return {
    bridge,
    screen,
    dialog: screen.getByRole('dialog'),
    heading: screen.getByRole('heading', { level: 1 }),
    /** Lets time pass until so many seconds after the first frame was painted. */
    at: (seconds: number) => pass(began + seconds * 1000 - performance.now()),
    wait: (seconds: number) => pass(seconds * 1000),
    /** Presses a key where the focus is. A real keyboard takes time, and time here passes only on demand. */
    async press(key: string) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
      await tick()
    },
    /** Presses a button. A real pointer takes time as well, and lets that time pass in the page. */
    async click(target: Locator) {
      const element = target.element()
      if (element instanceof HTMLElement) element.click()
      await tick()
    },
    /** Lets the application's answers arrive and the page be painted. */
    paint: () => vi.advanceTimersByTimeAsync(firstPaint),
  }
}

/** Runs every frame and timer of this time, and shows where they led: nobody looks at the frames between. */
async function pass(milliseconds: number) {
  vi.advanceTimersByTime(milliseconds)
  await tick()
}
