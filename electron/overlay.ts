import { app, BrowserWindow, type Rectangle } from 'electron'
import type { WindowsPort } from '../shared/app/ports.ts'
import type { BreakKind } from '../shared/history/outcome.ts'
import { second, type Milliseconds } from '../shared/time/moment.ts'

/** A page that has painted nothing by then is given up, so that a break never hangs in the air. */
const patience: Milliseconds = 5 * second
/** Esc always leaves: a page that does not act on it within this is taken away. */
const escapeWithin: Milliseconds = second

type OpenOverlay = (role: 'guide' | 'card' | 'backdrop', bounds: Rectangle) => BrowserWindow

/** What this needs of the windows that a break has. */
interface Cover {
  readonly guide: BrowserWindow
  windows(): readonly BrowserWindow[]
  remove(): void
}

/** What the overlay is made of. */
export interface OverlayParts {
  /** Opens a hidden window on the overlay's page. */
  readonly open: OpenOverlay
  /** Opens the windows that a break of this kind has; `added` hears of one that comes later, with a new display. */
  readonly cover: (kind: BreakKind, open: OpenOverlay, added: (backdrop: BrowserWindow) => void) => Cover
  /** Calls back at the next typing gap; returns how to stop waiting for it. */
  readonly atTypingGap: (act: () => void) => () => void
}

/** One overlay, from its opening to its end. */
interface Showing {
  readonly breakId: string
  /** True when the person asked for the break; false when it may have the keyboard at a typing gap only. */
  readonly focus: boolean
  readonly kind: BreakKind
  readonly cover: Cover
  shown: boolean
  /** True once the break is over and only the closing screen is left. */
  over: boolean
  /** How often its closing was asked for; tells whether the page acted on Esc. */
  closings: number
  deadline: NodeJS.Timeout | undefined
  stopWaiting: () => void
}

/**
 * The windows of a break. Whatever their page does, they go when the break is over, when Esc is pressed, and when the
 * page dies, hangs or never paints; in the last three cases the break is reported lost, unless it was over already.
 */
export function createOverlay(
  parts: OverlayParts,
): Pick<WindowsPort, 'openOverlay' | 'showOverlay' | 'closeOverlay' | 'onLost'> {
  let showing: Showing | null = null
  let hearLost: (breakId: string) => void = () => undefined

  const open: OpenOverlay = (role, bounds) => {
    const window = parts.open(role, bounds)
    const contents = window.webContents
    contents.on('before-input-event', (_event, input) => {
      if (input.type === 'keyDown' && input.key === 'Escape') escape()
    })
    if (role === 'backdrop') return window
    contents.on('render-process-gone', lose)
    contents.on('did-fail-load', lose)
    window.on('unresponsive', lose)
    window.on('close', (event) => {
      event.preventDefault()
      lose()
    })
    return window
  }

  function escape() {
    const asked = showing
    const closings = asked?.closings
    setTimeout(() => {
      if (asked !== null && asked === showing && asked.closings === closings) lose()
    }, escapeWithin)
  }

  function remove() {
    if (showing === null) return
    clearTimeout(showing.deadline)
    showing.stopWaiting()
    showing.cover.remove()
    showing = null
    // macOS gives the keyboard back to the former application only when this one hides.
    if (process.platform === 'darwin' && BrowserWindow.getAllWindows().length === 0) app.hide()
  }

  function lose() {
    if (showing === null) return
    const { breakId, over } = showing
    remove()
    if (!over) hearLost(breakId)
  }

  function reveal({ cover, focus, kind }: Showing): () => void {
    const { guide } = cover
    const takeKeyboard = () => guide.focus()
    for (const window of cover.windows()) window.showInactive()
    if (focus) takeKeyboard()
    // Beside a card one can go on typing; it gets the keyboard when it is clicked.
    else if (kind !== 'micro') return parts.atTypingGap(takeKeyboard)
    return () => undefined
  }

  return {
    openOverlay({ breakId, kind }, { focus }) {
      if (showing?.breakId === breakId) return
      remove()
      const cover = parts.cover(kind, open, (backdrop) => {
        if (showing?.shown === true) backdrop.showInactive()
      })
      const deadline = setTimeout(lose, patience)
      showing = {
        breakId,
        kind,
        focus,
        cover,
        shown: false,
        over: false,
        closings: 0,
        deadline,
        stopWaiting: () => undefined,
      }
    },
    showOverlay(breakId) {
      if (showing?.breakId !== breakId || showing.shown) return
      clearTimeout(showing.deadline)
      showing.shown = true
      showing.stopWaiting = reveal(showing)
    },
    closeOverlay(breakId, within) {
      if (showing?.breakId !== breakId) return
      showing.over = true
      showing.closings += 1
      clearTimeout(showing.deadline)
      if (within > 0 && showing.shown) showing.deadline = setTimeout(remove, within)
      else remove()
    },
    onLost(hear) {
      hearLost = hear
    },
  }
}
