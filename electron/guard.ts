import { app, BrowserWindow, type Session, type WebContents } from 'electron'

/** Hears, in a sentence, of what was refused. */
type Report = (sentence: string) => void

/** Events by which a page would go elsewhere or embed something. Each is prevented. */
const forbidden = {
  'will-navigate': 'go to another address',
  'will-redirect': 'be sent to another address',
  'will-frame-navigate': 'go to another address',
  'will-attach-webview': 'embed another page',
  'select-bluetooth-device': 'use a Bluetooth device',
} as const
/** Events by which a page would reach a device. */
const devices = {
  'select-hid-device': 'use an input device',
  'select-serial-port': 'use a serial port',
  'select-usb-device': 'use a USB device',
} as const

/**
 * Holds every page there will ever be to the one it was opened with, and every session to the application's `origin`.
 * Must be called before any window exists. The session comes with the first window: asking for it before would cost
 * an application that only waits seven megabytes. `report` hears of every refusal; the sentences name no whole address,
 * which could hold what somebody wrote.
 */
export function guardEverything(origin: string, report: Report): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents, origin, report))
  app.on('session-created', (session) => guardSession(session, origin, report))
}

function guardPage(contents: WebContents, origin: string, report: Report): void {
  for (const [event, deed] of Object.entries(forbidden)) preventing(contents, event, deed, report)
  contents.setWindowOpenHandler(() => {
    report(refusal('open a window'))
    return { action: 'deny' }
  })
  // Chromium asks nobody when a page makes itself blank; without its page a window is nothing but in the way.
  contents.on('did-navigate', (_event, url) => {
    if (isOurs(url, origin)) return
    report(refusal('leave its window empty'))
    BrowserWindow.fromWebContents(contents)?.close()
  })
}

/**
 * Denies every permission, device and capture, and every request that leaves the application's `origin`. A file is saved
 * only where a page of ours made it, such as a routine to send; the person is asked where to.
 */
function guardSession(session: Session, origin: string, report: Report): void {
  // Chromium looks permissions up of its own accord, so that only what a page asks for is worth a word.
  session.setPermissionCheckHandler(() => false)
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    report(refusal(`have the permission "${permission}"`))
    answer(false)
  })
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => {
    report(refusal('see the screen'))
    answer({})
  })
  for (const [event, deed] of Object.entries(devices)) preventing(session, event, deed, report)
  session.on('will-download', (event, item) => {
    if (item.getURL().startsWith(`blob:${origin}/`)) return
    report(refusal('save a file that it did not make'))
    event.preventDefault()
  })
  // The walls of `webRequest` do not stand before files of the computer; no page of ours has any business with them.
  session.protocol.handle('file', () => {
    report(refusal('read a file of the computer'))
    return new Response(null, { status: 403 })
  })
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const cancel = !isOurs(url, origin)
    if (cancel) report(refusal(`load something from ${placeOf(url)}`))
    answer({ cancel })
  })
}

/** Developer tools are part of the application until it is packaged, and are off in it then. */
function isOurs(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || (!app.isPackaged && url.startsWith('devtools://'))
}

/** Electron types each event apart; what they share is an event that can be prevented. */
function preventing(emitter: NodeJS.EventEmitter, event: string, deed: string, report: Report): void {
  emitter.on(event, (cause: { preventDefault(): void }) => {
    report(refusal(deed))
    cause.preventDefault()
  })
}

function refusal(deed: string): string {
  return `A page wanted to ${deed}, and was refused.`
}

/** Where an address leads, without the rest of it. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return 'nowhere'
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}
