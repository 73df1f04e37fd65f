import { page } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import type { OwnRoutine } from '../../../../shared/own-routines/own-routine.ts'
import { problemsOnPage } from '../../overlay/axe.ts'
import { emulate } from '../../overlay/sight.ts'
import { FakeApplication } from './fake-application.ts'
import { afterACall, openEditor, openList } from './open.ts'

/** As long as words may be, and no space to break them at. */
const long: OwnRoutine = { ...afterACall, title: 'W'.repeat(60), note: 'w'.repeat(300) }

/** Every state there is, at some width. */
const states: readonly (readonly [string, (width: number) => Promise<unknown>])[] = [
  ['a new routine', (width) => openEditor(null, new FakeApplication(), width)],
  [
    'a new routine that is not ready',
    async (width) => {
      const { button, screen } = await openEditor(null, new FakeApplication(), width)
      await button('Save').click()
      await expect.element(screen.getByText('Give the routine a title.')).toBeVisible()
    },
  ],
  [
    'a step that is open',
    async (width) => {
      const { screen } = await openEditor(afterACall, new FakeApplication([afterACall]), width)
      await screen.getByRole('button', { name: /^2 Ear to shoulder/ }).click()
    },
  ],
  [
    'a question',
    async (width) => {
      const { button } = await openEditor(long, new FakeApplication([long]), width)
      await button('Remove').click()
    },
  ],
  ['the longest words', (width) => openList(new FakeApplication([long, afterACall]), width)],
  ['an empty list', (width) => openList(new FakeApplication(), width)],
  [
    'a file that was refused',
    async (width) => {
      const { choose, screen } = await openList(undefined, width)
      choose(`${'f'.repeat(100)}.json`, '{')
      await expect.element(screen.getByText(/was not taken in$/)).toBeVisible()
    },
  ],
]

afterEach(() => page.viewport(1280, 720))

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(states)('axe finds nothing wrong with %s', async (_name, reach) => {
    await reach(1180)
    await emulate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' })
    expect(await problemsOnPage()).toEqual([])
  })
})

describe.each([
  ['320 px wide', 320, '100%'],
  ['with text at 200 %', 1180, '200%'],
])('%s', (_name, width, size) => {
  test.each(states)('nothing is cut off at the side of %s', async (_state, reach) => {
    document.documentElement.style.fontSize = size
    await reach(width)
    const beyond = [...document.querySelectorAll('#library *')].filter(
      (element) => element.closest('.said-only, svg') === null && element.getBoundingClientRect().right > width + 1,
    )
    document.documentElement.style.fontSize = ''
    expect(beyond.map((element) => element.outerHTML)).toEqual([])
  })
})

test('whatever can be pressed is large enough for a finger', async () => {
  const { screen, button } = await openEditor(afterACall)
  await button('Move Ear to shoulder up').click()
  await screen.getByRole('button', { name: /^1 Ear to shoulder/ }).click()
  for (const target of screen.getByRole('button').elements()) {
    const { width, height } = target.getBoundingClientRect()
    expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(44)
  }
})
