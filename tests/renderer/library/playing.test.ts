import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { asked, leavingOut, openLibrary } from './library-window.ts'

describe('playing', () => {
  test('an exercise and a routine is one press', async () => {
    const { bridge, button, goTo } = await openLibrary()
    await button('Play Chin tuck').click()
    await goTo('Routines')
    await button('Play Two-minute neck routine').click()
    expect(bridge.played).toEqual([
      { what: 'exercise', id: 'chin-tuck' },
      { what: 'routine', id: 'two-minute-neck' },
    ])
  })

  test('that does not work is told', async () => {
    const { bridge, button, screen } = await openLibrary()
    bridge.broken = true
    await button('Play Chin tuck').click()
    await expect.element(screen.getByText('This could not be started. Please try again.')).toBeVisible()
  })
})

describe('what is left out', () => {
  const dizzy = leavingOut({ conditions: ['dizziness'] })

  test('is dimmed and says why', async () => {
    const { card } = await openLibrary(dizzy)
    await expect.element(card('Chin tuck')).toMatchTextContent(/Left out$/)
    const item = card('Chin tuck').element().closest('li')
    expect(item?.title).toBe('Left out for: Dizziness, vertigo, fainting or double vision')
    await expect.element(card('Shoulder shrug')).not.toMatchTextContent(/Left out/)
  })

  test('is not played by accident: the caution comes first, and no key in haste answers it', async () => {
    const { bridge, button, screen } = await openLibrary(dizzy)
    await button('Play Chin tuck').click()
    const question = screen.getByRole('alertdialog', { name: 'Play Chin tuck all the same?' })
    await expect.element(question).toMatchTextContent(/Left out for: Dizziness/)
    await userEvent.keyboard('{Enter} ')
    expect(bridge.played).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(question).not.toBeInTheDocument()
    await expect.element(button('Play Chin tuck')).toHaveFocus()
    expect(bridge.played).toEqual([])
  })

  test('is played when the person says so', async () => {
    const { bridge, button } = await openLibrary(dizzy)
    await button('Play Chin tuck').click()
    await button('Play it').click()
    expect(bridge.played).toEqual([{ what: 'exercise', id: 'chin-tuck' }])
  })

  test('can be chosen for one exercise on its page, and taken back', async () => {
    const { bridge, button, card, screen } = await openLibrary()
    await card('Chin tuck').click()
    await button('Leave out').click()
    await expect.element(screen.getByText('Chin tuck is left out from now on.')).toBeVisible()
    expect(bridge.settings.leaveOut.exercises).toEqual(['chin-tuck'])
    await button('Take back in').click()
    await expect.element(button('Leave out')).toBeVisible()
    expect(bridge.settings.leaveOut.exercises).toEqual([])
  })

  test('until it is switched on, says why it is off', async () => {
    const { bridge, button, card, screen } = await openLibrary()
    await card('Bed-hold crouch').click()
    await expect.element(screen.getByText(/^Off until you switch it on\. It is a deep crouch/)).toBeVisible()
    await button('Switch on').click()
    await expect.element(button('Switch off')).toBeVisible()
    expect(bridge.settings.leaveOut.switchedOn).toEqual(['bed-grip-crouch'])
  })

  test('in a routine is told, and something else plays', async () => {
    const { bridge, button, goTo, screen } = await openLibrary(leavingOut({ exercises: ['chin-to-chest'] }))
    await goTo('Routines')
    await button(/^Two-minute neck routine/).click()
    await expect.element(screen.getByText(/^One move is left out for you/)).toBeVisible()
    await button('Play').click()
    expect(bridge.played).toEqual([{ what: 'routine', id: 'two-minute-neck' }])
  })
})

describe('the question what to go easy on', () => {
  const fresh = leavingOut({ asked: false })

  test('is answered with nothing, once', async () => {
    const { bridge, button, screen } = await openLibrary(fresh)
    await button('Nothing to leave out').click()
    await expect.element(screen.getByText('Anything to go easy on?')).not.toBeInTheDocument()
    expect(bridge.settings.leaveOut).toEqual({ ...fresh.leaveOut, asked: true })
  })

  test('is answered with reasons, which hold at once', async () => {
    const { bridge, button, card, screen } = await openLibrary(fresh)
    await button('Choose').click()
    const pregnant = screen.getByRole('checkbox', { name: 'Pregnant' })
    await expect.element(pregnant).toHaveAccessibleDescription('Leaves out 27, eases 11')
    await pregnant.click()
    await expect.element(card('Plank').first()).toMatchTextContent(/Left out$/)
    await button('Done').click()
    expect(bridge.settings.leaveOut).toMatchObject({ conditions: ['pregnancy'], asked: true })
  })

  test('is not asked again', async () => {
    const { screen } = await openLibrary()
    await expect.element(screen.getByText('83 exercises')).toBeVisible()
    await expect.element(screen.getByText('Anything to go easy on?')).not.toBeInTheDocument()
  })

  test('that could not be saved is told, and stays', async () => {
    const { bridge, button, screen } = await openLibrary(fresh)
    bridge.broken = true
    await button('Nothing to leave out').click()
    await expect.element(screen.getByText('This could not be saved. Please try again.')).toBeVisible()
    await expect.element(screen.getByText('Anything to go easy on?')).toBeVisible()
  })
})

test('what is eased for the person is drawn half as far, and says so', async () => {
  const drawn = async (settings = asked) => {
    const { card, screen } = await openLibrary(settings)
    const picture = () => card('Ear to shoulder').element().querySelector('svg.figure')
    card('Ear to shoulder').element().scrollIntoView()
    await expect.poll(picture).not.toBeNull()
    const words = card('Ear to shoulder').element().textContent
    const paths = [...picture()!.querySelectorAll('path')].map((path) => path.getAttribute('d')).join()
    await screen.unmount()
    return { words, paths }
  }
  const whole = await drawn()
  const eased = await drawn(leavingOut({ conditions: ['osteoporosis'] }))
  expect(whole.words).not.toMatch(/Easier/)
  expect(eased.words).toMatch(/Easier$/)
  expect(eased.paths).not.toBe(whole.paths)
})
