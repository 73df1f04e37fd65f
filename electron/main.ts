/** The desktop application: what it is made of, and how the parts are put together. */
import { join } from 'node:path'
import { app, BrowserWindow, Menu, nativeTheme } from 'electron'
import { createApp } from '../shared/app/create-app.ts'
import { speakAtFirst } from '../shared/app/language.ts'
import type { WindowsPort } from '../shared/app/ports.ts'
import type { WindowKind } from '../shared/ipc.ts'
import type { Command } from '../shared/commands/command.ts'
import { parseWords } from '../shared/commands/parse.ts'
import { t } from '../shared/i18n/translate.ts'
import { scheduledAlarm } from './alarm.ts'
import { askRunning } from './ask-running.ts'
import { lookAround } from './busy/look-around.ts'
import { autostartHere, startAtLogin } from './autostart.ts'
import { systemClock } from './clock.ts'
import { keptFiles } from './copies.ts'
import { answerOnTerminal, ownWords } from './command-line.ts'
import { coverDisplays, cornerInUse, placeCard } from './displays.ts'
import { documentNames, openDocument, peekAtDocument, reasonOf, removeDocument, sweepUnfinished } from './documents.ts'
import { guardEverything } from './guard.ts'
import { handToFirst } from './first-start.ts'
import { createHeadsUp } from './heads-up.ts'
import { yearlyHistory } from './history.ts'
import { createBroadcast } from './ipc/broadcast.ts'
import { routeRequests } from './ipc/router.ts'
import { linuxSession } from './linux-session.ts'
import { busAddresses, messageBus } from './message-bus.ts'
import { createOverlay } from './overlay.ts'
import { overlayWindows } from './overlay-window.ts'
import { createPageWindow } from './page-window.ts'
import { administratorsPolicy, policyFile } from './policy.ts'
import { desktopPresence } from './presence.ts'
import { feelPulse } from './pulse.ts'
import { declareScheme, origin, serve } from './protocol.ts'
import { recoverFromFaults } from './recovery.ts'
import { sayOnce } from './report.ts'
import { obeySecondStarts } from './second-starts.ts'
import { globalShortcuts } from './shortcuts.ts'
import { createStandby } from './standby.ts'
import { diskStore } from './store.ts'
import { systemLocale } from './system-locale.ts'
import { desktopTray } from './tray.ts'
import { awaitTrayHost, mayShowIconsAnyway } from './tray-host.ts'
import { drawMark } from './tray-icon.ts'
import { atTypingGap } from './typing-gap.ts'
import { useVoicesOfDesktop } from './voices.ts'
import { whenReady } from './when-ready.ts'
import { createWindows } from './windows.ts'

const builtFiles = join(import.meta.dirname, '..')

/** What only a developer needs to know. */
const report = (trouble: unknown) => {
  console.error(trouble)
}
/** What a page tried and may not: it could try again and again. */
const reportRefusal = sayOnce(report)

const words = ownWords(process.argv, app.getAppPath(), app.isPackaged)
if (parseWords(words).type !== 'start') {
  // The system tells its languages only once Electron is ready; by then a command is answered.
  const here = Intl.DateTimeFormat().resolvedOptions().locale
  await speakAtFirst(peekAtDocument(app.getPath('userData'), 'settings'), [here], systemLocale())
}
const asked = parseWords(words)
if (asked.type !== 'start') {
  // A command ends before Electron is ready: nothing of a desktop is started for it, and none is needed.
  const ask = (command: Command) => askRunning(command, handToFirst)
  app.exit(await answerOnTerminal(asked, { version: app.getVersion(), ask }))
}
// One application at a time: a second start has the first one open its settings, and is gone.
else if (app.requestSingleInstanceLock()) prepare()
else app.exit()

/** What has to be settled before Electron is ready. */
function prepare() {
  recoverFromFaults()
  app.enableSandbox()
  useVoicesOfDesktop(process.platform)
  declareScheme()
  guardEverything(origin, reportRefusal)
  serve(join(builtFiles, 'renderer'), reportRefusal)
  app.dock?.hide()
  if (process.platform !== 'darwin') Menu.setApplicationMenu(null)
  // The application lives in the tray; closing its windows does not end it.
  app.on('window-all-closed', () => undefined)
  app.once('ready', () => void begin())
}

