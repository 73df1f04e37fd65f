import { page, userEvent } from 'vitest/browser'
import { afterEach, describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { aFile } from '../../shared/backup/a-life.ts'
import { problemsOnPage } from '../overlay/axe.ts'
import { emulate } from '../overlay/sight.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

type Opened = Awaited<ReturnType<typeof openSettings>>

const { week } = defaultSettings.hours
const withHours = (hours: Partial<Settings['hours']>): Settings => ({
  ...defaultSettings,
  hours: { ...defaultSettings.hours, ...hours },
})
const noHours = withHours({ week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } })
const nights = withHours({
  week: {
    ...week,
    sun: [['22:00', '10:00']],
    mon: [
      ['09:00', '12:00'],
      ['11:00', '15:00'],
    ],
  },
  exceptions: { '2026-01-01': [], '2026-12-24': [], '2026-12-31': [['09:00', '13:00']] },
})
const notices = ['one', 'two', 'three'].map((id) => ({ id, message: `Notice ${id}, which is a sentence.` }))

const careful: Settings = {
  ...defaultSettings,
  leaveOut: { conditions: ['dizziness'], exercises: ['chin-tuck', 'plank'], switchedOn: ['prone-rock'], asked: true },
}

const busy: Settings = {
  ...defaultSettings,
  interruptions: { ...defaultSettings.interruptions, camera: false, apps: ['zoom', 'x'.repeat(80)] },
}

const stay = () => Promise.resolve()
const toData = async ({ goTo, screen }: Opened) => {
  await goTo('Your data')
  await expect.element(screen.getByText('/home/kim/.config/Nape')).toBeVisible()
}
const toHours = ({ goTo }: Opened) => goTo('Work hours')

/** Every state there is, the settings behind it, and how to get there. */
const states: readonly (readonly [string, Settings, (opened: Opened) => Promise<unknown>])[] = [
  ['the rhythm', defaultSettings, stay],
  ['the rhythm without hours', noHours, stay],
  ['a number that is wrong', defaultSettings, ({ type }) => type('A break every', '500')],
  ['work hours', defaultSettings, toHours],
  ['no work hours', noHours, toHours],
  ['nights, overlaps and special days', nights, toHours],
  [
    'a time that is wrong',
    defaultSettings,
    (opened) => toHours(opened).then(() => opened.type('Monday, end of hours 1', 'x')),
  ],
  [
    'a special day that is edited',
    nights,
    (opened) => toHours(opened).then(() => opened.button('Edit Thursday, 31 December 2026').click()),
  ],
  [
    'special days of the past',
    nights,
    (opened) => toHours(opened).then(() => opened.screen.getByText('1 date in the past').click()),
  ],
  [
    'days that are chosen',
    nights,
    async (opened) => {
      await toHours(opened)
      await opened.screen.getByLabelText('First day').fill('2026-12-23')
      await opened.screen.getByLabelText('Last day').fill('2026-12-31')
      await userEvent.tab()
    },
  ],
  ['a date that is missing', nights, (opened) => toHours(opened).then(() => opened.button('Day off').click())],
  ['what to leave out', careful, ({ goTo }) => goTo('Leave out')],
  [
    'what a reason leaves out',
    careful,
    ({ goTo, screen }) => goTo('Leave out').then(() => screen.getByText(/^Leaves out 21, eases 12/).click()),
  ],
  [
    'interruptions',
    busy,
    ({ goTo, screen }) =>
      goTo('Interruptions').then(() => expect.element(screen.getByText('Now: not in use').first()).toBeVisible()),
  ],
  [
    'an app that is in the list already',
    busy,
    async ({ goTo, screen, field, button }) => {
      await goTo('Interruptions')
      await field('Name of an app').fill('ZOOM')
      await button('Add').click()
      await expect.element(screen.getByRole('alert').getByText(/already/)).toBeVisible()
    },
  ],
  [
    'the look',
    defaultSettings,
    ({ goTo, screen }) => goTo('Look').then(() => expect.element(screen.getByText('From behind')).toBeVisible()),
  ],
  ['everything that is kept', defaultSettings, toData],
  [
    'a file that can come in',
    defaultSettings,
    async (opened) => {
      await toData(opened)
      opened.choose('nape-from-the-other-computer-in-the-office.json', aFile)
      await expect.element(opened.button('Bring it in')).toBeVisible()
    },
  ],
  [
    'a file that cannot be used',
    defaultSettings,
    async (opened) => {
      await toData(opened)
      opened.choose('x'.repeat(200), aFile.replaceAll('"seconds":120', '"seconds":"x"'))
      await expect.element(opened.screen.getByText(/Break 1 of the history/)).toBeVisible()
    },
  ],
  [
    'the question before everything is erased',
    defaultSettings,
    (opened) => toData(opened).then(() => opened.button('Erase everything').click()),
  ],
  [
    'what was erased',
    defaultSettings,
    async (opened) => {
      await toData(opened)
      await opened.button('Erase everything').click()
      await opened.button('Erase').click()
      await expect.element(opened.button('Put it back as it was')).toBeVisible()
    },
  ],
  [
    'what Nape is made of',
    defaultSettings,
    async ({ goTo, screen }) => {
      await goTo('About')
      await screen.getByText(/Show all \d+ parts/).click()
    },
  ],
  ['a change that can be undone', defaultSettings, ({ type }) => type('A break every', '90')],
  [
    'a change that was undone',
    defaultSettings,
    ({ type, undo }) => type('A break every', '90').then(() => undo.click()),
  ],
]

