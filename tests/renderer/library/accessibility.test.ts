import { page } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import type { Settings } from '../../../shared/settings/settings.ts'
import { problemsOnPage } from '../overlay/axe.ts'
import { emulate } from '../overlay/sight.ts'
import { asked, leavingOut, openLibrary } from './library-window.ts'

type Opened = Awaited<ReturnType<typeof openLibrary>>

const fresh = leavingOut({ asked: false })
const careful = leavingOut({ conditions: ['pregnancy', 'osteoporosis'], exercises: ['chin-tuck'] })

/** Every state there is, the settings behind it, and how to get there. */
const states: readonly (readonly [string, Settings, (opened: Opened) => Promise<unknown>])[] = [
  ['all exercises', fresh, ({ titles }) => expect.poll(titles).toHaveLength(83)],
  ['what is left out', careful, ({ titles }) => expect.poll(titles).toHaveLength(83)],
  ['the question what to go easy on', fresh, ({ button }) => button('Choose').click()],
  ['nothing found', asked, ({ search }) => search.fill('xylophone')],
  ['an exercise', asked, ({ card }) => card('Ear to shoulder').click()],
  ['an exercise that is left out', careful, ({ card }) => card('Bed-hold crouch').click()],
  ['the question before playing', careful, ({ button }) => button('Play Chin tuck').click()],
  ['the routines', asked, ({ goTo }) => goTo('Routines')],
  ['a routine', careful, ({ goTo, button }) => goTo('Routines').then(() => button(/^Spine care/).click())],
  ['own routines', asked, ({ goTo }) => goTo('Yours')],
]

afterEach(() => page.viewport(1280, 720))

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(states)('axe finds nothing wrong with %s', async (_name, settings, reach) => {
    await emulate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' })
    const opened = await openLibrary(settings)
    await reach(opened)
    expect(await problemsOnPage()).toEqual([])
  })
})

describe.each([
  ['320 px wide', 320, '100%'],
  ['with text at 200 %', 1100, '200%'],
  ['640 px wide with text at 200 %', 640, '200%'],
])('%s', (_name, width, size) => {
  test.each(states)('nothing is cut off at the side of %s', async (_state, settings, reach) => {
    document.documentElement.style.fontSize = size
    const opened = await openLibrary(settings, width, 640)
    await reach(opened)
    const beyond = [...document.querySelectorAll('#library *:not(svg *)')].filter(
      (element) => element.closest('.said-only') === null && element.getBoundingClientRect().right > width + 1,
    )
    document.documentElement.style.fontSize = ''
    expect(beyond.map((element) => element.outerHTML)).toEqual([])
  })
})

test('whatever can be pressed is large enough for a finger', async () => {
  const { screen, goTo, button, card } = await openLibrary(fresh)
  const check = () => {
    const targets = [
      ...screen.getByRole('button').elements(),
      ...screen.getByRole('tab').elements(),
      ...screen.getByRole('combobox').elements(),
      ...screen.getByRole('textbox').elements(),
    ]
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect()
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(44)
    }
  }
  check()
  await card('Ear to shoulder').click()
  check()
  await button('Back').click()
  await goTo('Routines')
  await button(/^Two-minute neck routine/).click()
  check()
})
