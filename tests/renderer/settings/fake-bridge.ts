import type {
  Answer,
  Bridge,
  BroadcastName,
  Broadcasts,
  LocksView,
  Notice,
  RequestName,
  ShortcutsView,
  StatusView,
} from '../../../shared/ipc.ts'
import { bringInView } from '../../../shared/backup/bring-in.ts'
import { readBackup } from '../../../shared/backup/read-backup.ts'
import type { DataView, LookAnswer } from '../../../shared/backup/view.ts'
import { detectors, type Sighting } from '../../../shared/busy/sighting.ts'
import { exercises } from '../../../shared/exercises/all.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { changeSettings } from '../../../shared/settings/change.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { Settings } from '../../../shared/settings/settings.ts'

/** An application of a few lines behind the bridge: it keeps settings by the real rules, and tells of every change. */
export class FakeBridge implements Bridge {
  settings: Settings
  status: StatusView = { headline: 'Next break in 12 min', progress: 0.8, pausedUntil: null, phase: 'waiting' }
  notices: readonly Notice[]
  /** What every look finds. */
  sightings: readonly Sighting[] = detectors.map((detector) => ({ detector, found: 'free' }))
  /** How often somebody looked. */
  looks = 0
  locks: LocksView = { file: '/etc/nape/settings.json', fields: [] }
  shortcuts: ShortcutsView = { works: true, troubles: {} }
  /** How often the settings were changed. */
  changes = 0
  /** The application does not answer any more. */
  broken = false

  data: DataView = { years: [2025, 2026], folder: '/home/kim/.config/Nape', canUndo: false, hasCopies: false }
  /** What is here beside the settings, when a file is looked at. */
  history: readonly Outcome[] = []
  /** Why nothing can be brought in or reset. */
  refusal: string | null = null
  /** What was asked for on the page about everything that is kept. */
  readonly deeds: (readonly [RequestName, unknown])[] = []

  #hold: Promise<undefined> = Promise.resolve(undefined)
  readonly #listeners = new Map<BroadcastName, Set<(message: never) => void>>()

  constructor(settings: Settings = defaultSettings, notices: readonly Notice[] = []) {
    this.settings = settings
    this.notices = notices
  }

  async ask<Name extends RequestName>(name: Name, argument?: unknown): Promise<Answer<Name>> {
    if (this.broken) throw new Error('no answer')
    await this.#hold
    return this.#answer(name, argument) as Answer<Name>
  }

  on<Name extends BroadcastName>(name: Name, listener: (message: Broadcasts[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  /** Lets nothing be answered until the returned function is called. */
  holdAnswers(): () => void {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    this.#hold = promise
    return () => resolve(undefined)
  }

  /** How many listeners there are, so that a test can see them go. */
  get listening(): number {
    return [...this.#listeners.values()].reduce((sum, listeners) => sum + listeners.size, 0)
  }

  tell<Name extends BroadcastName>(name: Name, message: Broadcasts[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (message: Broadcasts[Name]) => void)(message)
  }

  #look(text: string): LookAnswer {
    const answer = readBackup(text, { exercises, settings: this.settings })
    if (!answer.ok) return answer
    const here = { settings: this.settings, routines: [], history: this.history }
    return { ok: true, view: bringInView(here, answer.backup) }
  }

  #answer(name: RequestName, argument: unknown): unknown {
    if (name === 'settings.read') return this.settings
    if (name === 'routines.read') return []
    if (name === 'status.read') return this.status
    if (name === 'settings.locks') return this.locks
    if (name === 'shortcuts.read') return this.shortcuts
    if (name === 'notices.read') return this.notices
    if (name === 'data.read') return this.data
    if (name === 'data.frame') return { name: 'nape-2026-11-21T18-30-00', head: '{"history":[', tail: ']}' }
    if (name === 'insights.export') return '{}'
    if (name === 'data.look') return this.#look(argument as string)
    if (name === 'data.import' || name === 'data.reset' || name === 'data.undo') {
      this.deeds.push([name, argument])
      if (this.refusal !== null) return { ok: false, problems: [{ path: '', sentence: this.refusal }] }
      const isKept = argument !== 'copies'
      this.data = { ...this.data, canUndo: isKept, hasCopies: isKept }
      return { ok: true, kept: isKept ? '/home/kim/.config/Nape/kept/nape-7-2026-11-21T18-30-00.json' : null }
    }
    if (name === 'data.show' || name === 'library.open') return void this.deeds.push([name, argument])
    if (name === 'interruptions.look') {
      this.looks += 1
      return this.sightings
    }
    if (name === 'notices.dismiss') {
      this.notices = this.notices.filter(({ id }) => id !== argument)
      this.tell('notices.changed', this.notices)
      return undefined
    }
    if (name !== 'settings.change') throw new Error(`${name} is not for the settings window.`)
    const answer = changeSettings(this.settings, structuredClone(argument))
    if (answer.ok) {
      this.settings = answer.settings
      this.changes += 1
      this.tell('settings.changed', this.settings)
    }
    return answer
  }
}
