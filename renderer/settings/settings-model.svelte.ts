import type { Bridge, LocksView, Notice, ShortcutsView, StatusView } from '../../shared/ipc.ts'
import type { Sighting } from '../../shared/busy/sighting.ts'
import { t } from '../../shared/i18n/translate.ts'
import type { Settings, SettingsPatch, SettingsProblem } from '../../shared/settings/settings.ts'

/** Changes of one field within this time are one for undo: a slider held down is not thirty steps back. */
const oneGesture = 1_500
/** More steps back than anybody wants. */
const mostSteps = 50

/** What to put back, and what it is about. */
interface Step {
  readonly about: string | null
  readonly back: SettingsPatch
  readonly at: number
}

/** What the settings window knows: the settings, the status and the notices as the application has them, and the way back. */
export class SettingsModel {
  settings = $state.raw<Settings | null>(null)
  status = $state.raw<StatusView | null>(null)
  notices = $state.raw<readonly Notice[] | null>(null)
  /** What an administrator holds. */
  locks = $state.raw<LocksView | null>(null)
  /** The settings could not be had. */
  failed = $state(false)
  /** What happened last, for the line that says so. */
  latest = $state<'nothing' | 'saved' | 'undone'>('nothing')
  /** Something more to say about it. */
  remark = $state<string | null>(null)
  /** Why the last change came to nothing, where there is no field to say it at. */
  trouble = $state<string | null>(null)

  #steps = $state.raw<readonly Step[]>([])
  #changes: Promise<unknown> = Promise.resolve()
  #changing = false
  readonly #bridge: Bridge

  constructor(bridge: Bridge) {
    this.#bridge = bridge
  }

  get canUndo(): boolean {
    return this.#steps.length > 0
  }

  /** Whether an administrator holds one of these fields, the group that one is in, or a part of one. */
  isLocked(fields: readonly string[]): boolean {
    const isWithin = (path: string, group: string): boolean => path === group || path.startsWith(`${group}.`)
    const locked = this.locks?.fields.map(({ path }) => path) ?? []
    return fields.some((field) => locked.some((path) => isWithin(path, field) || isWithin(field, path)))
  }

  /** Reads everything and listens from then on, until the returned function is called. */
  start(): () => void {
    const bridge = this.#bridge
    const stops = [
      bridge.on('settings.changed', (settings) => this.#hear(settings)),
      bridge.on('status.changed', (status) => (this.status = status)),
      bridge.on('notices.changed', (notices) => (this.notices = notices)),
    ]
    bridge.ask('settings.read').then(
      (settings) => (this.settings ??= settings),
      () => (this.failed = true),
    )
    // Without a status or notices the settings work as well; they come with the next broadcast.
    bridge.ask('status.read').then((status) => (this.status ??= status), ignore)
    bridge.ask('settings.locks').then((locks) => (this.locks = locks), ignore)
    bridge.ask('notices.read').then((notices) => (this.notices ??= notices), ignore)
    return () => {
      for (const stop of stops) stop()
    }
  }

  /**
   * Asks for a change, made from the settings as they are when its turn comes, so that of two quick changes none is
   * lost. Answers with what is wrong, in which case nothing has changed.
   *
   * @param about the field, so that its changes that follow each other closely are undone together; null: by itself
   */
  change(about: string | null, edit: (settings: Settings) => SettingsPatch): Promise<readonly SettingsProblem[]> {
    const turn = this.#changes.then(async () => {
      const before = this.settings
      if (before === null) return []
      const patch = edit(before)
      const problems = await this.#ask(patch)
      if (problems.length === 0) this.#remember(about, before, patch)
      return problems
    })
    this.#changes = turn
    return turn
  }

  /** The same where nothing was typed: whatever is wrong is said in the line below, and so is the remark. */
  async apply(edit: (settings: Settings) => SettingsPatch, remark: string | null = null): Promise<void> {
    const problems = await this.change(null, edit)
    if (problems.length === 0) this.remark = remark
    else this.trouble = complaintAbout('', problems)
  }

  /** Puts the last change back. */
  undo(): Promise<void> {
    const turn = this.#changes.then(async () => {
      const step = this.#steps.at(-1)
      if (step === undefined) return
      const problems = await this.#ask(step.back)
      if (problems.length > 0) {
        this.trouble = complaintAbout('', problems)
        return
      }
      this.#steps = this.#steps.slice(0, -1)
      this.latest = 'undone'
      this.remark = null
    })
    this.#changes = turn
    return turn
  }

  /** What keeps the person busy at this moment, as far as this computer can tell. */
  look(): Promise<readonly Sighting[]> {
    return this.#bridge.ask('interruptions.look')
  }

  /** What became of the keys that were chosen; null where nobody can say. */
  readShortcuts(): Promise<ShortcutsView | null> {
    return this.#bridge.ask('shortcuts.read').catch(() => null)
  }

  dismiss(id: string): void {
    this.#bridge.ask('notices.dismiss', id).catch(ignore)
  }

  async #ask(patch: SettingsPatch): Promise<readonly SettingsProblem[]> {
    this.#changing = true
    try {
      const answer = await this.#bridge.ask('settings.change', patch)
      if (!answer.ok) return answer.problems
      this.settings = answer.settings
      this.trouble = null
      return []
    } catch {
      return [{ field: '', message: t('settings.unsaved') }]
    } finally {
      this.#changing = false
    }
  }

  #remember(about: string | null, before: Settings, patch: SettingsPatch): void {
    const at = performance.now()
    const last = this.#steps.at(-1)
    this.latest = 'saved'
    this.remark = null
    if (about !== null && last?.about === about && at - last.at < oneGesture) {
      this.#steps = [...this.#steps.slice(0, -1), { ...last, at }]
      return
    }
    const back = Object.fromEntries(Object.keys(patch).map((part) => [part, before[part as keyof SettingsPatch]]))
    this.#steps = [...this.#steps, { about, back, at }].slice(-mostSteps)
  }

  /** Somebody else changed the settings: going back would undo their work. */
  #hear(settings: Settings): void {
    const known = this.settings
    this.settings = settings
    if (this.#changing || JSON.stringify(known) === JSON.stringify(settings)) return
    this.#steps = []
    this.latest = 'nothing'
    this.remark = null
  }
}

/** The sentence about a field, if something is wrong; any other sentence if it is only about something else. */
export function complaintAbout(field: string, problems: readonly SettingsProblem[]): string | null {
  return (problems.find((problem) => problem.field.startsWith(field)) ?? problems[0])?.message ?? null
}

function ignore(): void {
  // What was asked for can be done without.
}
