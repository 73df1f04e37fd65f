import { app, type Session, type WebContents } from 'electron'

/** Events by which a page would go elsewhere, embed something, or reach a device. Each is prevented. */
const forbidden = ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview'] as const
const devices = ['select-hid-device', 'select-serial-port', 'select-usb-device'] as const

/**
 * Holds every page there will ever be to the one it was opened with, and every session to the application's `origin`.
 * Must be called before any window exists. The session comes with the first window: asking for it before would cost
 * an application that only waits seven megabytes.
 */
export function guardEverything(origin: string): void {
  app.on('web-contents-created', (_event, contents) => guardPage(contents))
  app.on('session-created', (session) => guardSession(session, origin))
}

function guardPage(contents: WebContents): void {
  for (const event of forbidden) preventing(contents, event)
  preventing(contents, 'select-bluetooth-device')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/**
 * Denies every permission, device and capture, and every request that leaves the application's `origin`. A file is saved
 * only where a page of ours made it, such as a routine to send; the person is asked where to.
 */
function guardSession(session: Session, origin: string): void {
  session.setPermissionCheckHandler(() => false)
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  for (const event of devices) preventing(session, event)
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${origin}/`)) event.preventDefault()
  })
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isOurs(request.url, origin) }))
}

/** Developer tools are part of the application until it is packaged, and are off in it then. */
function isOurs(url: string, origin: string): boolean {
  return url.startsWith(`${origin}/`) || (!app.isPackaged && url.startsWith('devtools://'))
}

/** Electron types each event apart; what they share is an event that can be prevented. */
function preventing(emitter: NodeJS.EventEmitter, event: string): void {
  emitter.on(event, (cause: { preventDefault(): void }) => cause.preventDefault())
}
