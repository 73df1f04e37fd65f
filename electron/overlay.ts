import { app, BrowserWindow, type Rectangle } from 'electron'
import type { ComingBreak, WindowsPort } from '../shared/app/ports.ts'
import type { BreakKind } from '../shared/history/outcome.ts'
import { minute, second, type Milliseconds } from '../shared/time/moment.ts'

/**
 * A page that has painted nothing by then is given up, so that a break never hangs in the air. Until then nothing covers
 * the screen, and a computer that is busy, or has just woken, may need a while for a page.
 */
const patience: Milliseconds = 15 * second
/** Esc always leaves: a page that does not act on it within this is taken away. */
const escapeWithin: Milliseconds = second
/** So long after its end a break is closed in any case, should the word that it is over not come. */
const grace: Milliseconds = 5 * second
/**
 * So long after its opening a break is closed in any case, should its page say again and again that it is not over yet:
 * twice through, at half the speed, with three of the longest pauses.
 */
const longest = (length: Milliseconds): Milliseconds => 4 * length + 30 * minute

type OpenOverlay = (role: 'guide' | 'card' | 'backdrop', bounds: Rectangle) => BrowserWindow

/** What this needs of the windows that a break has. */
interface Cover {
  readonly guide: BrowserWindow
  windows(): readonly BrowserWindow[]
  fits(): boolean
  remove(): void
}

/** What this needs of the windows that stand by. */
interface Standby {
  expect(coming: ComingBreak | null): void
  take(kind: BreakKind): Cover
  drop(): void
}

/** What the overlay is made of. */
export interface OverlayParts {
  /** Opens a hidden window on the overlay's page. */
  readonly open: OpenOverlay
  /** Opens the windows that a break of this kind has; `added` hears of one that comes later, with a new display. */
  readonly cover: (kind: BreakKind, open: OpenOverlay, added: (backdrop: BrowserWindow) => void) => Cover
  /** Has windows stand by for a break that is coming. */
  readonly standBy: (make: (kind: BreakKind) => Cover) => Standby
  /** Feels the pulse of the page that guides; returns how to stop. */
  readonly pulse: (guide: BrowserWindow, dead: () => void) => () => void
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
  /** Until when the page must have painted; later, how long the closing screen may stay. */
  deadline: NodeJS.Timeout | undefined
  /** Until when the break is over, as the application reckons it. */
  bound: NodeJS.Timeout | undefined
  /** Until when it may be there at all. */
  readonly last: NodeJS.Timeout
  stopWaiting: () => void
  stopFeeling: () => void
}

/**
 * The windows of a break. Whatever their page does, they go when the break is over or should be, when Esc is pressed,
 * and when the page dies, hangs or never paints. Unless the break was over already, it is reported lost then.
 */
export function createOverlay(
  parts: OverlayParts,
): Pick<WindowsPort, 'expectOverlay' | 'openOverlay' | 'showOverlay' | 'boundOverlay' | 'closeOverlay' | 'onLost'> {
  let showing: Showing | null = null
  let hearLost: (breakId: string) => void = () => undefined
  const standby = parts.standBy((kind) =>
    parts.cover(kind, open, (backdrop) => {
      if (showing?.shown === true) backdrop.showInactive()
    }),
  )

  function open(role: Parameters<OpenOverlay>[0], bounds: Rectangle): BrowserWindow {
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
    for (const timer of [showing.deadline, showing.bound, showing.last]) clearTimeout(timer)
    showing.stopWaiting()
    showing.stopFeeling()
    showing.cover.remove()
    showing = null
    // macOS gives the keyboard back to the former application only when this one hides.
    if (process.platform === 'darwin' && BrowserWindow.getAllWindows().length === 0) app.hide()
  }

  function lose() {
    // A page that fails while it stands by is given up; the break will have another one.
    if (showing === null) standby.drop()
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
    expectOverlay: standby.expect,
    openOverlay({ breakId, kind, routine }, { focus }) {
      if (showing?.breakId === breakId) return
      remove()
      const cover = standby.take(kind)
      showing = {
        breakId,
        kind,
        focus,
        cover,
        shown: false,
        over: false,
        closings: 0,
        deadline: setTimeout(lose, patience),
        bound: undefined,
        last: setTimeout(lose, longest(routine.durationSeconds * second)),
        stopWaiting: () => undefined,
        stopFeeling: () => undefined,
      }
    },
    showOverlay(breakId) {
      if (showing?.breakId !== breakId || showing.shown) return
      clearTimeout(showing.deadline)
      showing.shown = true
      showing.stopWaiting = reveal(showing)
      showing.stopFeeling = parts.pulse(showing.cover.guide, lose)
    },
    boundOverlay(breakId, left) {
      if (showing?.breakId !== breakId || showing.over) return
      clearTimeout(showing.bound)
      showing.bound = setTimeout(lose, left + grace)
    },
    closeOverlay(breakId, within) {
      if (showing?.breakId !== breakId) return
      showing.over = true
      showing.closings += 1
      clearTimeout(showing.deadline)
      clearTimeout(showing.bound)
      if (within > 0 && showing.shown) showing.deadline = setTimeout(remove, within)
      else remove()
    },
    onLost(hear) {
      hearLost = hear
    },
  }
}
