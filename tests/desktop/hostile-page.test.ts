/**
 * A page that was taken over: it runs in a window of ours, with our preload, and tries whatever a page can try. Everything
 * is refused, and each kind of refusal is said once in the log.
 */
import type { Page } from '@playwright/test'
import type {} from '../../renderer/bridge.ts'
import { t } from '../../shared/i18n/translate.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import { unlessGone, type Nape } from './nape.ts'

type Ask = (...asked: unknown[]) => Promise<unknown>

/** The application with its settings window, and what it logs from now on. */
async function withLog(desk: Desk) {
  const nape = await desk.start()
  const log: string[] = []
  nape.electron.on('console', (message) => log.push(message.text()))
  await nape.choose(t('tray.settings'))
  const page = await nape.page('settings')
  await page.waitForLoadState()
  return { nape, page, log }
}

/** Asks as a page can ask, whatever the types say; answers with the refusal, or "answered". */
function refusalOf(page: Pick<Page, 'evaluate'>, ...asked: readonly unknown[]): Promise<string> {
  return page.evaluate(async (all) => {
    const ask = window.nape?.ask as unknown as Ask
    return ask(...all).then(
      () => 'answered',
      (error: unknown) => String(error),
    )
  }, asked)
}

/** Opens a window that the application knows nothing of, with the application's own preload. */
async function foreignWindow(nape: Nape, address: string, framesToo = false): Promise<Page> {
  const opened = nape.electron.waitForEvent('window')
  await nape.order(
    async ({ app, BrowserWindow }, { to, nodeIntegrationInSubFrames }) => {
      const preload = `${app.getAppPath()}/dist/electron/preload.cjs`
      const webPreferences = { preload, sandbox: true, nodeIntegrationInSubFrames }
      const window = new BrowserWindow({ show: false, webPreferences })
      // Otherwise the guard would take away what is none of ours before it could ask for anything.
      window.webContents.removeAllListeners('did-navigate')
      await window.loadURL(to)
    },
    { to: address, nodeIntegrationInSubFrames: framesToo },
  )
  const page = await opened
  await page.waitForLoadState()
  return page
}

/** A sentence stands in the log exactly once, however often it was a reason. */
async function expectOnce(log: readonly string[], sentence: string | RegExp) {
  const said = () => log.filter((line) => (typeof sentence === 'string' ? line === sentence : sentence.test(line)))
  await expect.poll(said, String(sentence)).toHaveLength(1)
}

test('it goes nowhere, opens nothing, embeds nothing and is granted nothing', async ({ desk }) => {
  const { nape, page, log } = await withLog(desk)
  const address = page.url()
  for (let time = 0; time < 2; time += 1) {
    for (const target of ['https://example.org/?secret', 'file:///etc/passwd', 'app://nape/overlay/index.html'])
      await page.evaluate((to) => location.assign(to), target)
    await page.evaluate(async () => {
      window.open('https://example.org/?secret')
      document.body.append(document.createElement('webview'))
      const link = document.createElement('a')
      Object.assign(link, { href: 'data:text/plain,secret', download: 'secret.exe' })
      document.body.append(link)
      link.click()
      await Notification.requestPermission()
      await navigator.mediaDevices.getUserMedia({ audio: true }).catch(() => undefined)
      await navigator.mediaDevices.getDisplayMedia().catch(() => undefined)
    })
  }
  expect(page.url()).toBe(address)
  expect(await nape.windows()).toHaveLength(1)
  for (const deed of ['go to another address', 'open a window', 'have the permission "notifications"'])
    await expectOnce(log, `A page wanted to ${deed}, and was refused.`)
  expect(log.filter((line) => line.includes('secret'))).toEqual([])
})

test('it makes itself blank, and its window goes', async ({ desk }) => {
  const { nape, page, log } = await withLog(desk)
  await unlessGone(page.evaluate(() => location.assign('about:blank')))
  await expect.poll(() => nape.windows()).toEqual([])
  await expectOnce(log, 'A page wanted to leave its window empty, and was refused.')

  // In a break this is a page that failed: nothing is left in the way, and what was done is kept.
  await nape.choose(t('tray.takeNeckRoutine'))
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('button', { name: t('overlay.keys.end') })).toBeVisible()
  await unlessGone(overlay.evaluate(() => location.assign('about:blank')))
  await expect.poll(() => nape.windows()).toEqual([])
  await expect.poll(() => desk.outcomes().map(({ result }) => result)).toEqual(['partial'])
})

