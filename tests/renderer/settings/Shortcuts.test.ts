import { userEvent } from 'vitest/browser'
import { describe, expect, onTestFinished, test } from 'vitest'
import german from '../../../shared/i18n/de/interface.json' with { type: 'json' }
import { useWords } from '../../../shared/i18n/translate.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { keyNames } from '../../../renderer/settings/key-names.ts'
import { problemsOnPage } from '../overlay/axe.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

const none = defaultSettings.shortcuts

async function openShortcuts(
  chosen: Partial<typeof none> = {},
  width?: number,
  prepare?: (bridge: FakeBridge) => void,
) {
  const bridge = new FakeBridge({ ...defaultSettings, shortcuts: { ...none, ...chosen } })
  prepare?.(bridge)
  const opened = await openSettings(bridge, width)
  await opened.goTo('Shortcuts')
  const keysOf = (action: string) => opened.screen.getByRole('button', { name: new RegExp(`^${action}: `) })
  return { ...opened, keysOf }
}

describe('the keys for an action', () => {
  test('are the ones that are pressed', async () => {
    const { keysOf, bridge, saved } = await openShortcuts()
    await keysOf('Skip the break').click()
    await userEvent.keyboard('{Control>}{Alt>}k{/Alt}{/Control}')
    await expect.element(saved).toBeVisible()
    expect(bridge.settings.shortcuts).toEqual({ ...none, skip: 'Ctrl+Alt+K' })
    await expect.element(keysOf('Skip the break')).toHaveAccessibleName('Skip the break: Ctrl Alt K')
    await expect.element(keysOf('Skip the break')).toHaveAttribute('aria-pressed', 'false')
  })

  test('can be chosen with the keyboard alone, and Undo puts them back', async () => {
    const { keysOf, bridge, undo, tabTo } = await openShortcuts()
    await tabTo(keysOf('Start a break now').element())
    await userEvent.keyboard('{Enter}')
    await expect.element(keysOf('Start a break now')).toHaveAttribute('aria-pressed', 'true')
    await userEvent.keyboard('{Meta>}{F8}{/Meta}')
    await expect.poll(() => bridge.settings.shortcuts.break).toBe('Meta+F8')
    await undo.click()
    await expect.poll(() => bridge.settings.shortcuts.break).toBeNull()
  })

  test('stay as they were on Esc, and the window stays open', async () => {
    const { keysOf, bridge } = await openShortcuts({ skip: 'Ctrl+Alt+K' })
    await keysOf('Skip the break').click()
    await userEvent.keyboard('{Escape}')
    await expect.element(keysOf('Skip the break')).toHaveAttribute('aria-pressed', 'false')
    expect(bridge.settings.shortcuts.skip).toBe('Ctrl+Alt+K')
  })

  test('go on Backspace, and with the button beside them', async () => {
    const { keysOf, bridge, button } = await openShortcuts({ skip: 'Ctrl+Alt+K', pause: 'Ctrl+Alt+P' })
    await keysOf('Skip the break').click()
    await userEvent.keyboard('{Backspace}')
    await expect.poll(() => bridge.settings.shortcuts.skip).toBeNull()
    await button('Remove the keys for “Pause for an hour, or resume”').click()
    await expect.poll(() => bridge.settings.shortcuts.pause).toBeNull()
    await expect.element(keysOf('Pause for an hour, or resume')).toHaveFocus()
  })

  test('hold nobody fast: Tab goes on', async () => {
    const { keysOf, bridge } = await openShortcuts()
    await keysOf('Skip the break').click()
    await userEvent.tab()
    await expect.element(keysOf('Open the library')).toHaveFocus()
    await expect.element(keysOf('Skip the break')).toHaveAttribute('aria-pressed', 'false')
    expect(bridge.changes).toBe(0)
  })

  for (const [what, keys, words] of [
    ['too few', '{Control>}c{/Control}', /all other keys two/],
    ['no key for it', '{Control>}{Alt>}{Tab}{/Alt}{/Control}', /^$/],
    ['the desktop’s', '{Alt>}{F4}{/Alt}', /belong to the desktop/],
  ] as const) {
    test(`are refused when they are ${what}, with what to do`, async () => {
      const { keysOf, bridge, screen } = await openShortcuts()
      await keysOf('Skip the break').click()
      await userEvent.keyboard(keys)
      if (words.source !== '^$') await expect.element(screen.getByText(words)).toBeVisible()
      expect(bridge.changes).toBe(0)
    })
  }

  test('are refused when another action has them', async () => {
    const { keysOf, bridge, screen } = await openShortcuts({ pause: 'Ctrl+Alt+P' })
    await keysOf('Skip the break').click()
    await userEvent.keyboard('{Control>}{Alt>}p{/Alt}{/Control}')
    await expect.element(screen.getByText('“Pause for an hour, or resume” has these keys already.')).toBeVisible()
    expect(bridge.settings.shortcuts.skip).toBeNull()
  })

  test('say so when another program has them', async () => {
    const { screen } = await openShortcuts({ pause: 'Ctrl+Alt+P' }, 880, (bridge) => {
      bridge.shortcuts = { works: true, troubles: { pause: 'taken' } }
    })
    await expect.element(screen.getByText(/because another program has them/)).toBeVisible()
  })
})

test('on Wayland the page says what does not work, and which commands do', async () => {
  const { screen } = await openShortcuts({}, 880, (bridge) => {
    bridge.shortcuts = { works: false, troubles: {} }
  })
  await expect.element(screen.getByText(/no program can listen for keys/)).toBeVisible()
  await expect.element(screen.getByText('nape pause 1h')).toBeVisible()
})

for (const [what, chosen, width] of [
  ['empty', {}, 880],
  ['with keys, at 320 px', { pause: 'Ctrl+Alt+Shift+Meta+PageDown', skip: 'Ctrl+Alt+K' }, 320],
] as const) {
  test(`axe finds nothing on the page: ${what}`, async () => {
    const { keysOf } = await openShortcuts(chosen, width)
    await keysOf('Put the break off').click()
    expect(await problemsOnPage()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
}

test('keys have the names that are on the keyboard', () => {
  expect(keyNames('Ctrl+Alt+Meta+Up', 'X11; Linux x86_64')).toEqual(['Ctrl', 'Alt', 'Super', '↑'])
  expect(keyNames('Ctrl+Alt+Meta+Up', 'Windows NT 10.0')).toEqual(['Ctrl', 'Alt', 'Win', '↑'])
  expect(keyNames('Ctrl+Alt+Shift+Meta+P', 'Macintosh; Intel Mac OS X')).toEqual(['⌃', '⌥', '⇧', '⌘', 'P'])
})

test('on a German keyboard they are German', () => {
  useWords('de', german)
  onTestFinished(() => {
    useWords('en')
  })
  expect(keyNames('Ctrl+Alt+Shift+P', 'X11; Linux x86_64')).toEqual(['Strg', 'Alt', 'Umschalt', 'P'])
})
