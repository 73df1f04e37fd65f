import type { WindowsPort } from '../../../shared/app/ports.ts'
import type { BreakView, BroadcastName, Broadcasts, HeadsUpView } from '../../../shared/ipc.ts'
import type { Milliseconds } from '../../../shared/time/moment.ts'
import { spokenLanguage } from '../../../shared/i18n/translate.ts'
import { writeIn } from '../../window/write-in.ts'
import { Listeners } from './listeners.ts'

const pageKinds = ['settings', 'library', 'insights', 'welcome'] as const

/** The windows that a person opens and closes. */
export type PageKind = (typeof pageKinds)[number]

/** The windows of the preview: parts of one page that come and go with what this says. */
export class PreviewWindows implements WindowsPort {
  overlay = $state.raw<BreakView | null>(null)
  headsUp = $state.raw<HeadsUpView | null>(null)
  /** The ordinary windows that are open, the foremost last. */
  pages = $state.raw<readonly PageKind[]>([])

  /** What the page is written in; with another language everything is drawn anew. */
  language = $state(spokenLanguage())

  readonly listeners = new Listeners()
  #closing: ReturnType<typeof setTimeout> | undefined

  expectOverlay() {
    // A part of a page needs no time to get ready.
  }

  boundOverlay() {
    // Nor can it outlive what it is a part of.
  }

  openOverlay(view: BreakView) {
    clearTimeout(this.#closing)
    this.overlay = view
  }

  showOverlay() {
    // A part of a page is visible as soon as it is there.
  }

  closeOverlay(breakId: string, within: Milliseconds) {
    clearTimeout(this.#closing)
    const close = () => {
      if (this.overlay?.breakId === breakId) this.overlay = null
    }
    if (within === 0) close()
    else this.#closing = setTimeout(close, within)
  }

  showHeadsUp(view: HeadsUpView) {
    this.headsUp = view
  }

  hideHeadsUp() {
    this.headsUp = null
  }

  /** Whether there is a window of this name. */
  knows(page: string | null): page is PageKind {
    return pageKinds.some((kind) => kind === page)
  }

  /** Opens a window, or brings it to the front. */
  show(page: PageKind) {
    this.pages = [...this.pages.filter((each) => each !== page), page]
  }

  close(page: PageKind) {
    this.pages = this.pages.filter((each) => each !== page)
  }

  openSettings() {
    this.show('settings')
  }

  openLibrary() {
    this.show('library')
  }

  openInsights() {
    this.show('insights')
  }

  openWelcome() {
    this.show('welcome')
  }

  closeWelcome() {
    this.close('welcome')
  }

  closeAll() {
    clearTimeout(this.#closing)
    this.overlay = null
    this.headsUp = null
    this.pages = []
  }

  onLost() {
    // A part of this page cannot die alone.
  }

  broadcast<Name extends BroadcastName>(name: Name, message: Broadcasts[Name]) {
    this.listeners.tell(name, message)
    if (name !== 'language.changed') return
    this.language = spokenLanguage()
    writeIn(this.language)
  }
}
