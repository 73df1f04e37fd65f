import { second } from '../../shared/time/moment.ts'

/**
 * Resolves when what is on the page now has been painted: a second frame begins after the first was drawn. A hidden
 * page draws none, and must not wait for ever to be shown.
 */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, second)
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
  })
}
