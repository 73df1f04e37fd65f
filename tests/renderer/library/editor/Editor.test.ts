import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { exerciseById } from '../../../../shared/exercises/catalogue.ts'
import { usualStep } from '../../../../shared/own-routines/dose.ts'
import { defaultSettings } from '../../../../shared/settings/defaults.ts'
import { FakeApplication } from './fake-application.ts'
import { afterACall, openEditor } from './open.ts'

test('a new routine is given a title, steps and a dose, and is kept', async () => {
  const { application, field, add, button, closed, total } = await openEditor(null)
  await expect.element(field('Title')).toHaveFocus()
  expect(total()).toBe('Nothing yet')
  await userEvent.fill(field('Title'), 'Morning')
  await add('Chin tuck')
  await add('Ear to shoulder')
  await button('One more repetition').click()
  await userEvent.fill(field('Hold'), '20')
  await userEvent.tab()
  await button('Save').click()
  await expect.poll(closed).toBe(1)
  expect(application.routines.at(-1)).toEqual({
    id: 'own-morning',
    title: 'Morning',
    note: '',
    steps: [
      usualStep(exerciseById('chin-tuck')),
      { exerciseId: 'neck-side-tilt', reps: 2, holdSeconds: 20, firstSide: 'left' },
    ],
  })
})

test('a routine is changed in its place', async () => {
  const { application, field, button, screen, closed } = await openEditor(afterACall)
  await userEvent.fill(field('Title'), 'After two calls')
  await screen.getByText('Ear to shoulder').first().click()
  await screen.getByText('Right', { exact: true }).click()
  await button('Save').click()
  await expect.poll(closed).toBe(1)
  expect(application.routines).toHaveLength(1)
  expect(application.routines[0]).toMatchObject({
    id: afterACall.id,
    title: 'After two calls',
    steps: [afterACall.steps[0], { ...afterACall.steps[1], firstSide: 'right' }],
  })
})

test('the time in all is always shown, and counts both sides and the ways between', async () => {
  const { total, add, button, screen } = await openEditor(afterACall)
  expect(total()).toBe('1\u00a0min 11\u00a0s')
  await add('Chin tuck')
  await expect.poll(total).toBe('1\u00a0min 38\u00a0s')
  await screen.getByRole('button', { name: 'Take Chin tuck out' }).first().click()
  await button('Take Chin tuck out').click()
  await expect.poll(total).toBe('44\u00a0s')
})

test('a step that was added comes into view, and the keyboard stays among the exercises', async () => {
  const { add, screen } = await openEditor(afterACall)
  for (const title of ['Grow tall', 'Plank', 'Cat-cow', 'Bird dog']) await add(title)
  await expect.element(screen.getByRole('button', { name: /^Add Bird dog / })).toHaveFocus()
  const { top, bottom } = document.querySelector('li.open')!.getBoundingClientRect()
  expect(top).toBeGreaterThanOrEqual(0)
  expect(bottom).toBeLessThanOrEqual(820)
})

describe('the order', () => {
  test('changes by buttons, which keep the keyboard', async () => {
    const { button, steps } = await openEditor(afterACall)
    await button('Move Ear to shoulder up').click()
    expect(steps()).toEqual(['Ear to shoulder', 'Chin tuck'])
    await expect.element(button('Move Ear to shoulder up')).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    expect(steps()).toEqual(['Ear to shoulder', 'Chin tuck'])
  })

  test('changes by Alt and an arrow key, is said, and can be taken back', async () => {
    const { screen, steps, button } = await openEditor(afterACall)
    await screen.getByRole('button', { name: /^1 Chin tuck/ }).click()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(steps()).toEqual(['Ear to shoulder', 'Chin tuck'])
    await expect.element(screen.getByText('Chin tuck is now step 2.')).toBeInTheDocument()
    await button('Undo').click()
    expect(steps()).toEqual(['Chin tuck', 'Ear to shoulder'])
  })
})

