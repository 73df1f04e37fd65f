import type { Exercise } from '../exercises/schema.ts'
import { t } from '../i18n/translate.ts'
import { shown } from '../own-routines/clean-text.ts'
import { atMost } from '../own-routines/check.ts'
import { format as routineFormat } from '../own-routines/file-step.ts'
import type { Problem } from '../own-routines/own-routine.ts'
import { proofread } from '../own-routines/proofread.ts'
import type { Settings } from '../settings/settings.ts'
import { format, formatVersion, limits, type Backup } from './backup.ts'
import { frameSchema } from './file-schema.ts'
import { readHistory, readRoutines, readSettings, type Part } from './read-parts.ts'

/** What a file held: sound parts, or all that is wrong and nothing else. */
export type BackupAnswer =
  { readonly ok: true; readonly backup: Backup } | { readonly ok: false; readonly problems: readonly Problem[] }

/** What the reading has to know: which exercises there are, and what holds where the file says nothing. */
interface Known {
  readonly exercises: readonly Exercise[]
  readonly settings: Settings
}

/**
 * Reads a file from a stranger, whatever it holds. Never throws. The work is bounded: a text that is too long is not
 * looked at, one that is nested too deep is not parsed. A file with anything wrong in it is refused as a whole, and every
 * problem names its field and its cure.
 */
export function readBackup(text: string, known: Known): BackupAnswer {
  if (text.length > limits.fileLength) return refused('', t('settings.data.file.tooLong'))
  // Some editors put a byte order mark at the start.
  const json = text.replace(/^\uFEFF/, '')
  if (json.trim() === '') return refused('', t('ownRoutines.file.empty'))
  const slip = proofread(json, limits.fileDepth)
  if (slip !== null) return refused('', slip)
  return readValue(JSON.parse(json), known)
}

function readValue(value: unknown, { exercises, settings }: Known): BackupAnswer {
  const foreign = otherThanOurs(value)
  if (foreign !== null) return foreign
  const frame = frameSchema.safeParse(value)
  if (!frame.success) {
    const problems = frame.error.issues.flatMap((issue): readonly Problem[] => {
      const path = issue.path.join('.')
      if (issue.code !== 'unrecognized_keys') return [{ path, sentence: named(path, issue.message) }]
      return issue.keys.map((key) => {
        const name = shown(key)
        return { path: name, sentence: t('ownRoutines.problem.unknownField', { name }) }
      })
    })
    return { ok: false, problems: atMost(problems) }
  }
  const { data } = frame
  const parts = [
    data.settings === undefined ? nothing : within('settings', readSettings(data.settings, settings)),
    data.routines === undefined ? nothing : within('routines', readRoutines(data.routines, exercises)),
    data.history === undefined ? nothing : within('history', readHistory(data.history)),
  ]
  const problems = parts.flatMap((part) => part.problems)
  if (problems.length > 0) return { ok: false, problems: atMost(problems) }
  const found = Object.assign({}, ...parts.map(({ found }) => found)) as Omit<Backup, 'savedAt'>
  if (Object.keys(found).length === 0) return refused('', t('settings.data.file.nothing'))
  return { ok: true, backup: { savedAt: data.savedAt, ...found } }
}

/** Why this is no file that can be read here; null for one that may be. */
function otherThanOurs(value: unknown): BackupAnswer | null {
  const found = field(value, 'format')
  if (found === routineFormat) return refused('format', t('settings.data.file.routine'))
  if (found !== format) return refused('format', t('settings.data.file.foreign'))
  const version = field(value, 'version')
  if (typeof version === 'number' && version > formatVersion) return refused('version', t('settings.data.file.newer'))
  if (version !== formatVersion) return refused('version', t('settings.data.file.version', { version: formatVersion }))
  return null
}

interface Read {
  readonly found: Partial<Backup>
  readonly problems: readonly Problem[]
}

const nothing: Read = { found: {}, problems: [] }

/** A part under its name, which the paths of its problems begin with too. */
function within(name: 'settings' | 'routines' | 'history', part: Part<unknown>): Read {
  if (part.ok) return { found: { [name]: part.value }, problems: [] }
  return {
    found: {},
    problems: part.problems.map(({ path, sentence }) => ({ path: path === '' ? name : `${name}.${path}`, sentence })),
  }
}

function named(path: string, sentence: string): string {
  return path === '' ? sentence : t('settings.data.problem.named', { field: path, sentence })
}

function field(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.getOwnPropertyDescriptor(value, name)?.value
}

function refused(path: string, sentence: string): BackupAnswer {
  return { ok: false, problems: [{ path, sentence }] }
}
