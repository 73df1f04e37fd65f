/**
 * Electron's own security checklist (https://www.electronjs.org/docs/latest/tutorial/security), item by item and in its
 * order, on the running application: every kind of window, every session.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type {} from '../../renderer/bridge.ts'
import configuration from '../../build/electron-builder.ts'
import { access } from '../../shared/ipc.ts'
import { contentSecurityPolicy } from '../../shared/content-security-policy.ts'
import { factsOf, kindOf, withEveryWindow, type WindowFacts } from './every-window.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'

const root = join(import.meta.dirname, '../..')

/** What an item is held against. */
interface Running {
  readonly nape: Nape
  readonly pages: readonly Page[]
  readonly facts: readonly WindowFacts[]
}

/** Holds every window to these preferences; what Electron does not mention is empty. */
const preferring =
  (wanted: Readonly<Record<string, unknown>>) =>
  ({ facts }: Running) => {
    for (const { address, preferences } of facts) {
      const found = Object.fromEntries(
        Object.keys(wanted).map((name) => [name, preferences[name as keyof Electron.WebPreferences]]),
      )
      expect(found, address).toEqual(wanted)
    }
  }

/** Holds every page to what it answers. */
const answering =
  (ask: () => unknown, wanted: unknown) =>
  async ({ pages }: Running) => {
    for (const page of pages) expect(await page.evaluate(ask), page.url()).toEqual(wanted)
  }

const checklist: readonly (readonly [string, (running: Running) => unknown])[] = [
  [
    'Only load secure content',
    async ({ pages }) => {
      for (const page of pages) {
        const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
        expect(loaded.filter((address) => !address.startsWith('app://nape/'))).toEqual([])
      }
    },
  ],
  ['Do not enable Node.js integration', preferring({ nodeIntegration: false, nodeIntegrationInSubFrames: false })],
  ['Enable context isolation', preferring({ contextIsolation: true })],
  ['Enable process sandboxing', preferring({ sandbox: true })],
  [
    'Handle session permission requests',
    answering(async () => {
      const { state } = await navigator.permissions.query({ name: 'geolocation' })
      return [await Notification.requestPermission(), state]
    }, ['denied', 'denied']),
  ],
  ['Do not disable webSecurity', preferring({ webSecurity: true })],
  [
    'Define a Content Security Policy',
    async ({ nape, pages }) => {
      for (const page of pages) {
        const headers = await nape.ask(async ({ BrowserWindow }, address) => {
          const window = BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL() === address)
          const response = await window?.webContents.session.fetch(address)
          return Object.fromEntries(response?.headers.entries() ?? [])
        }, page.url())
        expect(headers).toMatchObject({
          'content-security-policy': contentSecurityPolicy,
          'x-content-type-options': 'nosniff',
        })
        // And the page lives under it: markup from a text is an error.
        expect(
          await page.evaluate(() => {
            try {
              document.createElement('p').innerHTML = 'x'
              return 'taken'
            } catch {
              return 'refused'
            }
          }),
        ).toBe('refused')
      }
    },
  ],
  ['Do not enable allowRunningInsecureContent', preferring({ allowRunningInsecureContent: false })],
  ['Do not enable experimental features', preferring({ experimentalFeatures: false })],
  ['Do not use enableBlinkFeatures', preferring({ enableBlinkFeatures: '' })],
  ['Do not use allowpopups for webviews', preferring({ webviewTag: false })],
  [
    'Verify webview options and params',
    answering(() => {
      const view: HTMLElement = document.createElement('webview')
      return 'getURL' in view || view.constructor !== HTMLElement ? 'a webview' : 'an element without meaning'
    }, 'an element without meaning'),
  ],
  [
    'Disable or limit navigation',
    async ({ pages }) => {
      for (const page of pages) {
        const address = page.url()
        for (const target of ['https://example.org/', 'app://nape/settings/index.html?other', 'data:text/html,x'])
          await page.evaluate((to) => location.assign(to), target)
        await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
        expect(page.url()).toBe(address)
      }
    },
  ],
  ['Disable or limit creation of new windows', answering(() => window.open('app://nape/settings/index.html'), null)],
  [
    'Do not use shell.openExternal with untrusted content',
    ({ pages }) => {
      expect(pages.length).toBeGreaterThan(0)
      expect(readFileSync(join(root, 'dist/electron/main.js'), 'utf8')).not.toContain('openExternal')
    },
  ],
  [
    'Use a current version of Electron',
    () => {
      const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
        devDependencies: Record<string, string>
      }
      // Pinned, so that nobody has another one than was tested.
      expect(devDependencies['electron']).toMatch(/^\d+\.\d+\.\d+$/)
    },
  ],
  [
    'Validate the sender of all IPC messages',
    async ({ pages }) => {
      for (const page of pages) {
        const mayNot = Object.entries(access).find(([, kinds]) => !kinds.includes(kindOf(page) as never))
        if (mayNot === undefined) throw new Error(`The ${kindOf(page)} window may ask for everything.`)
        const refusal = await page.evaluate(async (name) => {
          const ask = window.nape?.ask as unknown as (name: string) => Promise<unknown>
          return ask(name).then(
            () => 'answered',
            (error: unknown) => String(error),
          )
        }, mayNot[0])
        expect(refusal).toContain(`The ${kindOf(page)} window may not ask for ${mayNot[0]}.`)
      }
    },
  ],
  [
    'Avoid usage of the file:// protocol',
    ({ facts }) => {
      for (const { address } of facts) expect(address).toMatch(/^app:\/\/nape\//)
    },
  ],
  [
    'Check which fuses you can change',
    () => {
      expect(configuration.electronFuses).toEqual({
        runAsNode: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        grantFileProtocolExtraPrivileges: false,
        enableCookieEncryption: false,
        loadBrowserProcessSpecificV8Snapshot: false,
        resetAdHocDarwinSignature: true,
      })
    },
  ],
  [
    'Do not expose Electron APIs to untrusted web content',
    answering(() => {
      const heard: unknown[] = []
      window.nape?.on('settings.changed', (...all: unknown[]) => heard.push(all))
      const ofNode = ['require', 'process', 'module', 'Buffer', 'electron', 'global', 'ipcRenderer']
      return [Object.keys(window.nape ?? {}), ofNode.filter((name) => name in window)]
    }, [['ask', 'on'], []]),
  ],
]

