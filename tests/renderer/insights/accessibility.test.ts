import { page, userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import { problemsOnPage } from '../overlay/axe.ts'
import { emulate } from '../overlay/sight.ts'
import { openInsights, pasts, type PageName } from './insights-window.ts'

const pages = ['Today', 'Calendar', 'Body', 'Why'] as const satisfies readonly PageName[]
const states = (Object.keys(pasts) as (keyof typeof pasts)[]).flatMap((past) =>
  pages.map((name) => [past, name] as const),
)

afterEach(async () => {
  document.documentElement.style.fontSize = ''
  await page.viewport(1280, 720)
})

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(states)('axe finds nothing wrong with %s on %s', async (past, name) => {
    await emulate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' })
    const { goTo } = await openInsights(pasts[past])
    await goTo(name)
    expect(await problemsOnPage()).toEqual([])
  })
})

test('axe finds nothing wrong in forced colours', async () => {
  await emulate({ 'forced-colors': 'active' })
  const { goTo } = await openInsights(pasts.tenYears)
  for (const name of pages) {
    await goTo(name)
    expect(await problemsOnPage()).toEqual([])
  }
})

describe.each([
  ['320 px wide', 320, '100%'],
  ['with text at 200 %', 1040, '200%'],
  ['640 px wide with text at 200 %', 640, '200%'],
])('%s', (_name, width, size) => {
  test.each(states)('nothing of %s is cut off at the side of %s', async (past, name) => {
    document.documentElement.style.fontSize = size
    const { goTo } = await openInsights(pasts[past], width, 640)
    await goTo(name)
    const beyond = [...document.querySelectorAll('#insights *:not(svg *)')].filter(
      (element) => element.closest('.said-only') === null && element.getBoundingClientRect().right > width + 1,
    )
    expect(beyond.map((element) => element.outerHTML.slice(0, 300))).toEqual([])
  })
})

test('whatever can be pressed is large enough for a finger', async () => {
  const { screen, goTo } = await openInsights(pasts.tenYears)
  for (const name of pages) {
    await goTo(name)
    const targets = [...screen.getByRole('button').elements(), ...screen.getByRole('tab').elements()]
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect()
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(44)
    }
    for (const { offsetHeight } of document.querySelectorAll<HTMLElement>('.page:not([hidden]) summary')) {
      expect(offsetHeight).toBeGreaterThanOrEqual(44)
    }
  }
})

test('everything is reached and done by keyboard alone', async () => {
  const { screen, bridge, region } = await openInsights(pasts.tenYears)
  await expect.element(screen.getByText('breaks today')).toBeVisible()
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Today' }).element())
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(region('Seven days')).toBeVisible()
  /** Goes on from one stop to the next until it is at the one with this name. */
  const walkTo = async (name: string) => {
    for (let stop = 0; stop < 40; stop += 1) {
      await userEvent.keyboard('{Tab}')
      const here = document.activeElement
      if ((here?.getAttribute('aria-label') ?? here?.textContent.trim()) === name) return
    }
    throw new Error(`The keyboard does not come to ${name}.`)
  }
  await walkTo('Seven days earlier')
  await userEvent.keyboard('{Enter}{Enter}')
  await expect.element(region('Seven days').getByText('3 – 9 November')).toBeVisible()
  await walkTo('Previous year')
  await userEvent.keyboard(' ')
  await expect.element(region('Year').getByText('Year 2025', { exact: true })).toBeVisible()
  await walkTo('As a table')
  await userEvent.keyboard('{Enter}')
  await expect.element(region('Time of day').getByRole('table')).toBeVisible()
  await walkTo('Show 2020')
  await userEvent.keyboard('{Enter}')
  await expect.element(region('Year').getByText('Year 2020', { exact: true })).toBeVisible()
  expect(bridge.counted).toContain(2020)
})