describe('a step that is dragged by its grip', () => {
  const threeSteps = {
    ...afterACall,
    steps: [...afterACall.steps, { exerciseId: 'grow-tall', reps: 1, holdSeconds: 10, firstSide: null }],
  }
  const [chin, ear, tall] = ['Chin tuck', 'Ear to shoulder', 'Grow tall'] as const
  const before: readonly string[] = [chin, ear, tall]

  /** Takes the grip of a step, and moves the pointer to a share of the height of the step in another place. */
  function drag(from: number, to: number, share: number) {
    const cards = [...document.querySelectorAll('ol > li')]
    const grip = cards[from]?.querySelector('.grip')
    const box = (element: Element | null | undefined) => element!.getBoundingClientRect()
    const pointer = (type: string, clientY: number) =>
      grip?.dispatchEvent(
        new PointerEvent(type, {
          pointerId: 1,
          clientX: box(grip).x + 5,
          clientY,
          button: 0,
          bubbles: true,
          cancelable: true,
        }),
      )
    const { top, height } = box(cards[to])
    pointer('pointerdown', box(grip).y + 10)
    pointer('pointermove', top + share * height)
    return () => pointer('pointerup', top + share * height)
  }

  test.each([
    { from: 0, to: 2, share: 0.8, order: [ear, tall, chin] },
    { from: 0, to: 1, share: 0.8, order: [ear, chin, tall] },
    { from: 2, to: 0, share: 0.2, order: [tall, chin, ear] },
  ])('comes from place $from to place $to, is said, and can be taken back', async ({ from, to, share, order }) => {
    const { steps, screen, button } = await openEditor(threeSteps)
    const letGo = drag(from, to, share)
    expect(steps()).toEqual(before)
    letGo()
    await expect.poll(steps).toEqual(order)
    const said = `${String(before[from])} is now step ${String(to + 1)}.`
    await expect.element(screen.getByText(said)).toBeInTheDocument()
    await button('Undo').click()
    expect(steps()).toEqual(before)
  })

  test('stays in its place until it is over the middle of another one, and nothing is to be taken back', async () => {
    const { steps, button } = await openEditor(threeSteps)
    drag(1, 2, 0.2)()
    await expect.poll(() => document.querySelector('.held')).toBe(null)
    expect(steps()).toEqual(before)
    await expect.element(button('Undo')).not.toBeInTheDocument()
  })

  test('has the others make room, and stays where it was after Escape', async () => {
    const { steps } = await openEditor(threeSteps)
    const letGo = drag(0, 1, 0.8)
    const moved = () =>
      [...document.querySelectorAll<HTMLElement>('ol > li')].map((card) =>
        parseFloat(card.style.translate.split(' ')[1] ?? ''),
      )
    await expect.poll(() => moved()[1]).toBeLessThan(-60)
    expect(moved()[0]).toBeGreaterThan(60)
    expect(moved()[2]).toBeNaN()
    expect(document.querySelector('.held')?.textContent).toContain(chin)
    await userEvent.keyboard('{Escape}')
    letGo()
    await expect.poll(() => document.querySelector('.held')).toBe(null)
    expect(steps()).toEqual([chin, ear, tall])
  })
})

test('a step that is taken out hands the keyboard on, and comes back by Undo', async () => {
  const { button, steps, screen } = await openEditor(afterACall)
  await button('Take Chin tuck out').click()
  expect(steps()).toEqual(['Ear to shoulder'])
  await expect.element(screen.getByRole('button', { name: /^1 Ear to shoulder/ })).toHaveFocus()
  await button('Undo').click()
  expect(steps()).toEqual(['Chin tuck', 'Ear to shoulder'])
})

