import { readFileSync, readlinkSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type {} from '../../renderer/bridge.ts'
import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'
import { aboutToBeAnnounced } from './states.ts'

async function settingsPage(nape: Nape): Promise<Page> {
  await nape.choose(t('tray.settings'))
  const page = await nape.page('settings')
  await page.waitForLoadState()
  return page
}

test('no page reports a problem on its console', async ({ desk }) => {
  desk.write('state.json', aboutToBeAnnounced())
  const nape = await desk.start()
  const problems: string[] = []
  nape.electron.on('console', (message) => problems.push(`main: ${message.text()}`))
  const listen = (page: Page) => {
    page.on('console', (message) => problems.push(`${page.url()}: ${message.text()}`))
    page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`))
  }
  nape.electron.on('window', listen)
  for (const page of nape.electron.windows()) {
    listen(page)
    // What was said before anybody listened is said again.
    await page.reload()
  }
  await settingsPage(nape)
  const card = await nape.page('heads-up')
  await expect(card.getByRole('button', { name: t('headsUp.start') })).toBeVisible()
  await nape.choose(t('tray.takeNeckRoutine'))
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('button', { name: t('overlay.keys.end') })).toBeVisible()
  expect(problems).toEqual([])
})

test('a page cannot go anywhere else', async ({ desk }) => {
  const nape = await desk.start()
  const page = await settingsPage(nape)
  const address = page.url()
  for (const target of [
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://nape/overlay/index.html',
    'app://other/',
  ]) {
    await page.evaluate((to) => location.assign(to), target)
    await page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = to
      document.body.append(link)
      link.click()
      link.remove()
    }, target)
  }
  // A navigation that was under way would be over by the time a new task of the page has run.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(page.url()).toBe(address)
  expect(await nape.windows()).toHaveLength(1)
})

test('a page opens no window and embeds no frame', async ({ desk }) => {
  const nape = await desk.start()
  const page = await settingsPage(nape)
  expect(await page.evaluate(() => window.open('app://nape/overlay/index.html'))).toBeNull()
  const frame = await page.evaluate(async () => {
    const element = document.createElement('iframe')
    element.src = 'app://nape/overlay/index.html'
    const loaded = new Promise((resolve) => element.addEventListener('load', resolve))
    document.body.append(element)
    await loaded
    // The page of a refusal belongs to nobody, so there is no document to look into.
    return element.contentDocument === null ? 'refused' : 'shown'
  })
  expect(frame).toBe('refused')
  expect(await nape.windows()).toHaveLength(1)
})

test('a page gets no permission, no device and no picture of the screen', async ({ desk }) => {
  const nape = await desk.start()
  const page = await settingsPage(nape)
  const outcome = await page.evaluate(async () => {
    const refused = async (attempt: () => Promise<unknown>) =>
      attempt().then(
        () => 'granted',
        () => 'refused',
      )
    return {
      notifications: await Notification.requestPermission(),
      geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state,
      camera: await refused(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await refused(() => navigator.mediaDevices.getDisplayMedia()),
      clipboard: await refused(() => navigator.clipboard.readText()),
    }
  })
  expect(outcome).toEqual({
    notifications: 'denied',
    geolocation: 'denied',
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
  })
})

test('a page runs its own files only, and reaches no network', async ({ desk }) => {
  const nape = await desk.start()
  const page = await settingsPage(nape)
  const outcome = await page.evaluate(async () => {
    const thrown = (attempt: () => unknown) => {
      try {
        attempt()
        return 'ran'
      } catch {
        return 'refused'
      }
    }
    const failed = async (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'reached',
        () => 'refused',
      )
    const script = document.createElement('script')
    return {
      markup: thrown(() => {
        document.body.innerHTML = '<img src=x onerror=alert(1)>'
      }),
      script: thrown(() => {
        script.text = 'globalThis.ran = true'
      }),
      policy: thrown(() =>
        (
          window as never as { trustedTypes: { createPolicy(name: string, rules: object): object } }
        ).trustedTypes.createPolicy('mine', {}),
      ),
      network: await failed(fetch('https://example.org/')),
      ownFile: await failed(fetch('app://nape/settings/index.html')),
      worker: thrown(() => new Worker('app://nape/assets/x.js')),
    }
  })
  expect(outcome).toMatchObject({
    markup: 'refused',
    script: 'refused',
    policy: 'refused',
    network: 'refused',
    ownFile: 'refused',
  })
})

test('a page sees two functions of the application, and nothing of Node or Electron', async ({ desk }) => {
  const nape = await desk.start()
  const page = await settingsPage(nape)
  const seen = await page.evaluate(() => ({
    bridge: Object.keys(window.nape ?? {}),
    others: ['require', 'process', 'module', 'Buffer', 'electron', 'global'].filter((name) => name in window),
  }))
  expect(seen).toEqual({ bridge: ['ask', 'on'], others: [] })
})

test('a window may ask what its kind may ask, in the right form, and no more', async ({ desk }) => {
  const nape = await desk.start()
  await nape.choose(t('tray.takeNeckRoutine'))
  const overlay = await nape.page('overlay')
  await overlay.waitForLoadState()
  const refusals = await overlay.evaluate(async () => {
    const ask = window.nape?.ask as unknown as (...asked: unknown[]) => Promise<unknown>
    const messageOf = async (attempt: Promise<unknown>) =>
      attempt.then(
        () => 'answered',
        (error: unknown) => String(error),
      )
    return [
      await messageOf(ask('settings.change', { notifySeconds: 10 })),
      await messageOf(ask('break.end', { breakId: 'x', how: 'never' })),
      await messageOf(ask('electron-store-get-data')),
    ]
  })
  expect(refusals[0]).toContain('The overlay window may not ask for settings.change.')
  expect(refusals[1]).toContain('does not fit')
  expect(refusals[2]).toContain('There is no such request.')
  for (const refusal of refusals) expect(refusal).not.toMatch(/\.js:\d/)
})

test('every page is walled off, and its process sandboxed by the system', async ({ desk }) => {
  const nape = await desk.start()
  await settingsPage(nape)
  const { processes, preferences } = await nape.ask(({ app, BrowserWindow }) => {
    type WithPreferences = Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences }
    return {
      processes: app.getAppMetrics().filter(({ type }) => type === 'Tab'),
      preferences: BrowserWindow.getAllWindows().map(({ webContents }) =>
        (webContents as WithPreferences).getLastWebPreferences(),
      ),
    }
  })
  expect(preferences).toEqual([
    expect.objectContaining({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    }),
  ])
  expect(processes).toHaveLength(1)
  for (const { pid, sandboxed } of processes) {
    // Electron reports the sandbox on macOS and Windows only; on Linux the kernel says so.
    if (process.platform === 'linux') expectSandbox(pid, nape.electron.process().pid)
    else expect(sandboxed).toBe(true)
  }
})

/** System calls are filtered, and the process has a network of its own, with nothing in it. */
function expectSandbox(pid: number, main: number | undefined) {
  const network = (process: number | undefined) => readlinkSync(`/proc/${String(process)}/ns/net`)
  expect(readFileSync(`/proc/${String(pid)}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m)
  expect(network(pid)).not.toBe(network(main))
}
