import { EventEmitter } from 'node:events'
import { beforeEach, expect, test, vi } from 'vitest'
import { guardEverything } from '../../electron/guard.ts'
import { app, FakeContents, FakeWindow } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

/** Keeps what is installed on it. */
class FakeSession extends EventEmitter {
  readonly handlers: Record<string, (...given: unknown[]) => unknown> = {}
  readonly webRequest = { onBeforeRequest: this.#keep('request') }
  readonly protocol = {
    handle: (scheme: string, handler: (...given: unknown[]) => unknown) => (this.handlers[scheme] = handler),
  }
  readonly setPermissionCheckHandler = this.#keep('check')
  readonly setPermissionRequestHandler = this.#keep('permission')
  readonly setDevicePermissionHandler = this.#keep('device')
  readonly setDisplayMediaRequestHandler = this.#keep('display')

  #keep(name: string) {
    return (handler: (...given: unknown[]) => unknown) => {
      this.handlers[name] = handler
    }
  }
}

const isPrevented = (emitter: EventEmitter, event: string) => {
  const preventDefault = vi.fn()
  emitter.emit(event, { preventDefault })
  return preventDefault.mock.calls.length > 0
}

let page: FakeContents
let session: FakeSession
let reported: string[]

beforeEach(() => {
  app.removeAllListeners()
  app.isPackaged = true
  page = new FakeContents()
  session = new FakeSession()
  reported = []
  guardEverything('app://nape', (sentence) => reported.push(sentence))
  app.emit('web-contents-created', {}, page)
  app.emit('session-created', session)
})

for (const event of [
  'will-navigate',
  'will-redirect',
  'will-frame-navigate',
  'will-attach-webview',
  'select-bluetooth-device',
]) {
  test(`a page's ${event} is prevented and told`, () => {
    expect(isPrevented(page, event)).toBe(true)
    expect(reported).toHaveLength(1)
  })
}

for (const event of ['select-hid-device', 'select-serial-port', 'select-usb-device']) {
  test(`a session's ${event} is prevented and told`, () => {
    expect(isPrevented(session, event)).toBe(true)
    expect(reported).toHaveLength(1)
  })
}

test('the window of a page that made itself blank is closed', () => {
  const window = new FakeWindow()
  app.emit('web-contents-created', {}, window.webContents)
  window.webContents.emit('did-navigate', {}, 'app://nape/settings/index.html')
  expect(window.destroyed).toBe(false)
  window.webContents.emit('did-navigate', {}, 'about:blank')
  expect(window.destroyed).toBe(true)
  expect(reported).toEqual(['A page wanted to leave its window empty, and was refused.'])
})

test('nothing is saved but a file that a page of ours made', () => {
  const isSaved = (address: string) => {
    const preventDefault = vi.fn()
    session.emit('will-download', { preventDefault }, { getURL: () => address })
    return preventDefault.mock.calls.length === 0
  }
  expect(isSaved('blob:app://nape/2b0a8d2e-0000-4000-8000-000000000000')).toBe(true)
  for (const address of [
    'https://example.org/x.exe',
    'app://nape/library/index.html',
    'blob:https://example.org/1',
    'blob:app://nape.org/1',
    'data:text/plain,x',
  ])
    expect(isSaved(address), address).toBe(false)
})

test('a page opens no window', () => {
  expect(page.openHandler?.()).toEqual({ action: 'deny' })
  expect(reported).toEqual(['A page wanted to open a window, and was refused.'])
})

test('a refusal names the place that a page wanted something from, and nothing that could be private', () => {
  session.handlers['request']?.({ url: 'https://example.org/search?for=my-secret' }, vi.fn())
  expect(reported).toEqual(['A page wanted to load something from https://example.org, and was refused.'])
})

test('no permission and no device is granted, asked for or looked up', () => {
  const answer = vi.fn()
  expect(session.handlers['check']?.(null, 'media')).toBe(false)
  expect(session.handlers['device']?.({})).toBe(false)
  session.handlers['permission']?.(null, 'notifications', answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith(false)
})

test('no file of the computer is read', () => {
  expect((session.handlers['file']?.() as Response).status).toBe(403)
})

test('no screen is captured', () => {
  const answer = vi.fn()
  session.handlers['display']?.({}, answer)
  expect(answer).toHaveBeenCalledExactlyOnceWith({})
})

test('nothing is fetched but the own files', () => {
  const isCancelled = (url: string) => {
    const answer = vi.fn()
    session.handlers['request']?.({ url }, answer)
    return (answer.mock.calls[0] as [{ cancel: boolean }])[0].cancel
  }
  expect(isCancelled('app://nape/assets/main.js')).toBe(false)
  for (const url of [
    'https://example.org/',
    'app://nape.evil/',
    'app://other/',
    'file:///etc/passwd',
    'wss://x/',
    'devtools://devtools/x',
  ]) {
    expect(isCancelled(url), url).toBe(true)
  }
  app.isPackaged = false
  expect(isCancelled('devtools://devtools/x')).toBe(false)
})
