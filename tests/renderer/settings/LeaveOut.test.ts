import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

async function openLeaveOut(leaveOut: Partial<Settings['leaveOut']> = {}) {
  const settings = { ...defaultSettings, leaveOut: { ...defaultSettings.leaveOut, ...leaveOut } }
  const opened = await openSettings(new FakeBridge(settings))
  await opened.goTo('Leave out')
  return { ...opened, chosen: () => opened.bridge.settings.leaveOut }
}

describe('a reason to go easy', () => {
  test('holds at once, says how much is left, counts as asked, and can be undone', async () => {
    const { screen, chosen, undo } = await openLeaveOut()
    await expect.element(screen.getByText(/Of 83 exercises, 77 may come in a break\./)).toBeVisible()
    await screen.getByRole('checkbox', { name: 'Pregnant' }).click()
    await expect.poll(chosen).toMatchObject({ conditions: ['pregnancy'], asked: true })
    const on = exercises.filter((each) => each.enabledByDefault && !each.exclude.includes('pregnancy')).length
    await expect.element(screen.getByText(new RegExp(`Of 83 exercises, ${on} may come`))).toBeVisible()
    await undo.click()
    await expect.element(screen.getByRole('checkbox', { name: 'Pregnant' })).not.toBeChecked()
    expect(chosen()).toEqual(defaultSettings.leaveOut)
  })

  test('says how many exercises it hides, and names them on demand', async () => {
    const { screen } = await openLeaveOut()
    const summary = screen.getByText(/^Leaves out 3, eases 1: Glaucoma/)
    const names = () => summary.element().closest('details')!.querySelector('p')!
    await expect.element(names()).not.toBeVisible()
    await summary.click()
    await expect.element(names()).toBeVisible()
    expect(names().textContent).toBe('Leaves out: Bed-hold crouch, Heel sit stretch, Forward hang with arm circles')
  })

  test('is one of thirteen, none of which is ticked for anybody', async () => {
    const { screen } = await openLeaveOut()
    const boxes = screen.getByRole('checkbox').elements()
    expect(boxes).toHaveLength(13)
    expect(boxes.some((box) => (box as HTMLInputElement).checked)).toBe(false)
  })
})

describe('single exercises', () => {
  test('are left out and taken back, and the keyboard is not lost', async () => {
    const { screen, button, chosen } = await openLeaveOut()
    const list = screen.getByRole('combobox', { name: 'An exercise to leave out' })
    await userEvent.selectOptions(list, 'Chin tuck')
    await button('Leave out').click()
    await expect.poll(() => chosen().exercises).toEqual(['chin-tuck'])
    await expect.element(list).toHaveValue('')
    await button('Take back in: Chin tuck').click()
    await expect.poll(() => chosen().exercises).toEqual([])
    await expect.element(list).toHaveFocus()
  })

  test('are not offered when they are hidden anyway', async () => {
    const { screen } = await openLeaveOut({ conditions: ['dizziness'] })
    const list = screen.getByRole('combobox', { name: 'An exercise to leave out' }).element() as HTMLSelectElement
    const offered = [...list.options].map(({ value }) => value)
    expect(offered).toContain('shoulder-shrug')
    expect(offered).not.toContain('chin-tuck')
  })
})

describe('exercises that are off', () => {
  test('say why, and are switched on by hand', async () => {
    const { screen, chosen } = await openLeaveOut()
    await expect.element(screen.getByText(/^It is a deep crouch with the head low/)).toBeInTheDocument()
    await screen.getByRole('switch', { name: 'Bed-hold crouch' }).click()
    await expect.poll(() => chosen().switchedOn).toEqual(['bed-grip-crouch'])
    await screen.getByRole('switch', { name: 'Bed-hold crouch' }).click()
    await expect.poll(() => chosen().switchedOn).toEqual([])
  })

  test('stay hidden by a reason, and say so', async () => {
    const { screen } = await openLeaveOut({ conditions: ['glaucoma'], switchedOn: ['bed-grip-crouch'] })
    await expect
      .element(screen.getByText(/needs a bed that cannot move\.\s+Left out now: Glaucoma or recent eye surgery\./))
      .toBeInTheDocument()
  })
})

test('it stays on the device, and says when not to do exercises', async () => {
  const { screen } = await openLeaveOut()
  await expect.element(screen.getByText(/^What you say here stays on this device\./)).toBeVisible()
  for (const words of [
    /^These exercises are general wellness tips/,
    /^Sharp, sudden or worsening pain/,
    /^Call your emergency number now/,
  ])
    await expect.element(screen.getByText(words).first()).toBeInTheDocument()
})
