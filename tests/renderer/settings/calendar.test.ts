import { userEvent } from 'vitest/browser'
import { describe, expect, onTestFinished, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Settings from '../../../renderer/settings/Settings.svelte'
import { firstDayOfWeek } from '../../../shared/time/week-start.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { TimeRange } from '../../../shared/time/work-hours.ts'
import { speak } from '../../../shared/languages/speak.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings, today } from './settings-window.ts'

async function openCalendar(exceptions: Record<string, readonly TimeRange[]> = {}) {
  const settings = { ...defaultSettings, hours: { ...defaultSettings.hours, exceptions } }
  const opened = await openSettings(new FakeBridge(settings))
  await opened.goTo('Work hours')
  const { screen } = opened
  return {
    ...opened,
    cell: (name: string | RegExp) => screen.getByRole('gridcell', { name }),
    grid: screen.getByRole('grid'),
    first: screen.getByLabelText('First day'),
    last: screen.getByLabelText('Last day'),
  }
}

const focused = () => document.activeElement?.getAttribute('aria-label')

describe('the calendar', () => {
  test('is a grid of a month with a name, and today in it', async () => {
    const { screen, cell } = await openCalendar()
    await expect.element(screen.getByRole('grid', { name: 'November 2026' })).toBeVisible()
    await expect.element(cell('Saturday, 21 November 2026')).toHaveAttribute('aria-current', 'date')
    expect(screen.getByRole('gridcell').elements()).toHaveLength(42)
    expect(document.querySelectorAll('[role="gridcell"][tabindex="0"]')).toHaveLength(1)
  })

  test('says which days are off, and which have other hours', async () => {
    const { cell } = await openCalendar({ '2026-11-24': [], '2026-11-25': [['09:00', '12:00']] })
    await expect.element(cell('Tuesday, 24 November 2026: Day off')).toBeVisible()
    await expect.element(cell('Wednesday, 25 November 2026: 09:00 to 12:00')).toBeVisible()
  })

  test('turns its pages, and comes back to today', async () => {
    const { screen, button } = await openCalendar()
    await button('Month after').click()
    await button('Month after').click()
    await expect.element(screen.getByRole('grid', { name: 'January 2027' })).toBeVisible()
    await screen.getByRole('region', { name: 'Special days' }).getByRole('button', { name: 'Today' }).click()
    await button('Month before').click()
    await expect.element(screen.getByRole('grid', { name: 'October 2026' })).toBeVisible()
  })
})

describe('days are chosen', () => {
  test('by a press, and by a press on the last', async () => {
    const { bridge, cell, first, last, button } = await openCalendar()
    await cell('Tuesday, 24 November 2026').click()
    await expect.element(first).toHaveValue('24/11/2026')
    await cell('Friday, 27 November 2026').click()
    await expect.element(last).toHaveValue('27/11/2026')
    await expect.element(cell('Wednesday, 25 November 2026')).toHaveAttribute('aria-selected', 'true')
    await button('Days off').click()
    const off = { '2026-11-24': [], '2026-11-25': [], '2026-11-26': [], '2026-11-27': [] }
    await expect.poll(() => bridge.settings.hours.exceptions).toEqual(off)
  })

  test('anew by a third press, and backwards', async () => {
    const { cell, first, last } = await openCalendar()
    await cell('Tuesday, 24 November 2026').click()
    await cell('Friday, 27 November 2026').click()
    await cell('Thursday, 26 November 2026').click()
    await expect.element(last).toHaveValue('')
    await cell('Monday, 23 November 2026').click()
    await expect.element(first).toHaveValue('23/11/2026')
    await expect.element(last).toHaveValue('26/11/2026')
  })

  test('by pulling from one to another', async () => {
    const { cell, first, last } = await openCalendar()
    const tell = (kind: string, name: string, bubbles: boolean) =>
      cell(name).element().dispatchEvent(new PointerEvent(kind, { bubbles }))
    tell('pointerdown', 'Tuesday, 24 November 2026', true)
    tell('pointerenter', 'Wednesday, 25 November 2026', false)
    tell('pointerenter', 'Thursday, 26 November 2026', false)
    tell('pointerup', 'Thursday, 26 November 2026', true)
    tell('pointerenter', 'Friday, 27 November 2026', false)
    await expect.element(first).toHaveValue('24/11/2026')
    await expect.element(last).toHaveValue('26/11/2026')
  })

  test('in the fields, and the calendar goes there', async () => {
    const { screen, first, last, cell } = await openCalendar()
    await first.fill('2027-02-15')
    await last.fill('19/2')
    await userEvent.tab()
    await expect.element(screen.getByRole('grid', { name: 'February 2027' })).toBeVisible()
    await expect.element(cell('Wednesday, 17 February 2027')).toHaveAttribute('aria-selected', 'true')
    await expect.element(cell('Saturday, 20 February 2027')).toHaveAttribute('aria-selected', 'false')
  })
})

describe('a date that is typed', () => {
  test('is understood as people write it, and is shown as it is always written', async () => {
    const { screen, first, last, cell } = await openCalendar()
    await first.fill('24.12.')
    await userEvent.keyboard('{Enter}')
    await expect.element(first).toHaveValue('24/12/2026')
    await expect.element(screen.getByRole('grid', { name: 'December 2026' })).toBeVisible()
    await last.fill('2 1')
    await userEvent.tab()
    await expect.element(last).toHaveValue('02/01/2027')
    await expect.element(cell('Friday, 1 January 2027')).toHaveAttribute('aria-selected', 'true')
  })

  test('goes by a day with arrow keys, from today where there is none', async () => {
    const { first } = await openCalendar()
    await first.click()
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(first).toHaveValue('21/11/2026')
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}')
    await expect.element(first).toHaveValue('22/11/2026')
  })

  test('stays when it is none, is asked about by its name, and nothing is made of it', async () => {
    const { bridge, first, last, button, screen } = await openCalendar()
    await first.fill('24/12')
    await last.fill('next week')
    await userEvent.tab()
    await button('Days off').click()
    await expect
      .element(last)
      .toHaveAccessibleDescription('Only if there are several. Last day: write a date such as 31/12/2026.')
    await expect.element(last).toHaveValue('next week')
    await expect.element(last).toBeInvalid()
    await expect.element(screen.getByText('Choose a date first.')).not.toBeInTheDocument()
    expect(bridge.changes).toBe(0)
    await last.fill('')
    await userEvent.tab()
    await button('Day off').click()
    await expect.poll(() => bridge.settings.hours.exceptions).toEqual({ '2026-12-24': [] })
  })

  test('is forgotten with Escape', async () => {
    const { first } = await openCalendar()
    await first.fill('24/12')
    await userEvent.keyboard('{Escape}')
    await expect.element(first).toHaveValue('')
  })

  test('is written in the language of Nape, whatever the computer speaks', async () => {
    onTestFinished(() => speak('en'))
    await speak('de')
    const screen = await render(Settings, { props: { bridge: new FakeBridge(), today } })
    await screen.getByRole('tab', { name: 'Arbeitszeiten' }).click()
    const first = screen.getByLabelText('Erster Tag')
    await first.fill('5.3.')
    await userEvent.tab()
    await expect.element(first).toHaveValue('5.3.2027')
    await first.fill('irgendwann')
    await userEvent.tab()
    await expect.element(first).toHaveAccessibleDescription('Erster Tag: Schreib ein Datum, etwa 31.12.2026.')
  })
})

