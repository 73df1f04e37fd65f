import { afterEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { openInsights, pasts } from './insights-window.ts'

/** A break that was done. */
function anybody() {
  const found = pasts.week.outcomes.find(({ result }) => result === 'done')
  if (found === undefined) throw new Error('Somebody did something.')
  return found
}

afterEach(() => page.viewport(1280, 720))

describe('Today', () => {
  test('says kindly that nothing was yet', async () => {
    const { screen } = await openInsights(pasts.nothing)
    await expect.element(screen.getByText('No break yet today.')).toBeVisible()
    await expect.element(screen.getByText('Not yet today')).toBeVisible()
    await expect.element(screen.getByText('What becomes of each break will show here.')).toBeVisible()
    await expect.element(screen.getByText('Next break in 12 min')).toBeVisible()
  })

  test('does not make more of a first day than there is', async () => {
    const { screen } = await openInsights(pasts.firstDay)
    await expect.element(screen.getByText('That is all there is to say so far.')).toBeVisible()
    const week = await openInsights(pasts.week)
    await expect.element(week.screen.getByText('breaks today').last()).toBeVisible()
    expect(week.target.textContent).not.toContain('That is all there is to say so far.')
  })

  test('has every prompt of the day as a sign and in words', async () => {
    const { screen, target, region } = await openInsights(pasts.week)
    await expect.element(region('The day so far')).toBeVisible()
    const marks = target.querySelectorAll('.spot').length
    // One of them is now.
    expect(screen.getByRole('listitem').elements()).toHaveLength(marks - 1)
    await expect.element(screen.getByText('Held back: microphone in use')).toBeVisible()
    await expect.element(screen.getByRole('img', { name: /^The day as a line: \d+ breaks\./ })).toBeVisible()
  })

  test('looks again when a break is over', async () => {
    const { bridge, screen } = await openInsights(pasts.nothing)
    await expect.element(screen.getByText('No break yet today.')).toBeVisible()
    bridge.past = pasts.week
    bridge.tell('break.ended', { breakId: 'x', result: 'done' })
    await expect.element(screen.getByText('breaks today')).toBeVisible()
  })

  test('says so when the history cannot be had', async () => {
    const { screen } = await openInsights({ outcomes: [], broken: true })
    await expect
      .element(screen.getByRole('alert'))
      .toHaveTextContent('The history could not be opened. Close this window and open it again.')
  })
})

describe('The calendar', () => {
  test('goes back by weeks, as far as there is something, and forward to today', async () => {
    const { screen, goTo, button, region } = await openInsights(pasts.week)
    await goTo('Calendar')
    const days = region('Seven days')
    await expect.element(days.getByText('17 – 23 November')).toBeVisible()
    await expect.element(button('Seven days later')).toHaveAttribute('aria-disabled', 'true')
    await button('Seven days earlier').click()
    await expect.element(days.getByText('10 – 16 November')).toBeVisible()
    await expect.element(days.getByText(/^Saturday 14 November: no break$/)).toBeInTheDocument()
    await button('Seven days later').click()
    await expect.element(days.getByText('17 – 23 November')).toBeVisible()
    expect(screen.getByRole('listitem').elements()).toHaveLength(7)
  })

  test('names each month with its numbers', async () => {
    const { screen, goTo } = await openInsights(pasts.week)
    await goTo('Calendar')
    await expect.element(screen.getByRole('img', { name: /^November: \d+ breaks on \d+ days, / })).toBeVisible()
    await expect.element(screen.getByRole('img', { name: 'March: no break' })).toBeVisible()
    expect(
      screen.getByRole('img', { name: /^(January|February|March|April|May|June|July|August)/ }).elements(),
    ).toHaveLength(8)
  })

  test('counts the other years one after the other, and shows one that is chosen', async () => {
    const { bridge, goTo, button, region } = await openInsights(pasts.tenYears)
    await goTo('Calendar')
    await expect.poll(() => bridge.counted).toEqual([2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017, 2016])
    await button('Show 2019').click()
    const year = region('Year')
    await expect.element(year.getByText('Year 2019', { exact: true })).toBeVisible()
    const taken = bridge
      .of(2019)
      .filter(({ result, seconds }) => result === 'done' || (result === 'partial' && seconds > 0)).length
    await expect.element(year.getByText(new RegExp(`^${taken.toLocaleString('en-GB')} breaks on`))).toBeVisible()
    await button('Previous year').click()
    await expect.element(year.getByText('Year 2018', { exact: true })).toBeVisible()
    expect(bridge.counted).toHaveLength(10)
  })

  test('asks for nothing of other years until somebody looks', async () => {
    const { bridge, screen } = await openInsights(pasts.tenYears)
    await expect.element(screen.getByText('breaks today')).toBeVisible()
    expect(bridge.counted).toEqual([])
  })

  test('speaks of times of day only when there is enough', async () => {
    const first = await openInsights(pasts.firstDay)
    await first.goTo('Calendar')
    await expect.element(first.region('Time of day').getByText(/A few weeks will show/)).toBeVisible()
  })

  test('has the hours as a table too', async () => {
    const { bridge, goTo, region } = await openInsights(pasts.tenYears)
    await goTo('Calendar')
    await region('Time of day').getByText('As a table').click()
    const rows = region('Time of day').getByRole('row').elements()
    const { hours } = await bridge.ask('insights.read')
    expect(rows).toHaveLength(hours.hours.length + 1)
  })

  test.each([
    ['Save as a table (CSV)', 'nape-history.csv'],
    ['Save as JSON', 'nape-history.json'],
  ])('“%s” gives the whole history away', async (label, name) => {
    const files: { name: string; blob: Blob }[] = []
    const blobs: Blob[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      blobs.push(blob as Blob)
      return 'blob:history'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      const blob = blobs.at(-1)
      if (blob !== undefined) files.push({ name: this.download, blob })
    })
    const { bridge, goTo, button } = await openInsights(pasts.tenYears)
    await goTo('Calendar')
    await button(label).click()
    await expect.poll(() => files.map((file) => file.name)).toEqual([name])
    const text = (await files[0]?.blob.text()) ?? ''
    const { length } = bridge.past.outcomes
    if (name.endsWith('csv')) expect(text.trimEnd().split('\r\n')).toHaveLength(length + 1)
    else expect((JSON.parse(text) as { outcomes: unknown[] }).outcomes).toHaveLength(length)
    vi.restoreAllMocks()
  })
})

