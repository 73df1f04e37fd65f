import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { dayOutlook } from '../../../shared/settings/day-outlook.ts'
import { presets } from '../../../shared/settings/presets.ts'
import { openSettings } from './settings-window.ts'

describe('small movements in between', () => {
  test('can be had less often, or not at all', async () => {
    const { bridge, screen, field, type } = await openSettings()
    await type('One movement every', '20')
    await expect.poll(() => bridge.settings.micro).toEqual({ on: true, everyMinutes: 20 })
    await screen.getByRole('switch', { name: 'Small movements in between' }).click()
    await expect.element(field('One movement every')).not.toBeInTheDocument()
    expect(bridge.settings.micro).toEqual({ on: false, everyMinutes: 20 })
  })

  test('no number that cannot be is taken', async () => {
    const { bridge, screen, type } = await openSettings()
    await type('One movement every', '500')
    const complaint = 'Minutes between micro-breaks: write a whole number from 5 to 120.'
    await expect.element(screen.getByRole('alert').getByText(complaint)).toBeVisible()
    expect(bridge.settings.micro.everyMinutes).toBe(30)
  })
})

describe('the times of the neck routine', () => {
  test('can be changed, added and removed', async () => {
    const { bridge, button, type } = await openSettings()
    await type('Time of the neck routine, number 1', '10')
    await expect.poll(() => bridge.settings.anchors).toEqual(['10:00', '15:30'])
    await button('Add a time').click()
    await expect.poll(() => bridge.settings.anchors).toEqual(['10:00', '15:30', '10:45'])
    await button('Remove 15:30').click()
    await expect.poll(() => bridge.settings.anchors).toEqual(['10:00', '10:45'])
  })

  test('a time that does not exist is kept in its field and asked about', async () => {
    const { bridge, screen, field, type } = await openSettings()
    await type('Time of the neck routine, number 2', '25:99')
    await expect.element(screen.getByRole('alert').getByText(/such as 10:45/)).toBeVisible()
    await expect.element(field('Time of the neck routine, number 2')).toBeInvalid()
    expect(bridge.settings.anchors).toEqual(['10:45', '15:30'])
  })
})

test('a break can wait for a gap in the typing', async () => {
  const { bridge, screen } = await openSettings()
  await screen.getByRole('switch', { name: 'Wait until I stop typing' }).click()
  await expect.poll(() => bridge.settings.waitForPause.on).toBe(true)
})

test('chimes, voice and speed are chosen on the page for sound', async () => {
  const { bridge, screen, goTo } = await openSettings()
  await goTo('Sound')
  await screen.getByText('Normal', { exact: true }).click()
  await screen.getByRole('switch', { name: 'Read the steps aloud' }).click()
  await screen.getByText('×0.75', { exact: true }).click()
  await expect.poll(() => bridge.settings.play).toEqual({ speed: 0.75 })
  expect(bridge.settings.sound).toEqual({ chimes: 'normal', voice: true })
})

describe('a rhythm to start from', () => {
  test('is chosen in one go, shown as chosen, and undone in one go', async () => {
    const { bridge, screen, undo } = await openSettings()
    const before = bridge.settings
    const card = (name: string) => screen.getByRole('radio', { name })
    await expect.element(card('Balanced')).toBeChecked()
    await card('Focus').click()
    await expect.element(card('Focus')).toBeChecked()
    expect(bridge.settings).toEqual({ ...before, ...presets.focus })
    await undo.click()
    await expect.element(card('Balanced')).toBeChecked()
    expect(bridge.settings).toEqual(before)
  })

  test('shows the day that it would make, as the schedule would live it', async () => {
    const { screen } = await openSettings()
    const expected = dayOutlook({ ...defaultSettings, ...presets.active }, 'mon')
    const movements = expected.filter(({ kind }) => kind === 'micro').length
    const radio = screen.getByRole('radio', { name: 'Active' })
    await expect.element(radio).toBeVisible()
    const card = radio.element().closest('label')
    expect(card?.textContent).toContain(`${expected.length - movements} breaks and ${movements} small movements`)
    expect(card?.querySelectorAll('.break')).toHaveLength(expected.length)
  })

  test('none is chosen where the rhythm is one of one’s own, and that is said', async () => {
    const { screen, type } = await openSettings()
    await type('One movement every', '25')
    await expect.element(screen.getByText(/This is a rhythm of your own/)).toBeVisible()
    for (const radio of screen.getByRole('radio').elements()) expect(radio).not.toBeChecked()
  })

  test('is chosen with the arrow keys alone', async () => {
    const { bridge, screen } = await openSettings()
    const balanced = screen.getByRole('radio', { name: 'Balanced' })
    await expect.element(balanced).toBeChecked()
    balanced.element().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(() => bridge.settings.main).toEqual(presets.active.main)
    await expect.element(screen.getByRole('radio', { name: 'Active' })).toHaveFocus()
  })
})
