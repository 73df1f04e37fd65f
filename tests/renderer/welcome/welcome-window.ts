import { page } from 'vitest/browser'
import { onTestFinished } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Welcome from '../../../renderer/welcome/Welcome.svelte'
import type { Answer, RequestName } from '../../../shared/ipc.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { Settings } from '../../../shared/settings/settings.ts'
import { FakeBridge } from '../settings/fake-bridge.ts'
import '../../../renderer/design/base.css'
import '../../../renderer/welcome/window.css'

/** The small application of the settings' tests, which also remembers how the welcome was left. */
export class WelcomeBridge extends FakeBridge {
  readonly left: unknown[] = []

  override async ask<Name extends RequestName>(name: Name, argument?: unknown): Promise<Answer<Name>> {
    if (name !== 'break.ask' && name !== 'welcome.close') return super.ask(name, argument)
    this.left.push(argument ?? name)
    return Promise.resolve(undefined as Answer<Name>)
  }
}

/** A welcome over a small application, on a Saturday, and hands that know their way in it. */
export async function openWelcome(settings: Settings = defaultSettings, width = 760, height = 780) {
  await page.viewport(width, height)
  const bridge = new WelcomeBridge(settings)
  const target = document.createElement('div')
  target.id = 'welcome'
  document.body.append(target)
  onTestFinished(() => target.remove())
  const screen = await render(Welcome, { target, props: { bridge, today: '2026-11-21' } })
  const button = (name: string) => screen.getByRole('button', { name, exact: true })

  return {
    bridge,
    screen,
    button,
    title: (text: string) => screen.getByRole('heading', { level: 1, name: text }),
    /** Goes on so many times. */
    async next(times: number) {
      for (let time = 0; time < times; time += 1) await button('Next').click()
    },
  }
}
