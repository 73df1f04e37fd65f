import { broughtIn, bringInView } from '../backup/bring-in.ts'
import type { DataAnswer, DataView, LookAnswer, Reset, SavedFrame, Way } from '../backup/view.ts'
import type { Backup, Everything } from '../backup/backup.ts'
import { isCopy, nameAt, nextCopyName, oldestFirst } from '../backup/copy-names.ts'
import { readBackup, type BackupAnswer } from '../backup/read-backup.ts'
import { wrapBackup, writeBackup } from '../backup/write-backup.ts'
import { exercises } from '../exercises/all.ts'
import { t } from '../i18n/translate.ts'
import { limits as routineLimits } from '../own-routines/limits.ts'
import { defaultSettings } from '../settings/defaults.ts'
import { isoTime } from '../time/iso.ts'
import type { OwnRoutinesKeeper } from './own-routines-keeper.ts'
import type { ClockPort, CopiesPort, HistoryPort } from './ports.ts'
import type { Records } from './records.ts'
import type { SettingsKeeper } from './settings-keeper.ts'

/** Everything that is kept, at once: taken along, brought in, begun anew. */
export interface DataKeeper {
  read(): DataView
  /** All of a file but the history, which is asked for year by year. */
  frame(): SavedFrame
  /** What a file would change. Changes nothing. */
  look(text: string): LookAnswer
  import(wish: { readonly text: string; readonly way: Way }): DataAnswer
  reset(what: Reset): DataAnswer
  /** Puts back what was there before the last import or reset since the application started. */
  undo(): DataAnswer
  /** Carries on with what was under way when the application went down. Called once, before anything else happens. */
  takeUp(notice: (sentence: string) => void): void
}

/** What this works with. */
interface Rooms {
  readonly clock: ClockPort
  readonly copies: CopiesPort
  readonly history: HistoryPort
  readonly settings: SettingsKeeper
  readonly own: OwnRoutinesKeeper
  readonly records: Records
  /** Lets go of what is only remembered: why breaks came or did not, and whose turn it is. */
  readonly forget: () => void
}

/** The text that is written before anything changes, and taken away when everything has. */
const underWay = 'under-way.json'
/** The same, where what is only remembered goes too. Its name says so: what is in it has the form of any file. */
const underWayAnew = 'under-way-anew.json'
type Plan = typeof underWay | typeof underWayAnew
/** Of the copies of what was there before, so many are kept: each is as long as the whole history. */
const mostCopies = 5

/**
 * A change of everything goes through many documents, each of which is whole whatever happens. So that all of them are
 * old or all are new, what will be is written down first, as one text: before that is whole everything is old, and from
 * then on a start carries it through. Before that a copy of what was there is kept; where it cannot be, nothing changes.
 */
export function keepData({ clock, copies, history, settings, own, records, forget }: Rooms): DataKeeper {
  let lastKept: string | null = null

  const read = (text: string) => readBackup(text, { exercises, settings: settings.own() })

  const years = () => history.years().toSorted((one, other) => one - other)

  const everything = (): Everything => ({
    settings: settings.own(),
    routines: own.read(),
    history: years().flatMap((year) => history.read(year)),
  })

  function savedAt(): string {
    const { wall, zone } = clock.now()
    return isoTime(wall, zone)
  }

  /** Ours alone, the oldest first. */
  const copyNames = () => copies.names().filter(isCopy).toSorted(oldestFirst)

  function removeOldCopies() {
    for (const name of copyNames().slice(0, -mostCopies)) copies.remove(name)
  }

  /** Only the parts that are given change, and only those are kept. */
  function change(parts: Partial<Everything>, plan: Plan = underWay): DataAnswer {
    const now = everything()
    const names = Object.keys(parts) as (keyof Everything)[]
    const before = Object.fromEntries(names.map((name) => [name, now[name]])) as Partial<Everything>
    const name = nextCopyName(copyNames(), savedAt())
    const kept = copies.keep(name, writeBackup({ savedAt: savedAt(), ...before }))
    if (!kept.ok) return unkept(kept.reason)
    const written = copies.keep(plan, writeBackup({ savedAt: savedAt(), ...parts }))
    if (!written.ok) return unkept(written.reason)
    carryOut(parts, plan)
    copies.remove(plan)
    removeOldCopies()
    lastKept = name
    return { ok: true, kept: kept.where }
  }

  /** Done twice it comes to the same. The settings come last: with them everything is considered anew. */
  function carryOut(parts: Partial<Everything>, plan: Plan) {
    if (parts.history !== undefined) history.replace(parts.history)
    records.forget()
    if (plan === underWayAnew) forget()
    if (parts.routines !== undefined) own.replace(parts.routines)
    settings.replace(parts.settings ?? settings.own())
  }

  function begunAnew(what: Exclude<Reset, 'copies'>): DataAnswer {
    if (what === 'settings') return change({ settings: defaultSettings })
    return change({ settings: defaultSettings, routines: [], history: [] }, underWayAnew)
  }

  function withoutCopies(): DataAnswer {
    for (const name of copyNames()) copies.remove(name)
    lastKept = null
    return copyNames().length > 0 ? refused(t('settings.data.failed')) : { ok: true, kept: null }
  }

  function taking(answer: BackupAnswer, way: Way): DataAnswer {
    if (!answer.ok) return answer
    const after = broughtIn(everything(), answer.backup, way)
    if (after.routines.length > routineLimits.routines)
      return refused(t('ownRoutines.problem.full', { most: routineLimits.routines }))
    return change(way === 'add' ? withoutSettings(after) : after)
  }

  return {
    read: () => ({
      years: years(),
      folder: copies.folder,
      canUndo: lastKept !== null,
      hasCopies: copyNames().length > 0,
    }),
    frame() {
      const at = savedAt()
      return { name: nameAt(at), ...wrapBackup({ savedAt: at, settings: settings.own(), routines: own.read() }) }
    },
    look(text) {
      const answer = read(text)
      return answer.ok ? { ok: true, view: bringInView(everything(), answer.backup) } : answer
    },
    import: ({ text, way }) => taking(read(text), way),
    reset: (what) => (what === 'copies' ? withoutCopies() : begunAnew(what)),
    undo() {
      const text = lastKept === null ? null : copies.read(lastKept)
      if (text === null) return refused(t('settings.data.failed'))
      return taking(read(text), 'replace')
    },
    takeUp(notice) {
      for (const plan of [underWay, underWayAnew] as const) {
        const text = copies.read(plan)
        if (text === null) continue
        const answer = read(text)
        if (answer.ok) carryOut(partsOf(answer.backup), plan)
        else notice(t('settings.data.unfinished', { folder: copies.folder ?? '' }))
        copies.remove(plan)
      }
    },
  }
}

function unkept(reason: string): DataAnswer {
  return refused(t('settings.data.unkept', { reason }))
}

function refused(sentence: string): DataAnswer {
  return { ok: false, problems: [{ path: '', sentence }] }
}

function partsOf({ savedAt: _savedAt, ...parts }: Backup): Partial<Everything> {
  return parts
}

function withoutSettings({ routines, history }: Everything): Partial<Everything> {
  return { routines, history }
}
