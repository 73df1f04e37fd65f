import { userEvent } from 'vitest/browser'
import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { leavingOut, openLibrary } from './library-window.ts'

describe('all exercises', () => {
  test('are there, by the part of the body that they are for', async () => {
    const { screen, titles } = await openLibrary()
    await expect.element(screen.getByText('83 exercises')).toBeVisible()
    expect(titles().toSorted()).toEqual(exercises.map(({ title }) => title).toSorted())
    await expect.element(screen.getByRole('region', { name: /^Wrists and hands/ })).toBeInTheDocument()
  })

  test('are drawn only as far as they are seen', async () => {
    const { card, pictures } = await openLibrary()
    await expect.poll(() => pictures().length).toBeGreaterThan(5)
    expect(pictures().length).toBeLessThan(40)
    card('Wall squat').element().scrollIntoView()
    await expect.poll(() => card('Wall squat').element().querySelector('svg.figure')).not.toBeNull()
  })
})

describe('a search', () => {
  test('finds by words and says how many; Escape empties it', async () => {
    const { screen, search, titles } = await openLibrary()
    await search.fill('ear shoulder')
    expect(titles()).toContain('Ear to shoulder')
    expect(titles().length).toBeLessThan(10)
    await expect.element(screen.getByRole('status').first()).toMatchTextContent(/^\d exercises?$/)
    await userEvent.keyboard('{Escape}')
    await expect.element(search).toHaveValue('')
    await expect.element(screen.getByText('83 exercises')).toBeVisible()
  })

  test('that finds nothing says so and shows the way out', async () => {
    const { screen, button, search, titles } = await openLibrary()
    await search.fill('xylophone')
    await expect.element(screen.getByText('Nothing matches all of that.')).toBeVisible()
    await button('Clear all').last().click()
    expect(titles()).toHaveLength(83)
  })

  test('finds routines too', async () => {
    const { search, goTo, titles } = await openLibrary()
    await search.fill('neck')
    await goTo('Routines')
    await expect.poll(() => titles().slice(-3)).toContain('Two-minute neck routine')
  })
})

test('filters work together, and are cleared together', async () => {
  const { screen, button, choose, titles } = await openLibrary()
  await button('Neck').click()
  await choose('Sides', 'On each side')
  await choose('Time', 'Up to 20 s')
  await choose('Position', 'Standing')
  await choose('Place', 'At the desk')
  await choose('What you need', 'No equipment')
  await expect.poll(() => titles()).toContain('Look over your shoulder')
  expect(titles().length).toBeLessThan(5)
  await expect.element(button('Neck')).toHaveAttribute('aria-pressed', 'true')
  await button('Clear all').first().click()
  await expect.element(screen.getByText('83 exercises')).toBeVisible()
})

test('a favorite is starred, found again, and let go', async () => {
  const { bridge, button, screen, titles } = await openLibrary()
  await button('Favorites').click()
  await expect.element(screen.getByText(/^No favorites yet/)).toBeVisible()
  await button('Favorites').click()
  await button('Add Chin tuck to your favorites').click()
  await expect.element(button('Add Chin tuck to your favorites')).toHaveAttribute('aria-pressed', 'true')
  expect(bridge.settings.favourites).toEqual(['chin-tuck'])
  await button('Favorites').click()
  expect(titles()).toEqual(['Chin tuck'])
  await button('Add Chin tuck to your favorites').click()
  await expect.poll(() => bridge.settings.favourites).toEqual([])
})

test('what is left out can be taken out of sight', async () => {
  const { button, titles } = await openLibrary(leavingOut({ conditions: ['glaucoma'], exercises: ['chin-tuck'] }))
  await button('Left out (8)').click()
  await expect.poll(() => titles()).toHaveLength(75)
  expect(titles()).not.toContain('Chin tuck')
})

test('arrow keys go from card to card, as they lie on the page', async () => {
  const { card } = await openLibrary()
  card('Nose to armpit').element().focus()
  await userEvent.keyboard('{ArrowRight}')
  await expect.element(card('Chin half circle')).toHaveFocus()
  await userEvent.keyboard('{ArrowDown}')
  const above = card('Chin half circle').element().getBoundingClientRect()
  const now = document.activeElement!.getBoundingClientRect()
  expect(now.left).toBeCloseTo(above.left, 0)
  expect(now.top).toBeGreaterThan(above.top)
  await userEvent.keyboard('{ArrowUp}{ArrowLeft}')
  await expect.element(card('Nose to armpit')).toHaveFocus()
})

test('what has the keyboard can be seen, all the way through a page', async () => {
  const { card, search } = await openLibrary()
  search.element().focus()
  for (let presses = 0; presses < 40; presses += 1) {
    await userEvent.tab()
    const element = document.activeElement!
    expect(getComputedStyle(element).outlineStyle, element.outerHTML).toBe('solid')
  }
  await card('Ear to shoulder').click()
  for (let presses = 0; presses < 12; presses += 1) {
    await userEvent.tab()
    const element = document.activeElement!
    if (element === document.body) break
    expect(element.closest('.over'), element.outerHTML).not.toBeNull()
    const around = [element, element.closest('label')].filter((each) => each !== null)
    expect(
      around.some((each) => getComputedStyle(each).outlineStyle === 'solid'),
      element.outerHTML,
    ).toBe(true)
  }
})
