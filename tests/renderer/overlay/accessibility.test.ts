import axe from 'axe-core'
import { page } from 'vitest/browser'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { onSide } from '../../../shared/i18n/side-words.ts'
import type { BreakView } from '../../../shared/ipc.ts'
import { exercisesOf, routineById } from '../../../shared/routines/catalogue.ts'
import { problemsOnPage } from './axe.ts'
import { neckBreak } from './fake-bridge.ts'
import { openOverlay } from './overlay.ts'
import { emulate } from './sight.ts'

const neck = routineById('two-minute-neck')
type Open = Awaited<ReturnType<typeof openOverlay>>

/** Every state there is, and how to get there. */
const states: readonly (readonly [string, (overlay: Open) => Promise<unknown>])[] = [
  ['the intro', ({ at }) => at(2)],
  ['a step on the left', ({ at }) => at(42)],
  ['a step on the right', ({ at }) => at(60)],
  ['a transition', ({ at }) => at(69)],
  ['the outro', ({ at }) => at(117)],
  ['the easier form', ({ at, press }) => at(42).then(() => press('e'))],
  ['a slower pace', ({ at, press }) => at(42).then(() => press('-'))],
  [
    'the slowest pace',
    async ({ at, press }) => {
      await at(42)
      await press('-')
      await press('-')
    },
  ],
  ['a pause', ({ at, press }) => at(42).then(() => press(' '))],
  ['the closing screen', ({ at }) => at(120)],
  [
    'the thanks',
    async ({ at, click, screen }) => {
      await at(120)
      await expect.element(screen.getByRole('button', { name: 'Too hard' })).toBeVisible()
      await click(screen.getByRole('button', { name: 'Too hard' }))
    },
  ],
  [
    'the stop signs',
    async ({ at, click, screen }) => {
      await at(120)
      await expect.element(screen.getByRole('button', { name: 'It hurt' })).toBeVisible()
      await click(screen.getByRole('button', { name: 'It hurt' }))
    },
  ],
]

/** States of other breaks than the neck routine. */
const others: readonly (readonly [string, BreakView, (overlay: Open) => Promise<unknown>])[] = [
  ['the roll to get up', breakOf('spine-care-480', { position: 246_000 }), ({ at }) => at(1)],
  ['an exercise on the floor', breakOf('spine-care-480', { position: 170_000 }), ({ at }) => at(1)],
  [
    'the closing screen of somebody who lies',
    breakOf('spine-care-480', { position: 100_000 }),
    async ({ at, bridge }) => {
      await at(1)
      bridge.tell('break.ended', { breakId: 'first', result: 'partial' })
    },
  ],
  ['a micro-break', breakOf('micro-tilt-pair', { kind: 'micro' }), ({ at }) => at(7)],
]

function breakOf(id: string, more: Partial<BreakView>): BreakView {
  const routine = routineById(id)
  return { ...neckBreak, routine, exercises: exercisesOf(routine), ...more }
}

afterEach(async () => {
  document.documentElement.style.fontSize = ''
  await page.viewport(1280, 720)
})

/** axe measures colours, so everything that fades in has to have arrived; and it waits on timers of its own. */
async function settled() {
  vi.useRealTimers()
  const passing = document.getAnimations().filter((each) => each.effect?.getTiming().iterations === 1)
  await Promise.all(passing.map((each) => each.finished))
}

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(states)('axe finds nothing wrong in %s', async (_name, reach) => {
    await emulate({ 'prefers-color-scheme': scheme })
    await page.viewport(1280, 720)
    await reach(await openOverlay())
    await settled()
    expect(await problemsOnPage()).toEqual([])
  })

  test.each(others)('axe finds nothing wrong in %s', async (_name, view, reach) => {
    await emulate({ 'prefers-color-scheme': scheme })
    await page.viewport(view.kind === 'micro' ? 440 : 1280, view.kind === 'micro' ? 600 : 720)
    await reach(await openOverlay(view))
    await settled()
    expect(await problemsOnPage()).toEqual([])
  })
})

