/** Arrow keys went on from what had been there before somebody typed, and what was typed was lost. */
import { userEvent } from 'vitest/browser'
import { expect, test } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { TypedField } from '../../../../renderer/design/index.ts'
import { quarterBeside, typedTime } from '../../../../shared/settings/typed-time.ts'

test.each([
  ['14:20', '{ArrowUp}', '14:30'],
  ['14:20', '{ArrowDown}', '14:15'],
  ['2 pm', '{ArrowUp}', '14:15'],
  ['soon', '{ArrowUp}', '09:15'],
])('after %s was typed and not yet taken, %s goes to %s', async (text, key, time) => {
  const saved: string[] = []
  const screen = await render(TypedField, {
    props: {
      label: 'From',
      value: '09:00',
      letters: 5,
      read: typedTime,
      step: quarterBeside,
      save: (value: string) => saved.push(value) > 0,
    },
  })
  await userEvent.fill(screen.getByLabelText('From'), text)
  expect(saved).toEqual([])
  await userEvent.keyboard(key)
  expect(saved).toEqual([time])
})