/** Puts the parts together and starts. */
async function begin() {
  // On macOS the keys for copy, paste and close are those of the menu.
  if (process.platform === 'darwin')
    Menu.setApplicationMenu(Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'windowMenu' }]))

  const folder = app.getPath('userData')
  const historyFolder = join(folder, 'history')
  sweepUnfinished(folder)
  sweepUnfinished(historyFolder)
  sweepUnfinished(join(folder, 'kept'))
  const store = diskStore((name, tell) => openDocument(folder, name, tell))
  await speakAtFirst(store.load('settings').value, app.getPreferredSystemLanguages(), systemLocale())
  const history = yearlyHistory(
    {
      open: (year) => openDocument(historyFolder, year, store.tell),
      peek: (year) => peekAtDocument(historyFolder, year),
      names: () => documentNames(historyFolder),
      remove: (year) => removeDocument(historyFolder, year),
    },
    store.tell,
  )

  const bus = messageBus(() => busAddresses(process.env))
  const presence = desktopPresence(process.platform === 'linux' ? linuxSession(bus) : null)
  const tray = desktopTray(drawMark)
  const { open, kindOf, pagesOf } = createWindows(origin, join(builtFiles, 'electron/preload.cjs'))
  const broadcast = createBroadcast(pagesOf)
  const pageWindow = (kind: WindowKind, size: { readonly width: number; readonly height: number }) =>
    createPageWindow({ open: (options) => open(kind, options), whenReady }, size)
  const windows: WindowsPort = {
    ...createOverlay({
      open: overlayWindows((options, place) => open('overlay', options, place)),
      cover: (kind, open, added) => (kind === 'micro' ? placeCard(open) : coverDisplays(open, added)),
      standBy: createStandby,
      pulse: ({ webContents }, dead) => feelPulse(() => webContents.executeJavaScript('0'), dead),
      atTypingGap: (act) => atTypingGap(presence.idle, act),
    }),
    ...createHeadsUp({ open: (options) => open('heads-up', options), whenReady, corner: cornerInUse }),
    openSettings: pageWindow('settings', { width: 960, height: 760 }),
    openLibrary: pageWindow('library', { width: 1180, height: 820 }),
    openInsights: pageWindow('insights', { width: 1040, height: 820 }),
    openWelcome: pageWindow('welcome', { width: 760, height: 780 }),
    closeWelcome() {
      for (const page of pagesOf('welcome')) BrowserWindow.fromWebContents(page)?.close()
    },
    broadcast(name, message) {
      if (name === 'settings.changed') followTheme()
      broadcast(name, message)
    },
  }

  const nape = createApp({
    clock: systemClock(),
    alarm: scheduledAlarm(report),
    presence,
    busy: lookAround(async () => (await import('./busy/detectors.ts')).detectorsHere(bus.ask)),
    store,
    history,
    copies: keptFiles(folder, reasonOf),
    windows,
    tray,
    shortcuts: globalShortcuts(),
    autostart: startAtLogin(autostartHere()),
    preferredLanguages: () => app.getPreferredSystemLanguages(),
    systemLocale,
    policy: administratorsPolicy(policyFile(process.platform, process.env['ProgramData'])),
    quit: () => app.quit(),
  })

  /** Pages, title bars and the colour behind a page that is not painted yet follow the chosen theme. */
  function followTheme() {
    nativeTheme.themeSource = nape.requests['settings.read']().look.theme
  }

  /** Who has no icon to click has to be told of another way. */
  function sayHow() {
    if (mayShowIconsAnyway(process.env)) return
    store.tell(t('tray.noHost'))
    nape.openSettings()
  }

  routeRequests({ requests: nape.requests, origin, kindOf, report: reportRefusal })
  obeySecondStarts({ obey: nape.obey, startedAgain: nape.openSettings, report: reportRefusal })
  const stopLooking =
    process.platform === 'linux' ? awaitTrayHost({ ask: bus.ask, arrived: tray.renew, missing: sayHow }) : null
  app.on('activate', () => nape.openSettings())
  app.on('before-quit', () => {
    nape.stop()
    stopLooking?.()
    bus.close()
    tray.remove()
    for (const window of BrowserWindow.getAllWindows()) window.destroy()
  })
  followTheme()
  nape.start()
}
