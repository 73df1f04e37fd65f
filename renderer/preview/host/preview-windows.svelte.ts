import type { WindowsPort } from '../../../shared/app/ports.ts'
import type { BreakView, BroadcastName, Broadcasts, HeadsUpView } from '../../../shared/ipc.ts'
import type { Milliseconds } from '../../../shared/time/moment.ts'
import { Listeners } from './listeners.ts'

/** The windows of the preview: parts of one page that come and go with what this says. */
export class PreviewWindows implements WindowsPort {
  overlay = $state.raw<BreakView | null>(null)
  headsUp = $state.raw<HeadsUpView | null>(null)
  settingsAreOpen = $state(false)
  libraryIsOpen = $state(false)
  insightsAreOpen = $state(false)
  /** Which of them lies in front. */
  front = $state<'settings' | 'library' | 'insights'>('settings')

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

  openSettings() {
    this.settingsAreOpen = true
    this.front = 'settings'
  }

  closeSettings() {
    this.settingsAreOpen = false
  }

  openLibrary() {
    this.libraryIsOpen = true
    this.front = 'library'
  }

  closeLibrary() {
    this.libraryIsOpen = false
  }

  openInsights() {
    this.insightsAreOpen = true
    this.front = 'insights'
  }

  closeInsights() {
    this.insightsAreOpen = false
  }

  closeAll() {
    clearTimeout(this.#closing)
    this.overlay = null
    this.headsUp = null
    this.settingsAreOpen = false
    this.libraryIsOpen = false
    this.insightsAreOpen = false
  }

  onLost() {
    // A part of this page cannot die alone.
  }

  broadcast<Name extends BroadcastName>(name: Name, message: Broadcasts[Name]) {
    this.listeners.tell(name, message)
  }
}
