import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { TimeRange } from '../../../shared/time/work-hours.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings, today } from './settings-window.ts'

const { week } = defaultSettings.hours
const noHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
const withHours = (changes: object, exceptions: Record<string, readonly TimeRange[]> = {}) => ({
  ...defaultSettings,
  hours: { week: { ...week, ...changes }, exceptions },
})

async function openHours(settings = defaultSettings) {
  const opened = await openSettings(new FakeBridge(settings))
  await opened.goTo('Work hours')
  return opened
}

describe('the week', () => {
  test('says each day in words, a night also on the day that it ends', async () => {
    const { screen } = await openHours(withHours({ thu: [['22:00', '06:00']] }))
    await expect.element(screen.getByRole('radio', { name: 'Monday 09:00 to 12:30, 13:15 to 17:30' })).toBeChecked()
    await expect.element(screen.getByRole('radio', { name: 'Thursday 22:00 to 06:00' })).toBeInTheDocument()
    await expect
      .element(screen.getByRole('radio', { name: /^Friday .* from Thursday until 06:00$/ }))
      .toBeInTheDocument()
    await expect.element(screen.getByRole('radio', { name: 'Sunday Day off' })).toBeInTheDocument()
  })

  test('draws its bars where the hours are', async () => {
    const { screen } = await openHours(withHours({ thu: [['22:00', '06:00']] }))
    const track = screen
      .getByRole('radio', { name: /^Friday/ })
      .element()
      .closest('.row')
      ?.querySelector('.track')
    const { left, width } = track!.getBoundingClientRect()
    const bars = [...track!.querySelectorAll('.bar')].map((bar) => {
      const box = bar.getBoundingClientRect()
      return [(box.left - left) / width, (box.right - left) / width].map((share) => Math.round(share * 96) / 4)
    })
    expect(bars).toEqual([
      [0, 6],
      [9, 12.5],
      [13.25, 17.5],
    ])
  })

  test('without any hours says that breaks only come when asked for, and offers a start', async () => {
    const { bridge, screen, button } = await openHours(withHours(noHours))
    await expect.element(screen.getByText(/^No work hours yet: breaks only come when you ask/)).toBeVisible()
    await button('Start with Monday to Friday').click()
    await expect.element(screen.getByText(/^No work hours yet/)).not.toBeInTheDocument()
    expect(bridge.settings.hours.week).toEqual(week)
  })
})

