import { createRawSnippet } from 'svelte'
import { describe, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { userEvent } from 'vitest/browser'
import Button from '../../../renderer/design/Button.svelte'
import '../../../renderer/design/base.css'

const children = createRawSnippet(() => ({ render: () => '<span>Press me</span>' }))

describe('a button', () => {
  test.each(['primary', 'plain', 'quiet'] as const)('of the %s kind is large enough for any finger', async (kind) => {
    const screen = await render(Button, {
      kind,
      children: createRawSnippet(() => ({ render: () => '<span>x</span>' })),
    })
    const box = screen.getByRole('button').element().getBoundingClientRect()
    expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
  })

  test('can be pressed with the keyboard, and shows where the focus is', async () => {
    const onclick = vi.fn()
    const screen = await render(Button, { children, onclick })
    await userEvent.tab()
    await expect.element(screen.getByRole('button')).toHaveFocus()
    expect(getComputedStyle(screen.getByRole('button').element()).outlineStyle).toBe('solid')
    await userEvent.keyboard(' ')
    expect(onclick).toHaveBeenCalledOnce()
  })

  test('never sends a form by accident', async () => {
    const screen = await render(Button, { children })
    await expect.element(screen.getByRole('button')).toHaveAttribute('type', 'button')
  })
})