test('every item of the checklist holds for every window and every session', async ({ desk }) => {
  expect(checklist).toHaveLength(20)
  const kinds = new Set<string>()
  await withEveryWindow(desk, async (nape, pages) => {
    const running = { nape, pages, facts: await factsOf(nape) }
    // The preferences of a window that this table does not see could be anything.
    expect(running.facts).toHaveLength(pages.length)
    for (const { ownSession } of running.facts) expect(ownSession).toBe(true)
    for (const page of pages) kinds.add(kindOf(page))
    for (const [index, [item, holds]] of checklist.entries()) {
      await test.step(`${String(index + 1)}. ${item}`, async () => {
        await holds(running)
      })
    }
  })
  // A new kind of window has to be opened here too.
  expect([...kinds].sort()).toEqual([...new Set(Object.values(access).flat())].sort())
})

test('a session that comes later has the same walls', async ({ desk }) => {
  const nape = await desk.start()
  const walls = await nape.ask(async ({ session }) => {
    const other = session.fromPartition('of somebody else')
    const statusOf = async (address: string) => (await other.fetch(address)).status
    const reached = async (address: string) => statusOf(address).catch(() => 'refused')
    return {
      page: await reached('app://nape/settings/index.html'),
      outside: await reached('app://nape/..%2f..%2fpackage.json'),
      otherHost: await reached('app://other/settings/index.html'),
      network: await reached('https://example.org/'),
      file: await reached('file:///etc/passwd'),
    }
  })
  expect(walls).toEqual({ page: 200, outside: 403, otherHost: 403, network: 'refused', file: 403 })
})