describe('the hours of a day', () => {
  test.each([
    ['Monday, end of hours 1', '25:00', 'Monday, hours 1: write the end as a time from 00:00 to 24:00, such as 17:30.'],
    ['Monday, end of hours 1', 'noon', 'Monday, hours 1: write the end as a time from 00:00 to 24:00, such as 17:30.'],
    [
      'Monday, start of hours 2',
      '24:00',
      'Monday, hours 2: write the start as a time from 00:00 to 23:59, such as 09:00.',
    ],
    [
      'Monday, start of hours 1',
      '12:30',
      'Monday, hours 1: start and end are the same time. Change one of them; a whole day is 00:00 to 24:00.',
    ],
  ])('%s: %s stays in the field, with the field and its cure beside it', async (name, text, sentence) => {
    const { bridge, screen, field, type } = await openHours()
    await type(name, text)
    await expect.element(screen.getByText(sentence)).toBeVisible()
    await expect.element(field(name)).toHaveValue(text)
    await expect.element(field(name)).toHaveAccessibleDescription(sentence)
    expect(bridge.settings).toEqual(defaultSettings)
  })

  test('that are good are kept though others are wrong', async () => {
    const { bridge, field, type } = await openHours()
    await type('Monday, end of hours 1', 'noon')
    await type('Monday, start of hours 2', '14')
    await expect.element(field('Monday, end of hours 1')).toHaveValue('noon')
    expect(bridge.settings.hours.week.mon).toEqual([
      ['09:00', '12:30'],
      ['14:00', '17:30'],
    ])
  })

  test('that are typed before the application has answered are all kept', async () => {
    const { bridge, type } = await openHours()
    const answer = bridge.holdAnswers()
    await type('Monday, start of hours 1', '8')
    await type('Monday, end of hours 2', '18:15')
    expect(bridge.settings).toEqual(defaultSettings)
    answer()
    await expect
      .poll(() => bridge.settings.hours.week.mon)
      .toEqual([
        ['08:00', '12:30'],
        ['13:15', '18:15'],
      ])
  })

  test('may be added and removed, and the keyboard stays near', async () => {
    const { bridge, screen, button, field } = await openHours()
    await button('Add hours').click()
    await expect.element(field('Monday, start of hours 3')).toHaveFocus()
    expect(bridge.settings.hours.week.mon).toHaveLength(3)
    for (const range of ['18:30 to 20:30', '13:15 to 17:30']) {
      await button(`Remove ${range}`).click()
      await expect.element(button(`Remove ${range}`)).not.toBeInTheDocument()
    }
    await expect.element(field('Monday, start of hours 1')).toHaveFocus()
    await button('Remove 09:00 to 12:30').click()
    await expect.element(screen.getByRole('switch')).toHaveFocus()
    await expect.element(screen.getByRole('switch')).not.toBeChecked()
    expect(bridge.settings.hours.week.mon).toEqual([])
  })

  test('that overlap are told, and joined on request', async () => {
    const { bridge, screen, button, type } = await openHours()
    await type('Monday, start of hours 2', '12:00')
    await expect.element(screen.getByText(/^These hours overlap and count as one/)).toBeVisible()
    await button('Join them').click()
    await expect.element(screen.getByText(/^These hours overlap and count as one/)).not.toBeInTheDocument()
    expect(bridge.settings.hours.week.mon).toEqual([['09:00', '17:30']])
  })

  test('that a night reaches into are told', async () => {
    const { screen, chooseDay } = await openHours(withHours({ thu: [['22:00', '10:00']] }))
    await chooseDay('Friday')
    await expect.element(screen.getByText(/^The hours that Thursday ends with reach into these/)).toBeVisible()
  })

  test('are copied to one day and to the work days', async () => {
    const { bridge, button, type } = await openHours()
    await type('Monday, start of hours 1', '8')
    await button('Copy to Sun').click()
    await expect.element(button('Sun has the same hours')).toBeVisible()
    await button('Copy to Mon–Fri').click()
    await expect.element(button('Mon–Fri has the same hours')).toBeVisible()
    const day = [
      ['08:00', '12:30'],
      ['13:15', '17:30'],
    ]
    expect(bridge.settings.hours.week).toEqual({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: day })
  })

  test('of a night with a pause are told on both of its days', async () => {
    const night = { thu: [['22:00', '02:00']], fri: [['02:30', '06:00']] }
    const { screen, chooseDay } = await openHours(withHours(night))
    await chooseDay('Thursday')
    await expect.element(screen.getByText('The night goes on with Friday: 02:30 to 06:00.')).toBeVisible()
    await chooseDay('Friday')
    await expect.element(screen.getByText('02:30 to 06:00: the rest of the night from Thursday.')).toBeVisible()
  })

  test('are full at twelve ranges', async () => {
    const hours = Array.from({ length: 12 }, (_, index): TimeRange => [
      `${String(index * 2).padStart(2, '0')}:00`,
      `${String(index * 2 + 1).padStart(2, '0')}:00`,
    ])
    const { screen, button } = await openHours(withHours({ mon: hours }))
    await expect.element(screen.getByText('This day has no room for more hours.')).toBeVisible()
    await expect.element(button('Add hours')).not.toBeInTheDocument()
  })
})

