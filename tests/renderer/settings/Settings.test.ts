import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

describe('undo', () => {
  test('is not offered before there is anything to take back', async () => {
    const { screen, undo } = await openSettings()
    await expect.element(screen.getByText('Every change is saved at once.')).toBeVisible()
    await expect.element(undo).not.toBeInTheDocument()
  })

  test('takes back one change after the other', async () => {
    const { bridge, screen, goTo, type, undo } = await openSettings()
    await type('A break every', '90')
    await type('Heads-up before a break', '60')
    await goTo('Look')
    await screen.getByText('Dark').click()
    await expect.element(screen.getByRole('radio', { name: 'Dark' })).toBeChecked()

    await undo.click()
    await expect.element(screen.getByText('As it was before.')).toBeVisible()
    expect(bridge.settings).toEqual({ ...defaultSettings, main: { everyMinutes: 90 }, notifySeconds: 60 })
    await undo.click()
    await expect.poll(() => bridge.settings.notifySeconds).toBe(30)
    await undo.click()
    await expect.poll(() => bridge.settings).toEqual(defaultSettings)
    await expect.element(undo).toHaveAttribute('aria-disabled', 'true')
  })

  test('takes a whole gesture back, not each of its steps', async () => {
    const { bridge, screen, undo } = await openSettings()
    screen.getByRole('slider').element().focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    await expect.poll(() => bridge.settings.main.everyMinutes).toBe(75)
    await undo.click()
    await expect.poll(() => bridge.settings.main.everyMinutes).toBe(60)
  })

  test('takes back one press after the other, however quick they were', async () => {
    const { bridge, screen, goTo, undo } = await openSettings()
    await goTo('Look')
    await screen.getByText('Light').click()
    await screen.getByText('Dark').click()
    await undo.click()
    await expect.poll(() => bridge.settings.look.theme).toBe('light')
  })

  test('brings back hours that were removed', async () => {
    const { bridge, goTo, button, undo } = await openSettings()
    await goTo('Work hours')
    await button('Remove 09:00 to 12:30').click()
    await expect.element(button('Remove 09:00 to 12:30')).not.toBeInTheDocument()
    await undo.click()
    await expect.element(button('Remove 09:00 to 12:30')).toBeVisible()
    expect(bridge.settings).toEqual(defaultSettings)
  })

  test('does not undo what somebody else changed', async () => {
    const { bridge, field, type, undo } = await openSettings()
    await type('A break every', '90')
    await expect.element(undo).toBeVisible()
    bridge.tell('settings.changed', (bridge.settings = { ...bridge.settings, notifySeconds: 77 }))
    await expect.element(field('Heads-up before a break')).toHaveValue('77')
    await expect.element(undo).not.toBeInTheDocument()
  })
})

describe('the application', () => {
  test('tells of changes made elsewhere, and what is being typed is not lost over it', async () => {
    const { bridge, field } = await openSettings()
    await userEvent.fill(field('A break every'), '5')
    bridge.tell('settings.changed', { ...bridge.settings, main: { everyMinutes: 40 }, notifySeconds: 77 })
    await expect.element(field('Heads-up before a break')).toHaveValue('77')
    await expect.element(field('A break every')).toHaveValue('5')
  })

  test('says what comes next', async () => {
    const { bridge, screen } = await openSettings()
    await expect.element(screen.getByText('Next break in 12 min')).toBeVisible()
    bridge.tell('status.changed', { headline: 'Paused until 14:30', progress: null, pausedUntil: 1, phase: 'waiting' })
    await expect.element(screen.getByText('Paused until 14:30')).toBeVisible()
  })

  test('has notices, which stay until they are dismissed', async () => {
    const notices = ['one', 'two', 'three', 'four'].map((id) => ({ id, message: `Notice ${id}.` }))
    const { screen, button } = await openSettings(new FakeBridge(defaultSettings, notices))
    await expect.element(screen.getByText('Notice two.')).toBeVisible()
    await expect.element(screen.getByText('Notice three.')).not.toBeInTheDocument()
    await button('Show 2 more').click()
    await expect.element(screen.getByText('Notice four.')).toBeVisible()
    await button('Dismiss').nth(1).click()
    await expect.element(screen.getByText('Notice two.')).not.toBeInTheDocument()
    for (const id of ['one', 'three', 'four']) {
      await button('Dismiss').first().click()
      await expect.element(screen.getByText(`Notice ${id}.`)).not.toBeInTheDocument()
    }
    await expect.element(screen.getByRole('region', { name: 'Notices' })).not.toBeInTheDocument()
  })

  test('that does not answer costs nothing that was typed', async () => {
    const { bridge, screen, field, type, goTo } = await openSettings()
    bridge.broken = true
    await type('A break every', '90')
    await expect.element(screen.getByText('This could not be saved. Please try again.')).toBeVisible()
    await expect.element(field('A break every')).toHaveValue('90')
    await goTo('Look')
    await screen.getByText('Dark').click()
    await expect
      .element(screen.getByRole('status').getByText('This could not be saved. Please try again.'))
      .toBeVisible()
    expect(bridge.settings).toEqual(defaultSettings)
  })

  test('that cannot say the settings is told of', async () => {
    const bridge = new FakeBridge()
    bridge.broken = true
    const { screen } = await openSettings(bridge)
    await expect.element(screen.getByRole('alert')).toMatchTextContent('The settings could not be read.')
  })

  test('is not listened to any more when the window closes', async () => {
    const { bridge, screen } = await openSettings()
    expect(bridge.listening).toBe(3)
    await screen.unmount()
    expect(bridge.listening).toBe(0)
  })
})

test('the look is chosen from pictures and words', async () => {
  const { bridge, screen, goTo } = await openSettings()
  await goTo('Look')
  await screen.getByText('From behind').click()
  await expect.element(screen.getByRole('radio', { name: /^From behind/ })).toBeChecked()
  await screen.getByText('Light').click()
  await expect.poll(() => bridge.settings.look).toEqual({ theme: 'light', sides: 'behind' })
})

test('what is typed on one page is still there after a look at another', async () => {
  const { goTo, type, field } = await openSettings()
  await type('A break every', '500')
  await goTo('Look')
  await goTo('Rhythm')
  await expect.element(field('A break every')).toHaveValue('500')
})