describe('the keyboard', () => {
  test.each([
    ['{ArrowRight}', 'Sunday, 22 November 2026'],
    ['{ArrowLeft}', 'Friday, 20 November 2026'],
    ['{ArrowDown}{ArrowDown}', 'Saturday, 5 December 2026'],
    ['{ArrowUp}', 'Saturday, 14 November 2026'],
    ['{Home}', 'Monday, 16 November 2026'],
    ['{End}', 'Sunday, 22 November 2026'],
    ['{PageDown}', 'Monday, 21 December 2026'],
    ['{PageUp}', 'Wednesday, 21 October 2026'],
    ['{Shift>}{PageDown}{/Shift}', 'Sunday, 21 November 2027'],
  ])('%s leads to %s', async (keys, name) => {
    const { cell, first } = await openCalendar()
    cell('Saturday, 21 November 2026').element().focus()
    await userEvent.keyboard(keys)
    await expect.poll(focused).toBe(name)
    await expect.element(first).toHaveValue('')
  })

  test('chooses a day with Space, and all up to another with Shift', async () => {
    const { cell, first, last } = await openCalendar()
    cell('Saturday, 21 November 2026').element().focus()
    await userEvent.keyboard('{ArrowRight} {Shift>}{ArrowRight}{ArrowDown}{/Shift}')
    await expect.element(first).toHaveValue('22/11/2026')
    await expect.element(last).toHaveValue('30/11/2026')
    await userEvent.keyboard('{ArrowRight}{Enter}')
    await expect.element(first).toHaveValue('01/12/2026')
    await expect.element(last).toHaveValue('')
  })

  test('goes the other way where people read from the right', async () => {
    const { cell } = await openCalendar()
    document.querySelector<HTMLElement>('#settings')!.dir = 'rtl'
    cell('Saturday, 21 November 2026').element().focus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(focused).toBe('Sunday, 22 November 2026')
  })
})

test('A week begins as it does where a language is spoken', () => {
  expect(['en-GB', 'de', 'en-US', 'ar-EG', 'pt-BR'].map(firstDayOfWeek)).toEqual(['mon', 'mon', 'sun', 'sat', 'sun'])
})

describe('the next seven days', () => {
  test('begin with today, and follow every change', async () => {
    const { screen, button, first } = await openCalendar()
    const days = screen.getByRole('region', { name: /^The next seven days/ }).getByRole('listitem')
    expect(days.elements()).toHaveLength(7)
    await expect.element(days.nth(0)).toMatchTextContent(/Today\s*Day off/)
    await expect.element(days.nth(2)).toMatchTextContent(/Mon 23 Nov\s*09:00 to 12:30, 13:15 to 17:30 · \d+ breaks/)
    await first.fill('2026-11-23')
    await button('Day off').click()
    await expect.element(days.nth(2)).toMatchTextContent(/Mon 23 Nov\s*Special day\s*Day off/)
  })

  test('tell of a change of the clock, and what it does to the work', async () => {
    const hours = { week: { ...defaultSettings.hours.week, sat: [['22:00', '06:00']] as const }, exceptions: {} }
    const bridge = new FakeBridge({ ...defaultSettings, hours })
    const props = { bridge, today: '2027-03-27', zone: 'Europe/Berlin' }
    const screen = await render(Settings, { props })
    await screen.getByRole('tab', { name: 'Work hours' }).click()
    const days = screen.getByRole('region', { name: /^The next seven days/ }).getByRole('listitem')
    await expect
      .element(days.nth(1))
      .toMatchTextContent(/until 06:00 · \d+ breaks\s*The clock goes from 02:00 to 03:00, so there are 5\sh of work\./)
  })
})