describe('special days', () => {
  const first = 'First day'
  const last = 'Last day'

  test('are added as days off or with other hours, which open to be changed', async () => {
    const { bridge, screen, button, field, type } = await openHours()
    await screen.getByLabelText(first).fill('2026-12-24')
    await button('Day off').click()
    await expect.element(screen.getByLabelText(first)).toHaveValue('')
    await screen.getByLabelText(first).fill('2026-12-31')
    await button('Other hours').click()
    await expect.element(button('Done with Thursday, 31 December 2026')).toBeVisible()
    await button('Remove 13:15 to 17:30').nth(1).click()
    await type('Thursday, 31 December 2026, end of hours 1', '12')
    await expect.element(field('Thursday, 31 December 2026, end of hours 1')).toHaveValue('12:00')
    expect(bridge.settings.hours.exceptions).toEqual({ '2026-12-24': [], '2026-12-31': [['09:00', '12:00']] })
  })

  test('in a row are one in the list, and are changed and removed together', async () => {
    const { bridge, screen, button, type } = await openHours()
    await screen.getByLabelText(first).fill('2026-12-30')
    await screen.getByLabelText(last).fill('2026-12-31')
    await userEvent.tab()
    await expect.element(screen.getByText('30 – 31 December 2026, 2 days')).toBeVisible()
    await button('Other hours').click()
    await type('30 – 31 December 2026, 2 days, end of hours 2', '15')
    const day = [
      ['09:00', '12:30'],
      ['13:15', '15:00'],
    ]
    await expect.poll(() => bridge.settings.hours.exceptions).toEqual({ '2026-12-30': day, '2026-12-31': day })
    await button('Remove 30 – 31 December 2026, 2 days').click()
    await expect.poll(() => bridge.settings.hours.exceptions).toEqual({})
  })

  test('need a date, and a last one that is not before the first', async () => {
    const { bridge, screen, button } = await openHours()
    await button('Day off').click()
    await expect.element(screen.getByText('Choose a date first.')).toBeVisible()
    await screen.getByLabelText(first).fill('2026-12-24')
    await userEvent.tab()
    await expect.element(screen.getByText('Choose a date first.')).not.toBeInTheDocument()
    await screen.getByLabelText(last).fill('2026-12-23')
    await userEvent.tab()
    const sentence = 'The last day is before the first. Choose a later one.'
    await expect
      .element(screen.getByLabelText(last))
      .toHaveAccessibleDescription(`Only if there are several. ${sentence}`)
    await button('Days off').click()
    expect(bridge.changes).toBe(0)
  })

  test('are usual again when they are chosen once more', async () => {
    const { bridge, screen, button } = await openHours(withHours({}, { '2026-12-24': [], '2026-12-25': [] }))
    await expect.element(button('As usual')).not.toBeInTheDocument()
    await screen.getByLabelText(first).fill('2026-12-24')
    await userEvent.tab()
    await button('As usual').click()
    await expect.poll(() => bridge.settings.hours.exceptions).toEqual({ '2026-12-25': [] })
  })

  test('are removed, and the keyboard is not lost', async () => {
    const { bridge, screen, button } = await openHours(withHours({}, { '2026-12-24': [] }))
    await button('Remove Thursday, 24 December 2026').click()
    await expect.element(screen.getByLabelText(first)).toHaveFocus()
    expect(bridge.settings.hours.exceptions).toEqual({})
  })

  test('that are past are out of the way, the latest first', async () => {
    const dates = { '2026-01-01': [], '2026-05-01': [], [today]: [] }
    const { screen } = await openHours(withHours({}, dates))
    await expect.element(screen.getByText('Saturday, 21 November 2026')).toBeVisible()
    await expect.element(screen.getByText('Friday, 1 May 2026')).not.toBeVisible()
    await screen.getByText('2 dates in the past').click()
    const past = screen
      .getByText(/^\w+day, .* 2026$/)
      .elements()
      .map((element) => element.textContent)
    expect(past).toEqual(['Saturday, 21 November 2026', 'Friday, 1 May 2026', 'Thursday, 1 January 2026'])
  })
})
