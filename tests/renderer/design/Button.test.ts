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

  test.each(['plain', 'quiet', 'primary'] as const)(
    'a %s one looks the same where it cannot be used, whichever way that is said',
    async (kind) => {
      const { rerender, getByRole } = await render(Button, { children, kind, disabled: true })
      const look = () => {
        const { opacity, cursor, borderColor, backgroundColor, color } = getComputedStyle(getByRole('button').element())
        return { opacity, cursor, borderColor, backgroundColor, color }
      }
      const disabled = look()
      expect(Number(disabled.opacity)).toBeLessThan(1)
      await rerender({ disabled: false, 'aria-disabled': true })
      expect(look()).toEqual(disabled)
    },
  )
})