describe('The body', () => {
  test('shows its parts on a picture and as a list', async () => {
    const { bridge, goTo, region, target } = await openInsights(pasts.week)
    await goTo('Body')
    const { body } = await bridge.ask('insights.read')
    await expect.element(region('Parts of the body').getByRole('img')).toBeVisible()
    expect(region('Parts of the body').getByRole('listitem').elements()).toHaveLength(body.month.regions.length)
    expect(target.querySelectorAll('.dot')).toHaveLength(body.month.regions.length)
  })

  test('is another one over another time', async () => {
    const { screen, goTo, region } = await openInsights(pasts.tenYears)
    await goTo('Body')
    const first = region('Exercises').getByRole('row').nth(1)
    const month = first.element().textContent
    await screen.getByRole('radio', { name: 'Year 2026' }).click({ force: true })
    await expect.poll(() => first.element().textContent).not.toBe(month)
  })

  test('says which side is ahead, by how much', async () => {
    const base = anybody()
    const moves = [
      { exerciseId: 'neck-side-tilt', side: 'left', seconds: 300 },
      { exerciseId: 'neck-side-tilt', side: 'right', seconds: 180 },
    ] as const
    const { goTo, region } = await openInsights({ outcomes: [{ ...base, moves }] })
    await goTo('Body')
    await expect.element(region('Left and right')).toBeVisible()
    expect(region('Left and right').element().textContent).toContain('The left side had 2\u00a0min more.')
  })

  test('shows the rest of the exercises when asked', async () => {
    const { goTo, button, region } = await openInsights(pasts.week)
    await goTo('Body')
    const rows = () => region('Exercises').getByRole('row').elements().length
    expect(rows()).toBe(9)
    await button(/^Show the other/).click()
    expect(rows()).toBeGreaterThan(9)
    await button('Show fewer').click()
    expect(rows()).toBe(9)
  })

  test('says kindly that nothing was too much, and what was', async () => {
    const none = await openInsights(pasts.nothing)
    await none.goTo('Body')
    await expect.element(none.screen.getByText(/^You marked nothing as too hard or painful/)).toBeVisible()
    await expect.element(none.screen.getByText(/^Nothing is kept from this time yet\./)).toBeVisible()
    const base = anybody()
    const felt = (id: string, how: 'too-hard' | 'hurt') => ({ ...base, id, felt: how })
    const some = await openInsights({ outcomes: [felt('a', 'hurt'), felt('b', 'too-hard'), felt('c', 'too-hard')] })
    await some.goTo('Body')
    await expect.element(some.screen.getByText(/^hurt once and too hard 2 times; last on 12 November$/)).toBeVisible()
  })
})

describe('Why', () => {
  test('tells the days, the latest first', async () => {
    const { screen, goTo } = await openInsights(pasts.week)
    await goTo('Why')
    await expect.element(screen.getByRole('heading', { level: 3 }).first()).toHaveTextContent('Today')
    await expect.element(screen.getByRole('heading', { level: 3 }).last()).toHaveTextContent('Yesterday')
    await expect.element(screen.getByText(/^No break at 11:40: microphone in use since 11:28\.$/)).toBeVisible()
  })

  test('says what will be there when nothing is', async () => {
    const { screen, goTo } = await openInsights(pasts.nothing)
    await goTo('Why')
    await expect.element(screen.getByText(/^Nothing was decided yet\./)).toBeVisible()
  })
})
