/** The first start, which is the Nape that runs: every later one finds it by the lock that Electron keeps for it. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { app } from 'electron'
import type { Handed } from '../shared/commands/handed.ts'

/** What Chromium calls the lock in the folder of the application; Windows keeps it elsewhere. */
const lock = 'SingletonLock'

/**
 * Hands something to the Nape that runs; false where none does. To ask is to try to be the first: whoever asks is that
 * for a moment where none runs, and a Nape that is started in this moment would leave. So the lock is looked at before,
 * and given up at once.
 */
export function handToFirst(handed: Handed): boolean {
  if (process.platform !== 'win32' && !isThere(join(app.getPath('userData'), lock))) return false
  const isFirst = app.requestSingleInstanceLock(handed)
  if (isFirst) app.releaseSingleInstanceLock()
  return !isFirst
}

/** Whether there is such a file, even one that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined
}
