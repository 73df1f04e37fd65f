import { constants, copyFileSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import ElectronStore from 'electron-store'
import { t } from '../shared/i18n/translate.ts'

/** A JSON document on the disk: read once, kept in memory by its owner, written whole. */
export interface StoredDocument {
  /** What was stored, or null when there was nothing or it could not be read. */
  readonly value: Readonly<Record<string, unknown>> | null
  /** Where the file is that could not be read, if there was one. `stuck`: it could not be moved there. */
  readonly damaged: { readonly file: string; readonly stuck: boolean } | null
  /** Writes the document, atomically. Never throws: the first of several failures in a row is told. */
  save(value: Readonly<Record<string, unknown>>): void
  /** Puts a copy of the stored file beside it and says so in a sentence. */
  copy(): string
}

/** Opens `<folder>/<name>.json`. What cannot be read is renamed, never overwritten. `tell` hears of failed writes. */
export function openDocument(folder: string, name: string, tell: (sentence: string) => void): StoredDocument {
  const file = join(folder, `${name}.json`)
  let store: ElectronStore | null = null
  let damaged: StoredDocument['damaged'] = null
  let failing = false

  try {
    store = openStore(folder, name)
  } catch {
    damaged = putAside(file)
    if (!damaged.stuck) store = openStore(folder, name)
  }
  const stored = { ...store?.store }

  return {
    value: Object.keys(stored).length === 0 ? null : stored,
    damaged,
    save(value) {
      // A file that is neither readable nor movable is not ours to overwrite.
      if (store === null) return
      try {
        store.store = value
        failing = false
      } catch (error) {
        if (!failing) tell(t('disk.unsaved', { file, reason: reasonOf(error) }))
        failing = true
      }
    },
    copy() {
      const aside = besides(file, 'kept')
      try {
        copyFileSync(file, aside, constants.COPYFILE_EXCL)
        return t('disk.copied', { file: aside })
      } catch (error) {
        return t('disk.notCopied', { file, reason: reasonOf(error) })
      }
    },
  }
}

/**
 * What is stored as `<folder>/<name>.json`, for one look at it: null when there is nothing, undefined when it cannot be
 * read. Nothing is set aside for it, nor kept.
 */
export function peekAtDocument(folder: string, name: string): unknown {
  try {
    return parseObject(readFileSync(join(folder, `${name}.json`), 'utf8'))
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : undefined
  }
}

/** The names of the documents in a folder. */
export function documentNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => file.slice(0, -'.json'.length))
  } catch {
    // The folder does not exist before the first save.
    return []
  }
}

/** Removes a document; one that is not there is gone already. */
export function removeDocument(folder: string, name: string): void {
  rmSync(join(folder, `${name}.json`), { force: true })
}

/** Removes what a crash in the middle of a write left in a folder. Other files are not touched. */
export function sweepUnfinished(folder: string): void {
  try {
    for (const file of readdirSync(folder)) {
      if (/^[\w-]+\.json\.tmp-\d{10}[0-9a-f]{6}$/.test(file)) rmSync(join(folder, file), { force: true })
    }
  } catch {
    // The folder does not exist before the first save.
  }
}

/**
 * electron-store reads and writes the file. Its schemas are not used: one bad field would cost the whole file. Nor is
 * `clearInvalidConfig`: it would wipe a damaged file without a word.
 */
function openStore(folder: string, name: string): ElectronStore {
  return new ElectronStore({
    cwd: folder,
    name,
    clearInvalidConfig: false,
    accessPropertiesByDotNotation: false,
    deserialize: parseObject,
  })
}

/** Parses a JSON object. Throws at anything else, which electron-store would quietly take for an empty one. */
function parseObject(text: string): Record<string, unknown> {
  // Some editors put a byte order mark at the start.
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new SyntaxError('The file holds JSON, but no object.')
}

function putAside(file: string): { file: string; stuck: boolean } {
  const aside = besides(file, 'damaged')
  try {
    renameSync(file, aside)
    return { file: aside, stuck: false }
  } catch {
    return { file, stuck: true }
  }
}

/** A name beside a file that says when and why it was made, such as `settings.json.damaged-2026-11-23T09-00-00-000Z`. */
function besides(file: string, why: 'damaged' | 'kept'): string {
  return join(dirname(file), `${basename(file)}.${why}-${new Date().toISOString().replace(/[:.]/g, '-')}`)
}

/** Why something could not be written, in words that go on in a sentence. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return t('disk.reasons.full')
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return t('disk.reasons.readOnly')
  return t('disk.reasons.other', { code })
}
