import { mount } from 'svelte'
import { createApp } from '../../shared/app/create-app.ts'
import { speakAtFirst } from '../../shared/app/language.ts'
import { spokenLanguage } from '../../shared/i18n/translate.ts'
import '../design/base.css'
import { browserAlarm } from './host/browser-alarm.ts'
import { browserBusy } from './host/browser-busy.ts'
import { browserClock } from './host/browser-clock.ts'
import { browserPresence } from './host/browser-presence.ts'
import { browserShortcuts } from './host/browser-shortcuts.ts'
import { browserCopies, browserHistory, browserStore } from './host/browser-store.ts'
import { PreviewTray } from './host/preview-tray.svelte.ts'
import { PreviewWindows } from './host/preview-windows.svelte.ts'
import { writeIn } from '../window/write-in.ts'
import Preview from './Preview.svelte'
import { pseudo, speakPseudo } from './pseudo.ts'

const store = browserStore(localStorage)
/** `?language=pl` shows a language to somebody who tries or checks it, `?window=library` a window. */
const asked = new URLSearchParams(location.search)
const tried = asked.get('language')
const preferredLanguages = () => (tried === null ? navigator.languages : [tried])
if (tried === pseudo) speakPseudo()
else await speakAtFirst(store.load('settings').value, preferredLanguages())
writeIn(spokenLanguage())

const windows = new PreviewWindows()
const tray = new PreviewTray()
const app = createApp({
  clock: browserClock(),
  alarm: browserAlarm(),
  presence: browserPresence(),
  busy: browserBusy(),
  store,
  history: browserHistory(localStorage),
  copies: browserCopies(localStorage),
  windows,
  tray,
  shortcuts: browserShortcuts(),
  preferredLanguages,
  quit() {
    app.stop()
    windows.closeAll()
    tray.remove()
  },
})

const page = document.getElementById('page')
if (page !== null) mount(Preview, { target: page, props: { app, windows, tray } })

addEventListener('pagehide', () => {
  app.stop()
})
// A page that comes back from the browser's memory begins anew, from what was saved.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})
app.start()
const first = asked.get('window')
if (windows.knows(first)) windows.show(first)
