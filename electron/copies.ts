import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { shell } from 'electron'
import type { CopiesPort } from '../shared/app/ports.ts'

/** What is written is put together to pieces of this size, so that decades of history are never one text in memory. */
const pieceLength = 1024 * 1024

/** Keeps texts as files in the folder `kept` of the application's own. `reasonOf` says why one could not be written. */
export function keptFiles(home: string, reasonOf: (error: unknown) => string): CopiesPort {
  const folder = join(home, 'kept')

  return {
    folder: home,
    keep(name, parts) {
      const file = join(folder, name)
      // The same form as the unfinished documents of a crash, so that the next start sweeps it away.
      const unfinished = `${file}.tmp-${String(Date.now()).slice(0, 10)}${randomBytes(3).toString('hex')}`
      try {
        mkdirSync(folder, { recursive: true })
        writeWhole(unfinished, parts)
        renameSync(unfinished, file)
        return { ok: true, where: file }
      } catch (error) {
        discard(unfinished)
        return { ok: false, reason: reasonOf(error) }
      }
    },
    names() {
      try {
        return readdirSync(folder).filter((name) => isThere(join(folder, name)))
      } catch {
        // The folder does not exist before the first copy.
        return []
      }
    },
    read(name) {
      try {
        return readFileSync(join(folder, name), 'utf8') || null
      } catch {
        return null
      }
    },
    remove: (name) => discard(join(folder, name)),
    show: () => shell.showItemInFolder(join(home, 'settings.json')),
  }
}

/**
 * Whether something stands under a name. An empty file counts as nothing, as `discard` leaves one. What cannot be looked
 * at counts as something: nobody may be told that it is gone.
 */
function isThere(file: string): boolean {
  try {
    // The link itself, where it is one: it may lead nowhere.
    const found = lstatSync(file, { throwIfNoEntry: false })
    return found !== undefined && found.size > 0
  } catch {
    return true
  }
}

/** Removes a file. One that another program holds on to for too long is made empty, which counts as not there. */
function discard(file: string): void {
  try {
    // Only with `recursive` does it try again.
    rmSync(file, { force: true, recursive: true, maxRetries: 5, retryDelay: 20 })
  } catch {
    try {
      truncateSync(file)
    } catch {
      // It was never there, or nobody can do anything about it.
    }
  }
}

/** On the disk before it has its name: a power cut leaves all of it or nothing. */
function writeWhole(file: string, parts: readonly string[]): void {
  const descriptor = openSync(file, 'wx', 0o600)
  try {
    let piece = ''
    for (const part of parts) {
      piece += part
      if (piece.length < pieceLength) continue
      writeSync(descriptor, piece)
      piece = ''
    }
    writeSync(descriptor, piece)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}