test('it asks for what its window may not ask, for what does not exist, and in the wrong form', async ({ desk }) => {
  const { page, log } = await withLog(desk)
  const attempts: readonly (readonly [RegExp, readonly unknown[]])[] = [
    [/The settings window may not ask for break\.end\./, ['break.end', { breakId: 'x', how: 'early' }]],
    [/The settings window may not ask for routines\.import\./, ['routines.import', '{}']],
    [/The argument of settings\.change does not fit/, ['settings.change', 'all of them']],
    [/The argument of settings\.read does not fit/, ['settings.read', { all: true }]],
    [/notices\.dismiss takes one argument at most, not 3\./, ['notices.dismiss', 'a', 'b', 'c']],
    [/The argument of notices\.dismiss does not fit/, ['notices.dismiss', 'x'.repeat(1_000_000)]],
    [/The argument of break\.ask does not fit/, ['break.ask', { what: 'routine', id: 'x', extra: 1 }]],
  ]
  for (const [refusal, asked] of [...attempts, ...attempts]) expect(await refusalOf(page, ...asked)).toMatch(refusal)
  for (const [refusal] of attempts) await expectOnce(log, refusal)

  // What is not in the contract does not even leave the page.
  for (const name of ['electron-store-get-data', '__proto__', 'constructor', 'toString', ''])
    expect(await refusalOf(page, name)).toContain('There is no such request.')
})

test('a key of an object that means something to JavaScript changes nothing', async ({ desk }) => {
  const { nape, page } = await withLog(desk)
  await page.evaluate(async () => {
    const ask = window.nape?.ask as unknown as Ask
    for (const patch of ['{"__proto__":{"taken":true}}', '{"constructor":{"prototype":{"taken":true}}}'])
      await ask('settings.change', JSON.parse(patch)).catch(() => undefined)
  })
  expect(await nape.ask(() => 'taken' in {})).toBe(false)
  expect(await refusalOf(page, 'settings.read')).toBe('answered')
})

test('a window that is none of ours is answered nothing', async ({ desk }) => {
  const { nape, log } = await withLog(desk)
  const page = await foreignWindow(nape, 'app://nape/settings/index.html')
  for (let time = 0; time < 2; time += 1)
    expect(await refusalOf(page, 'settings.read')).toContain('A page in an unknown window asked for settings.read.')
  await expectOnce(log, 'A page in an unknown window asked for settings.read.')
})

test('a page from elsewhere is answered nothing', async ({ desk }) => {
  const { nape, log } = await withLog(desk)
  const page = await foreignWindow(nape, 'about:blank')
  expect(await refusalOf(page, 'settings.read')).toMatch(/A page of .* asked for settings\.read; only pages of app:/)
  await expectOnce(log, /only pages of app:/)
})

test('a frame inside a page is answered nothing, even where it has the preload', async ({ desk }) => {
  const { nape, log } = await withLog(desk)
  const page = await foreignWindow(nape, 'about:blank', true)
  await page.evaluate(() => {
    document.body.innerHTML = '<iframe srcdoc="<p>inside"></iframe>'
  })
  await page.frameLocator('iframe').getByText('inside').waitFor({ state: 'attached' })
  const frame = page.frames().find((candidate) => candidate !== page.mainFrame())
  if (frame === undefined) throw new Error('There is no frame.')
  const refusal = 'A frame inside a page asked for settings.read; only pages themselves may ask.'
  for (let time = 0; time < 2; time += 1) expect(await refusalOf(frame, 'settings.read')).toContain(refusal)
  await expectOnce(log, refusal)
})

test('no trick with an address leads out of the folder of the pages', async ({ desk }) => {
  const { nape, log } = await withLog(desk)
  const outcomes = await nape.ask(
    ({ session }, addresses) =>
      Promise.all(
        addresses.map(async (address) =>
          session.defaultSession.fetch(address).then(
            async (response) => (response.ok ? response.text() : response.status),
            () => 'refused',
          ),
        ),
      ),
    [
      'app://nape/..%2f..%2fpackage.json',
      'app://nape/%2e%2e%2f%2e%2e%2fpackage.json',
      'app://nape/..%5c..%5cpackage.json',
      'app://nape/settings/index.html%00.css',
      'app://nape//etc/passwd',
      'app://nape/settings',
      'app://other/settings/index.html',
      'file:///etc/passwd',
    ],
  )
  expect(outcomes).toEqual([403, 403, 400, 400, 403, 404, 403, 403])
  for (const status of [400, 403, 404])
    await expectOnce(log, `A request for something that is no file of ours was refused with ${String(status)}.`)
  await expectOnce(log, 'A page wanted to read a file of the computer, and was refused.')
})
