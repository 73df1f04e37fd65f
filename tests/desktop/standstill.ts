import type { Milliseconds } from '../../shared/time/moment.ts'
import type { Nape } from './nape.ts'

/** How often the main process looks whether it stood still. */
const every: Milliseconds = 20

interface Watched {
  longestStandstill: Milliseconds
}

/** Has the main process notice from now on when the machine does not let it run. */
export async function watchStandstills(nape: Nape) {
  await nape.order((_electron, interval) => {
    const main = globalThis as unknown as Watched
    main.longestStandstill = 0
    let looked = performance.now()
    setInterval(() => {
      const now = performance.now()
      main.longestStandstill = Math.max(main.longestStandstill, now - looked - interval)
      looked = now
    }, interval).unref()
  }, every)
}

/**
 * The longest time for which the machine did not let the main process run since then. What has to happen within a limit
 * may come later by this: a machine that stands still is no fault of the application.
 */
export async function longestStandstill(nape: Nape): Promise<Milliseconds> {
  return nape.ask(() => (globalThis as unknown as Watched).longestStandstill)
}
