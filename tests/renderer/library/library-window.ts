import { page, userEvent } from 'vitest/browser'
import { onTestFinished } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Library from '../../../renderer/library/Library.svelte'
import type { Answer, AskedBreak, RequestName } from '../../../shared/ipc.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { FakeBridge } from '../settings/fake-bridge.ts'
import '../../../renderer/design/base.css'
import '../../../renderer/library/window.css'

/** The small application of the settings' tests, which also remembers what it was to play. */
export class LibraryBridge extends FakeBridge {
  readonly played: AskedBreak[] = []

  override async ask<Name extends RequestName>(name: Name, argument?: unknown): Promise<Answer<Name>> {
    if (name !== 'break.ask' || this.broken) return super.ask(name, argument)
    this.played.push(structuredClone(argument) as AskedBreak)
    return undefined as Answer<Name>
  }
}

/** The settings with something left out, of somebody who was asked. */
export const leavingOut = (leaveOut: Partial<Settings['leaveOut']>): Settings => ({
  ...defaultSettings,
  leaveOut: { ...defaultSettings.leaveOut, asked: true, ...leaveOut },
})

export const asked = leavingOut({})

/** A library window over a small application, and hands that know their way in it. */
export async function openLibrary(settings: Settings = asked, width = 1100, height = 760) {
  await page.viewport(width, height)
  const bridge = new LibraryBridge(settings)
  const target = document.createElement('div')
  target.id = 'library'
  document.body.append(target)
  onTestFinished(() => target.remove())
  const screen = await render(Library, { target, props: { bridge } })
  const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: typeof name === 'string' })
  /** A card, by the first words on it. */
  const card = (title: string) => screen.getByRole('button', { name: new RegExp(`^${title} \\d`) })

  return {
    bridge,
    screen,
    button,
    card,
    search: screen.getByRole('textbox', { name: 'Search' }),
    goTo: (name: string) => screen.getByRole('tab', { name }).click(),
    choose: (filter: string, option: string) =>
      userEvent.selectOptions(screen.getByRole('combobox', { name: filter }), option),
    /** What stands on the cards that are shown. */
    titles: () => [...target.querySelectorAll('.open .title')].map((title) => title.textContent),
    pictures: () => [...target.querySelectorAll('svg.figure')],
  }
}
