import { describe, expect, test } from 'vitest'
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
