import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type {} from '../../renderer/bridge.ts'
import { t } from '../../shared/i18n/translate.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'
import { skipBecause } from './skip.ts'
import { anyTime } from './states.ts'

skipBecause(process.platform === 'linux' ? null : 'Other systems keep their own list, in which a test has no business.')

async function settingsPage(nape: Nape): Promise<Page> {
  await nape.choose(t('tray.settings'))
  return nape.page('settings')
}

const startAtLogin = (page: Page, atLogin: boolean) =>
  page.evaluate((start) => window.nape?.ask('settings.change', { start }), { atLogin })

/** What the desktop starts at login: the names of the files, and what they say. */
function atLogin(desk: Desk): readonly string[] {
  const folder = join(desk.folder, 'config', 'autostart')
  return existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')) : []
}

test('Nape starts with the desktop from when it is asked to until it is asked not to', async ({ desk }) => {
  const nape = await desk.start()
  const page = await settingsPage(nape)
  expect(atLogin(desk)).toEqual([])
  expect(await startAtLogin(page, true)).toMatchObject({ ok: true })
  const [entry = '', ...more] = atLogin(desk)
  expect(more).toEqual([])
  expect(entry).toMatch(/^\[Desktop Entry\]\nType=Application\nName=Nape\n/)
  // The folder that it was started with, so that it is the same Nape.
  expect(entry).toContain(`"--user-data-dir=${desk.folder}"`)
  expect(await startAtLogin(page, false)).toMatchObject({ ok: true })
  expect(atLogin(desk)).toEqual([])
})

test('what was switched off in the list of the desktop stays off at the next start', async ({ desk }) => {
  const first = await desk.start()
  await startAtLogin(await settingsPage(first), true)
  const folder = join(desk.folder, 'config', 'autostart')
  const [name = ''] = readdirSync(folder)
  await first.close()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), '[Desktop Entry]\nHidden=true\n')

  const second = await desk.start()
  await expect.poll(() => second.menu()).toContain(t('tray.quit'))
  expect(atLogin(desk)).toEqual(['[Desktop Entry]\nHidden=true\n'])
  expect(desk.stored('settings.json')).toMatchObject({ ...anyTime, start: { atLogin: true } })
})
