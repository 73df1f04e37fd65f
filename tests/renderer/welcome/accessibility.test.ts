import { page } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import { problemsOnPage } from '../overlay/axe.ts'
import { emulate } from '../overlay/sight.ts'
import { openWelcome } from './welcome-window.ts'

const steps = [
  ['the hours', 0],
  ['the rhythm', 1],
  ['what to go easy on', 2],
  ['the end', 3],
] as const

afterEach(() => page.viewport(1280, 720))

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(steps)('axe finds nothing wrong with %s', async (_name, times) => {
    await emulate({ 'prefers-color-scheme': scheme })
    const { next } = await openWelcome()
    await next(times)
    expect(await problemsOnPage()).toEqual([])
  })
})

describe.each([
  ['320 px wide', 320, '100%'],
  ['with text at 200 %', 760, '200%'],
])('%s', (_name, width, size) => {
  test.each(steps)('nothing is cut off at the side of %s', async (_step, times) => {
    document.documentElement.style.fontSize = size
    const { next } = await openWelcome(undefined, width, 640)
    await next(times)
    const beyond = [...document.querySelectorAll('#welcome *:not(svg *)')].filter(
      (element) => element.closest('.said-only') === null && element.getBoundingClientRect().right > width + 1,
    )
    document.documentElement.style.fontSize = ''
    expect(beyond.map((element) => element.outerHTML)).toEqual([])
  })
})
