import { second } from '../../shared/time/moment.ts'

/**
 * Resolves when what is on the page now has been handed over to be painted. One frame is waited for and not two: once
 * something on a hidden page is animated, the next frame may take a second. A page that gets none at all must not wait
 * for ever to be shown.
 */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, second)
    requestAnimationFrame(() => setTimeout(resolve))
  })
}
