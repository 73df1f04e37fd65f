import { userEvent } from 'vitest/browser'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { pointer, pull } from './bars.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

const { week } = defaultSettings.hours
const noHours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }

async function openHours(changes: object = {}, direction: 'ltr' | 'rtl' = 'ltr') {
  const hours = { week: { ...noHours, ...changes }, exceptions: {} }
  const opened = await openSettings(new FakeBridge({ ...defaultSettings, hours }), 880, 1_000)
  document.querySelector<HTMLElement>('#settings')!.dir = direction
  await opened.goTo('Work hours')
  return opened
}

// Pointers that a test makes up cannot be captured.
beforeEach(() => void vi.spyOn(Element.prototype, 'setPointerCapture').mockImplementation(() => undefined))

const monday = { mon: [['09:00', '17:00']] }

describe('by pointer', () => {
  test('an end is pulled, and the whole bar', async () => {
    const { bridge } = await openHours(monday)
    pull(['mon', 16.9], ['mon', 18])
    await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['09:00', '18:00']])
    pull(['mon', 12], ['mon', 13])
    await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['10:00', '19:00']])
  })

  test('a bar is carried to another day, and with Ctrl stays as well', async () => {
    const { bridge, screen } = await openHours(monday)
    pull(['mon', 12], ['wed', 12])
    await expect.poll(() => bridge.settings.hours.week).toEqual({ ...noHours, wed: [['09:00', '17:00']] })
    await expect.element(screen.getByRole('radio', { name: /^Wednesday/ })).toBeChecked()
    pull(['wed', 12], ['sun', 12], { ctrlKey: true })
    await expect
      .poll(() => bridge.settings.hours.week)
      .toEqual({ ...noHours, wed: [['09:00', '17:00']], sun: [['09:00', '17:00']] })
  })

  test('a bar is drawn, a night into the next row, and its day is chosen', async () => {
    const { bridge, screen } = await openHours()
    pull(['thu', 22], ['fri', 6])
    await expect.poll(() => bridge.settings.hours.week).toEqual({ ...noHours, thu: [['22:00', '06:00']] })
    await expect.element(screen.getByRole('radio', { name: /^Thursday/ })).toBeChecked()
    await expect.element(screen.getByText('until Friday 06:00')).toBeVisible()
  })

  test('the times are shown while the hand holds a bar, and nothing is kept before it lets go', async () => {
    const { bridge } = await openHours(monday)
    pointer('down', ['mon', 16.9])
    pointer('move', ['mon', 20])
    await expect.poll(() => document.querySelector('.pulled')?.textContent.trim()).toBe('09:00 to 20:00 11\u00a0h')
    expect(bridge.changes).toBe(0)
    pointer('up', ['mon', 20])
    await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['09:00', '20:00']])
    expect(bridge.changes).toBe(1)
  })

  test('Escape lets everything be as it was', async () => {
    const { bridge } = await openHours(monday)
    pointer('down', ['mon', 16.9])
    pointer('move', ['mon', 20])
    await userEvent.keyboard('{Escape}')
    pointer('up', ['mon', 20])
    expect(document.querySelectorAll('.held')).toHaveLength(0)
    expect(bridge.changes).toBe(0)
  })

  test('a press on an empty place chooses the day, and changes nothing', async () => {
    const { bridge, screen } = await openHours(monday)
    pull(['sat', 12], ['sat', 12])
    await expect.element(screen.getByRole('radio', { name: /^Saturday/ })).toBeChecked()
    expect(bridge.changes).toBe(0)
  })

  test('a pull is undone', async () => {
    const { bridge, undo } = await openHours(monday)
    pull(['mon', 12], ['wed', 12])
    await undo.click()
    await expect.poll(() => bridge.settings.hours.week).toEqual({ ...noHours, ...monday })
  })

  test('where people read from the right, the bars lie the other way round', async () => {
    const { bridge } = await openHours(monday, 'rtl')
    const [bar] = document.querySelectorAll('.track[data-day="mon"] .bar')
    const track = bar!.parentElement!.getBoundingClientRect()
    expect(Math.round(((track.right - bar!.getBoundingClientRect().right) / track.width) * 24)).toBe(9)
    pull(['mon', 16.9], ['mon', 18])
    await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['09:00', '18:00']])
  })
})

describe('by keyboard', () => {
  const slider = (name: string) => document.querySelector<HTMLElement>(`[role="slider"][aria-label="${name}"]`)!

  test('an end goes by quarters and hours, and says its time', async () => {
    const { bridge, screen } = await openHours(monday)
    slider('Bar 1 of Monday, start').focus()
    await userEvent.keyboard('{ArrowLeft}{ArrowUp}{PageDown}')
    await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['08:00', '17:00']])
    const end = screen.getByRole('slider', { name: 'Bar 1 of Monday, start', exact: true })
    await expect.element(end).toHaveAttribute('aria-valuetext', '08:00')
    await expect.element(end).toHaveFocus()
  })

  test('an end goes past midnight, and keeps the keyboard', async () => {
    const { bridge, screen } = await openHours({ thu: [['22:00', '23:45']] })
    await expect.element(screen.getByRole('radio', { name: /^Thursday/ })).toBeChecked()
    slider('Bar 1 of Thursday, end').focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{PageUp}')
    await expect.poll(() => bridge.settings.hours.week.thu).toEqual([['22:00', '01:15']])
    await expect
      .element(screen.getByRole('slider', { name: 'Bar 1 of Thursday, end', exact: true }))
      .toHaveAttribute('aria-valuetext', 'until Friday 01:15')
    await expect.element(screen.getByRole('slider', { name: 'Bar 1 of Thursday, end', exact: true })).toHaveFocus()
  })

  test('with Shift the whole bar goes, and to another day', async () => {
    const { bridge, screen } = await openHours(monday)
    slider('Bar 1 of Monday, start').focus()
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}')
    await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['09:30', '17:30']])
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}')
    await expect.poll(() => bridge.settings.hours.week).toEqual({ ...noHours, tue: [['09:30', '17:30']] })
    await expect.element(screen.getByRole('slider', { name: 'Bar 1 of Tuesday, start', exact: true })).toHaveFocus()
  })

  test('Delete takes a bar out, and the keyboard stays in the week', async () => {
    const { bridge, screen } = await openHours(monday)
    slider('Bar 1 of Monday, end').focus()
    await userEvent.keyboard('{Delete}')
    await expect.poll(() => bridge.settings.hours.week).toEqual(noHours)
    await expect.element(screen.getByRole('radio', { name: /^Monday/ })).toHaveFocus()
  })

  test('where people read from the right, the arrow to the left is later', async () => {
    const { bridge } = await openHours(monday, 'rtl')
    slider('Bar 1 of Monday, end').focus()
    await userEvent.keyboard('{ArrowLeft}')
    await expect.poll(() => bridge.settings.hours.week.mon).toEqual([['09:00', '17:15']])
  })

  test('only the ends of the chosen day are on the way of the Tab key', async () => {
    await openHours(week)
    expect(document.querySelectorAll('[role="slider"][data-owner]')).toHaveLength(4)
  })
})