afterEach(() => page.viewport(1280, 720))

describe.each(['light', 'dark'])('in %s colours', (scheme) => {
  test.each(states)('axe finds nothing wrong with %s', async (_name, settings, reach) => {
    await emulate({ 'prefers-color-scheme': scheme, 'prefers-reduced-motion': 'reduce' })
    const opened = await openSettings(new FakeBridge(settings, notices))
    await expect.element(opened.screen.getByText('Notice one, which is a sentence.')).toBeVisible()
    await reach(opened)
    expect(await problemsOnPage()).toEqual([])
  })
})

describe.each([
  ['320 px wide', 320, '100%'],
  ['with text at 200 %', 880, '200%'],
  ['640 px wide with text at 200 %', 640, '200%'],
  ['320 px wide with text at 200 %', 320, '200%'],
])('%s', (_name, width, size) => {
  test.each(states)('nothing is cut off at the side of %s', async (_state, settings, reach) => {
    document.documentElement.style.fontSize = size
    const opened = await openSettings(new FakeBridge(settings, notices), width, 640)
    await expect.element(opened.screen.getByText('Notice one, which is a sentence.')).toBeVisible()
    await reach(opened)
    const beyond = [...document.querySelectorAll('#settings *')].filter(
      (element) =>
        element.closest('.said-only') === null &&
        (element.getBoundingClientRect().right > width + 1 || element.getBoundingClientRect().left < -1),
    )
    document.documentElement.style.fontSize = ''
    expect(beyond.map((element) => element.outerHTML)).toEqual([])
  })
})

test('whatever can be pressed is large enough for a finger', async () => {
  const { screen, goTo } = await openSettings(new FakeBridge(nights, notices))
  for (const name of ['Rhythm', 'Work hours', 'Interruptions', 'Leave out', 'Look', 'Your data', 'About']) {
    await goTo(name)
    const targets = [
      ...screen.getByRole('button').elements(),
      ...screen.getByRole('tab').elements(),
      ...screen.getByRole('switch').elements(),
      ...screen.getByRole('textbox').elements(),
      ...screen
        .getByRole('radio')
        .elements()
        .map((radio) => radio.closest('label')!),
    ]
    for (const target of targets) {
      const { width, height } = target.getBoundingClientRect()
      expect(Math.min(width, height), target.outerHTML).toBeGreaterThanOrEqual(44)
    }
  }
})
