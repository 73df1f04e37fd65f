/** What every ordinary window does: the colors and the language of the application, and one page filled with its contents. */
import { mount, unmount, type Component } from 'svelte'
import type { Bridge } from '../../shared/ipc.ts'
import type { Spoken } from '../../shared/languages/spoken.ts'
import { bridgeOfThisWindow } from '../bridge.ts'
import { showTheme, type Place } from '../design/index.ts'
import { writeIn } from './write-in.ts'

/** Shows the contents of a window, and shows them anew when the language changes. `sayIn` takes the words that it is sent. */
export async function showInWindow(
  Contents: Component<{ bridge: Bridge; place?: Place }>,
  title: () => string,
  sayIn: (language: Spoken['language'], words: Spoken['words'], locale: Spoken['locale']) => void,
): Promise<void> {
  const bridge = bridgeOfThisWindow()
  const target = document.querySelector('main')
  if (target === null) throw new Error('The page has no place for its contents.')
  const place: Place = { page: null }
  let shown: object | null = null

  const show = async () => {
    const { language, words, locale } = await bridge.ask('language.read')
    sayIn(language, words, locale)
    writeIn(language)
    document.title = title()
    if (shown !== null) await unmount(shown)
    shown = mount(Contents, { target, props: { bridge, place } })
  }

  bridge.on('settings.changed', ({ look }) => showTheme(look.theme))
  bridge.on('language.changed', () => void show())
  void bridge.ask('settings.read').then(({ look }) => showTheme(look.theme))
  await show()
}