test.each([
  ['with text of twice the size', 1280, 720, '200%'],
  ['on 320 pixels', 320, 640, '100%'],
  ['as two stills', 1280, 720, '100%'],
])('axe finds nothing wrong %s', async (name, width, height, fontSize) => {
  await emulate({ 'prefers-reduced-motion': name === 'as two stills' ? 'reduce' : 'no-preference' })
  await page.viewport(width, height)
  document.documentElement.style.fontSize = fontSize
  const { at } = await openOverlay()
  await at(72)
  await settled()
  expect(await problemsOnPage()).toEqual([])
})

test('the cue has the strongest contrast', async () => {
  for (const scheme of ['light', 'dark']) {
    await emulate({ 'prefers-color-scheme': scheme })
    const { at, screen } = await openOverlay()
    await at(42)
    await settled()
    const rules = { type: 'rule' as const, values: ['color-contrast-enhanced'] }
    const { violations, passes } = await axe.run('.cue', { runOnly: rules })
    expect(violations).toEqual([])
    expect(passes).toHaveLength(1)
    await screen.unmount()
  }
})

describe('with the system set to less motion', () => {
  test('the start and the target stand still side by side, with every word', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    const { at, screen, dialog } = await openOverlay()
    const picture = () =>
      dialog
        .element()
        .querySelector('.stills')
        ?.innerHTML.replaceAll(/stroke-dasharray="[^"]*"/g, '')
    await at(37)
    const moving = picture()
    expect(dialog.element().querySelectorAll('svg.figure')).toHaveLength(2)
    await expect.element(screen.getByText('From here')).toBeVisible()
    await expect.element(screen.getByText('To here')).toBeVisible()
    await at(38.5)
    expect(picture()).toBe(moving)
    await expect.element(dialog).toMatchTextContent(onSide(neck.steps[5]?.say ?? '', null))
  })

  test('the easier form shows its target half as far, and the roll to get up where it leads', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    const { at, press, dialog, screen } = await openOverlay()
    const target = () => dialog.element().querySelectorAll('svg.figure')[1]?.innerHTML
    await at(37)
    const whole = target()
    await press('e')
    expect(target()).not.toBe(whole)
    await screen.unmount()
    const rising = await openOverlay(breakOf('spine-care-480', { position: 246_000 }))
    expect(rising.dialog.element().querySelectorAll('svg.figure')).toHaveLength(2)
    await expect.element(rising.dialog).toMatchTextContent('Roll to your side')
  })

  test('the ring fills by the second, and says as much', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    const { at, dialog } = await openOverlay()
    const ring = () => dialog.element().querySelector('.ring > svg')?.innerHTML
    await at(42.05)
    const before = ring()
    await at(42.6)
    expect(ring()).toBe(before)
    await at(43.05)
    expect(ring()).not.toBe(before)
    await expect.element(dialog).toMatchTextContent('1:17 left')
  })

  test('a step on the way leads there at once', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    const { at, press, dialog, heading } = await openOverlay()
    await at(44)
    await press('ArrowRight')
    await expect.element(heading).toHaveTextContent('Ear to shoulder')
    expect(dialog.element().getAnimations({ subtree: true })).toEqual([])
  })

  test('nothing runs by itself', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    const { at, dialog } = await openOverlay()
    await at(42)
    expect(dialog.element().getAnimations({ subtree: true })).toEqual([])
  })
})

describe('on a small window', () => {
  test.each([
    [320, 640],
    [640, 360],
    [360, 800],
  ])('%i x %i: nothing is cut off at the side, and every button is within reach', async (width, height) => {
    await page.viewport(width, height)
    const { at, screen, dialog } = await openOverlay()
    for (const seconds of [2, 42, 72]) {
      await at(seconds)
      const { scrollWidth, clientWidth } = dialog.element()
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
      for (const button of screen.getByRole('button').elements()) {
        const box = button.getBoundingClientRect()
        expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
        expect(box.bottom).toBeLessThanOrEqual(height)
        expect(box.right).toBeLessThanOrEqual(width)
      }
    }
  })
})

describe('the keyboard', () => {
  test('has the dialog at first, and again when a scene ends', async () => {
    const { at, dialog, screen } = await openOverlay()
    await expect.element(dialog).toHaveFocus()
    await at(20)
    screen.getByRole('button', { name: 'End' }).element().focus()
    await at(120)
    await expect.element(dialog).toHaveFocus()
    await expect.element(dialog).toHaveAccessibleName('The break is over')
  })
})
