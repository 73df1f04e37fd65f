import type { BreakKind } from '../shared/history/outcome.ts'
import type { ComingBreak } from '../shared/app/ports.ts'
import { second, type Milliseconds } from '../shared/time/moment.ts'

/** A page needs about a second until it could be shown, on a busy computer two. */
const ahead: Milliseconds = 3 * second

/** What this needs of the windows that a break has. */
interface Prepared {
  /** False when they would open in the wrong place by now. */
  fits(): boolean
  remove(): void
}

/** Windows that stand by, hidden, for the break that is about to open. */
export interface Standby<Windows> {
  /** A break is coming, or is called off. */
  expect(coming: ComingBreak | null): void
  /** Hands over what stands by for a break of this kind, or makes it now. */
  take(kind: BreakKind): Windows
  /** Takes away what stands by. */
  drop(): void
}

/**
 * Makes the windows of a break a little before it is due, so that it is seen at the very moment. What stands by for a
 * break that is called off goes; no page is kept between breaks.
 */
export function createStandby<Windows extends Prepared>(make: (kind: BreakKind) => Windows): Standby<Windows> {
  let ready: { readonly kind: BreakKind; readonly windows: Windows } | null = null
  let timer: NodeJS.Timeout | undefined

  function drop() {
    clearTimeout(timer)
    ready?.windows.remove()
    ready = null
  }

  return {
    expect(coming) {
      clearTimeout(timer)
      if (coming === null) {
        // The break that is called off may be the one that opens in the same breath.
        timer = setTimeout(drop)
        return
      }
      const { kind, opensAt } = coming
      if (ready !== null && ready.kind !== kind) drop()
      const prepare = () => {
        ready ??= { kind, windows: make(kind) }
      }
      timer = setTimeout(prepare, Math.max(0, opensAt - Date.now() - ahead))
    },
    take(kind) {
      clearTimeout(timer)
      const found = ready
      ready = null
      if (found?.kind === kind && found.windows.fits()) return found.windows
      found?.windows.remove()
      return make(kind)
    },
    drop,
  }
}
