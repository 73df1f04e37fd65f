/** Where people read from the right, the arrow keys point the other way too. */
import { createRawSnippet } from 'svelte'
import { userEvent } from 'vitest/browser'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import SegmentedChoice from '../../../../renderer/design/SegmentedChoice.svelte'
import Slider from '../../../../renderer/design/Slider.svelte'
import TopPages from '../../../../renderer/design/TopPages.svelte'

beforeEach(() => {
  document.documentElement.dir = 'rtl'
})

afterEach(() => {
  document.documentElement.dir = 'ltr'
})

test('a slider goes to the left to have more', async () => {
  const saved: number[] = []
  const { getByRole } = await render(Slider, {
    ...{ label: 'Every', value: 50, from: 10, to: 90, step: 5, marks: [10, 90], text: '50 minutes' },
    slide: () => undefined,
    save: (value: number) => saved.push(value),
  })
  getByRole('slider').element().focus()
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}{ArrowUp}{PageDown}')
  expect(saved).toEqual([55, 45, 55, 20])
})

const options = ['one', 'two', 'three'].map((value) => ({ value, label: value }))

test('the next of a few choices is the one to the left', async () => {
  const chosen: string[] = []
  const { getByRole } = await render(SegmentedChoice, {
    ...{ legend: 'Number', options, value: 'two' },
    choose: (value: string) => chosen.push(value),
  })
  getByRole('radio', { name: 'two' }).element().focus()
  await userEvent.keyboard('{ArrowLeft}')
  expect(chosen).toEqual(['three'])
})

test('the next page is the one to the left', async () => {
  const { getByRole } = await render(TopPages, {
    label: 'Pages',
    pages: [
      { id: 'first', label: 'First', icon: 'clock' },
      { id: 'second', label: 'Second', icon: 'clock' },
    ],
    content: createRawSnippet((id: () => string) => ({ render: () => `<p>${id()}</p>` })),
  })
  getByRole('tab', { name: 'First' }).element().focus()
  await userEvent.keyboard('{ArrowLeft}')
  await expect.element(getByRole('tab', { name: 'Second' })).toHaveAttribute('aria-selected', 'true')
})
