import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { emulate } from '../overlay/sight.ts'
import { LibraryBridge, asked, openLibrary } from './library-window.ts'
import { render } from 'vitest-browser-svelte'
import Library from '../../../renderer/library/Library.svelte'

describe('the page of an exercise', () => {
  test('names the routines that it is part of, or says that there is none', async () => {
    const { card, screen } = await openLibrary()
    await card('Nose to armpit').click()
    const article = screen.getByRole('article', { name: 'Nose to armpit' })
    await expect.element(article.getByText(/^It is in no routine yet\./)).toBeVisible()
    await expect.element(article.getByRole('heading', { name: 'Part of these routines' })).not.toBeInTheDocument()
  })

  test('says what it is for, how it is done and in what time, for whom it is not, and where it comes from', async () => {
    const { card, screen } = await openLibrary()
    await card('Ear to shoulder').click()
    const article = screen.getByRole('article', { name: 'Ear to shoulder' })
    for (const words of [
      'Stretch the muscles between the ear and the top of the shoulder.',
      'Tip your left ear toward your left shoulder.',
      'Breathe out as you tip.',
      'Go only half as far.',
      'hold 10 s',
      'Once on each side · 30 s in all',
      'No hand on the head.',
      'Dizziness, vertigo, fainting or double vision',
      'Osteoporosis or a spine fracture',
      'Guideline: practice, not proof',
      'https://www.ccohs.ca/oshanswers/ergonomics/office/stretching.html',
      'Two-minute neck routine · 2 min',
    ])
      await expect.element(article).toMatchTextContent(new RegExp(words.replace(/[.?]/g, '\\$&')))
    expect(article.element().querySelectorAll('a')).toHaveLength(0)
  })

  test('shows either side, in words and in the picture', async () => {
    const { card, screen, pictures } = await openLibrary()
    await card('Ear to shoulder').click()
    await screen.getByText('Right', { exact: true }).click()
    await expect.element(screen.getByText('Tip your right ear toward your right shoulder.')).toBeVisible()
    expect(pictures().at(-1)?.classList.contains('other')).toBe(true)
  })

  test('is opened and left by keyboard, and the keyboard is back where it was', async () => {
    const { card, screen } = await openLibrary()
    card('Chin tuck').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('heading', { name: 'Chin tuck' })).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(card('Chin tuck')).toHaveFocus()
  })

  test('leads to the next one, to its routines, and all the way back', async () => {
    const { button, card, screen } = await openLibrary()
    await card('Chin half circle').click()
    await button('Next: Chin to chest').click()
    await button(/^Two-minute neck routine · /).click()
    await expect.element(screen.getByRole('article', { name: 'Two-minute neck routine' })).toBeVisible()
    await button(/^Grow tall Grow tall/).click()
    await expect.element(screen.getByRole('heading', { name: 'Grow tall' })).toHaveFocus()
    await button('Back').click()
    await button('Back').click()
    await expect.element(screen.getByRole('heading', { name: 'Chin to chest' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(card('Chin half circle')).toHaveFocus()
  })
})

test('the page of a routine shows its moves with their times', async () => {
  const { button, goTo, screen } = await openLibrary()
  await goTo('Routines')
  await expect.element(screen.getByText('19 routines')).toBeVisible()
  await button(/^Two-minute neck routine/).click()
  const moves = screen.getByRole('article').getByRole('listitem')
  await expect.element(moves.filter({ hasText: 'At 0:36' })).toMatchTextContent(/Ear to shoulder\s+Left side.*15\ss/)
  await expect.element(screen.getByText('Meant for twice a day')).toBeVisible()
})

describe('pictures', () => {
  const shape = (element: Element) => element.querySelector('svg.figure')?.innerHTML.replaceAll(/class="[^"]*"/g, '')

  test('move while they are looked at, one at a time', async () => {
    const { card, pictures } = await openLibrary()
    await expect.poll(() => pictures().length).toBeGreaterThan(5)
    const tuck = card('Chin to chest')
    const still = shape(tuck.element())
    await tuck.hover()
    await expect.poll(() => shape(tuck.element())).not.toBe(still)
    expect(pictures().filter((picture) => !picture.classList.contains('still'))).toHaveLength(1)
    await card('Neck lengthener').hover()
    await expect.poll(() => shape(tuck.element())).toBe(still)
  })

  test('are two stills for people who asked for less motion', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    const { card, pictures, screen } = await openLibrary()
    await expect.poll(() => pictures().length).toBeGreaterThan(5)
    await card('Chin to chest').hover()
    await expect.poll(() => card('Chin to chest').element().querySelectorAll('svg.figure')).toHaveLength(2)
    expect(pictures().every((picture) => picture.classList.contains('still'))).toBe(true)
    await card('Chin to chest').click()
    await expect.element(screen.getByText('To here')).toBeVisible()
  })

  test('are held still on request', async () => {
    const { button, card, screen } = await openLibrary()
    await card('Chin to chest').click()
    await button('Hold the picture still').click()
    const article = screen.getByRole('article').element()
    const held = shape(article)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    expect(shape(article)).toBe(held)
    await button('Let the picture move').click()
    await expect.poll(() => shape(article)).not.toBe(held)
  })

  test('show the easier version half as far', async () => {
    await emulate({ 'prefers-reduced-motion': 'reduce' })
    const { button, card, screen } = await openLibrary()
    await card('Chin to chest').click()
    const target = () => screen.getByText('To here').element().closest('figure')!
    const whole = shape(target())
    await button('Easier').click()
    expect(shape(target())).not.toBe(whole)
  })
})

test('a library without an application says what to do', async () => {
  const bridge = new LibraryBridge(asked)
  bridge.broken = true
  const screen = await render(Library, { bridge })
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/Close this window and open it again/)
})

test('a library that closes listens no more', async () => {
  const { bridge, screen } = await openLibrary()
  expect(bridge.listening).toBeGreaterThan(0)
  await screen.unmount()
  expect(bridge.listening).toBe(0)
})