describe('what is wrong', () => {
  test('is said at the field, and the keyboard goes there', async () => {
    const { button, field, screen, closed } = await openEditor(null)
    await button('Save').click()
    await expect.element(screen.getByText('Give the routine a title.')).toBeVisible()
    await expect.element(screen.getByText('Add at least one exercise.')).toBeVisible()
    await expect.element(field('Title')).toHaveFocus()
    await userEvent.fill(field('Title'), 'Morning')
    await expect.element(screen.getByText('Give the routine a title.')).not.toBeInTheDocument()
    expect(closed()).toBe(0)
  })

  test('is not said before somebody tried to save', async () => {
    const { screen } = await openEditor(null)
    await expect.element(screen.getByText('Give the routine a title.')).not.toBeInTheDocument()
  })

  test('as a number is not taken, and says how far it may go', async () => {
    const { screen, field, application, button } = await openEditor(afterACall)
    await screen.getByRole('button', { name: /^1 Chin tuck/ }).click()
    await userEvent.fill(field('Hold'), '90')
    await userEvent.tab()
    await expect.element(screen.getByText('Seconds must be a whole number between 2 and 12.')).toBeVisible()
    await button('Save').click()
    expect(application.routines[0]?.steps[0]?.holdSeconds).toBe(4)
  })

  test('in the length of all of it is said at once', async () => {
    const walk = { ...usualStep(exerciseById('easy-walk')), holdSeconds: 300 }
    const { screen } = await openEditor({ ...afterACall, steps: Array.from({ length: 7 }, () => walk) })
    await expect.element(screen.getByText('The routine takes 36 minutes; 30 are enough.')).toBeVisible()
  })

  test('when the application does not answer, is said, and nothing is lost', async () => {
    const { application, button, screen, field, closed } = await openEditor(afterACall)
    await userEvent.fill(field('Title'), 'Evening')
    application.broken = true
    await button('Save').click()
    await expect.element(screen.getByText('This could not be saved. Please try again.')).toBeInTheDocument()
    await expect.element(field('Title')).toHaveValue('Evening')
    expect(closed()).toBe(0)
  })
})

describe('leaving', () => {
  test('something unsaved is asked about; Escape stays', async () => {
    const { button, screen, closed, add, steps } = await openEditor(afterACall)
    await add('Chin tuck')
    await button('Close').click()
    await expect.element(screen.getByRole('alertdialog', { name: 'Leave without saving?' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(button('Close')).toHaveFocus()
    expect([closed(), steps().length]).toEqual([0, 3])
    await button('Close').click()
    await button('Leave').click()
    expect(closed()).toBe(1)
  })

  test('what is as it was is not asked about', async () => {
    const { closed } = await openEditor(afterACall)
    await userEvent.keyboard('{Escape}')
    expect(closed()).toBe(1)
  })
})

test('a routine is removed once the person says so', async () => {
  const { application, button, screen, closed } = await openEditor(afterACall)
  await button('Remove').click()
  await expect.element(screen.getByText('Remove “After a call” for good?')).toBeVisible()
  await button('Keep').click()
  expect(application.routines).toHaveLength(1)
  await button('Remove').click()
  await button('Remove').click()
  await expect.poll(closed).toBe(1)
  expect(application.routines).toEqual([])
})

describe('the exercises to choose from', () => {
  test('are found by words, part of the body and position', async () => {
    const { screen } = await openEditor(null)
    await userEvent.fill(screen.getByRole('searchbox'), 'ear shoulder')
    await expect.element(screen.getByText('3 exercises')).toBeVisible()
    await userEvent.fill(screen.getByRole('searchbox'), '')
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Part of the body' }), 'Eyes')
    await expect.element(screen.getByText('2 exercises')).toBeVisible()
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Position' }), 'On the floor')
    await expect.element(screen.getByText('No exercise matches that.')).toBeVisible()
  })

  test('are not those that were left out; one that is in a routine already says what will happen', async () => {
    const application = new FakeApplication([afterACall])
    const { leaveOut } = defaultSettings
    application.settings = { ...defaultSettings, leaveOut: { ...leaveOut, exercises: ['chin-tuck'] } }
    const { screen } = await openEditor(afterACall, application)
    await expect.element(screen.getByText(/^Left out for you; something else/)).toBeVisible()
    await expect.element(screen.getByRole('button', { name: /^Add Ear to shoulder / })).toBeVisible()
    await expect.element(screen.getByRole('button', { name: /^Add Chin tuck / })).not.toBeInTheDocument()
  })
})
