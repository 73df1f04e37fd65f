import { test } from '@playwright/test'

/**
 * Skips what follows in a test, a group or a file where it cannot be tried, and prints why: a list of results says only
 * how many were skipped.
 *
 * @param reason null: nothing is in the way
 */
export function skipBecause(reason: string | null): void {
  if (reason !== null) console.log(`Skipped: ${reason}`)
  test.skip(reason !== null, reason ?? '')
}
