import { execFileSync, spawnSync } from 'node:child_process'
import type {} from '../../renderer/bridge.ts'
import type { ShortcutsView } from '../../shared/ipc.ts'
import type { ShortcutAction } from '../../shared/settings/shortcut-actions.ts'
import { t } from '../../shared/i18n/translate.ts'
import { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'
import { skipBecause } from './skip.ts'

skipBecause(process.platform === 'linux' ? null : 'Elsewhere the keys would be those of the person.')

/** Chooses keys as the settings page does; answers with what became of all that were chosen. */
async function choose(nape: Nape, keys: Partial<Record<ShortcutAction, string | null>>): Promise<ShortcutsView> {
  await nape.choose(t('tray.settings'))
  const settings = await nape.page('settings')
  return settings.evaluate(async (chosen) => {
    const { nape: bridge } = window
    if (bridge === undefined) throw new Error('There is no bridge.')
    const { shortcuts } = await bridge.ask('settings.read')
    await bridge.ask('settings.change', { shortcuts: { ...shortcuts, ...chosen } })
    return bridge.ask('shortcuts.read')
  }, keys)
}

test('keys that were chosen work everywhere, and no more once they are taken back', async ({ desk, display }) => {
  const trouble =
    spawnSync('xdotool', ['version'], { stdio: 'ignore' }).status === 0 ? null : 'There is no xdotool here.'
  skipBecause(trouble)
  const press = () => execFileSync('xdotool', ['key', 'ctrl+alt+n'], { env: { ...process.env, DISPLAY: display } })
  const nape = await desk.start()
  expect(await choose(nape, { library: 'Ctrl+Alt+N' })).toEqual({ works: true, troubles: {} })
  press()
  const library = await nape.page('library')
  await library.close()
  await expect.poll(async () => (await nape.windows()).length).toBe(1)

  expect(await choose(nape, { library: null, pause: 'Ctrl+Alt+N' })).toEqual({ works: true, troubles: {} })
  press()
  await expect.poll(async () => (await nape.menu())[0]).toMatch(/^Paused until /)
  expect(await nape.windows()).toHaveLength(1)
})

test('keys that another application has are said to be taken, and are there when it lets go of them', async ({
  desk,
  display,
}) => {
  const elsewhere = new Desk(display)
  try {
    const other = await elsewhere.start()
    expect(await choose(other, { break: 'Ctrl+Alt+N' })).toEqual({ works: true, troubles: {} })

    const nape = await desk.start()
    expect(await choose(nape, { break: 'Ctrl+Alt+N' })).toEqual({ works: true, troubles: { break: 'taken' } })
    const settings = await nape.page('settings')
    await settings.getByRole('tab', { name: t('settings.shortcuts.title') }).click()
    await expect(settings.getByText(t('shortcuts.taken'))).toBeVisible()

    await other.close()
    await choose(nape, { break: null })
    expect(await choose(nape, { break: 'Ctrl+Alt+N' })).toEqual({ works: true, troubles: {} })
  } finally {
    await elsewhere.leave()
  }
})

test('no keys are taken before a person chooses some', async ({ desk }) => {
  const nape = await desk.start()
  const taken = () =>
    nape.ask(({ globalShortcut }) => ['P', 'B', 'N'].filter((key) => globalShortcut.isRegistered(`Ctrl+Alt+${key}`)))
  expect(await taken()).toEqual([])
})
