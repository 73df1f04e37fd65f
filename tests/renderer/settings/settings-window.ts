import { page, userEvent } from 'vitest/browser'
import { onTestFinished } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Settings from '../../../renderer/settings/Settings.svelte'
import { FakeBridge } from './fake-bridge.ts'
import '../../../renderer/design/base.css'
import '../../../renderer/settings/window.css'

/** A Saturday. */
export const today = '2026-11-21'

/** A settings window over a small application, and hands that know their way in it. */
export async function openSettings(bridge = new FakeBridge(), width = 880, height = 640) {
  await page.viewport(width, height)
  const target = document.createElement('div')
  target.id = 'settings'
  document.body.append(target)
  onTestFinished(() => target.remove())
  const screen = await render(Settings, { target, props: { bridge, today } })

  const button = (name: string) => screen.getByRole('button', { name, exact: true })
  const field = (name: string) => screen.getByRole('textbox', { name, exact: true })

  return {
    bridge,
    screen,
    button,
    field,
    undo: button('Undo'),
    saved: screen.getByText('Saved.'),
    goTo: (name: string) => screen.getByRole('tab', { name }).click(),
    chooseDay: (name: string) =>
      screen.getByRole('group', { name: 'Day of the week' }).getByText(name, { exact: true }).click(),
    /** Replaces what is in a field, and leaves it. */
    async type(name: string, text: string) {
      await userEvent.fill(field(name), text)
      await userEvent.tab()
    },
    /** Chooses a file, as the desktop's own window for files would. */
    choose(name: string, text: string) {
      const files = new DataTransfer()
      files.items.add(new File([text], name, { type: 'application/json' }))
      const picker = target.querySelector<HTMLInputElement>('input[type=file]')!
      picker.files = files.files
      picker.dispatchEvent(new Event('change', { bubbles: true }))
    },
    /** Goes on with the Tab key until an element has the keyboard, as somebody without a pointer would. */
    async tabTo(element: Element) {
      for (let presses = 0; presses < 60; presses += 1) {
        if (document.activeElement === element) return
        await userEvent.tab()
      }
      throw new Error(`The keyboard does not reach ${element.outerHTML}`)
    },
  }
}
