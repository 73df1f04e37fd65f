import type { Exercise } from '../../shared/exercises/schema.ts'
import { t } from '../../shared/i18n/translate.ts'
import type { AskedBreak, Bridge } from '../../shared/ipc.ts'
import { exercises } from '../../shared/exercises/all.ts'
import {
  exercisesIn,
  isHidden,
  standingOf,
  withId,
  type LeaveOut,
  type Standing,
} from '../../shared/library/standing.ts'
import type { Routine } from '../../shared/routines/schema.ts'
import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts'
import { second } from '../../shared/time/moment.ts'

/** A remark of a line can be read twice in this time. */
const longEnough = 6 * second

/** What the library knows of the person, and what it asks of the application for them. */
export class LibraryModel {
  settings = $state.raw<Settings | null>(null)
  /** The settings could not be had. */
  failed = $state(false)
  /** What happened last, or what went wrong; for a while. */
  remark = $state<string | null>(null)

  readonly #bridge: Bridge
  #changes: Promise<unknown> = Promise.resolve()
  #forgetting: ReturnType<typeof setTimeout> | undefined

  readonly #standings: Readonly<Record<string, Standing>> = $derived.by(() => {
    const leaveOut = this.settings?.leaveOut
    return leaveOut ? Object.fromEntries(exercises.map((each) => [each.id, standingOf(each, leaveOut)])) : {}
  })

  constructor(bridge: Bridge) {
    this.#bridge = bridge
  }

  /** Reads the settings and listens from then on, until the returned function is called. */
  start(): () => void {
    const stop = this.#bridge.on('settings.changed', (settings) => (this.settings = settings))
    this.#bridge.ask('settings.read').then(
      (settings) => (this.settings ??= settings),
      () => (this.failed = true),
    )
    return stop
  }

  isFavourite(id: string): boolean {
    return this.settings?.favourites.includes(id) ?? false
  }

  star(id: string, is: boolean): void {
    this.#change(({ favourites }) => ({ favourites: withId(favourites, id, is) }))
  }

  /** What an exercise is for this person. */
  standing({ id }: Exercise): Standing {
    return this.#standings[id] ?? { type: 'on' }
  }

  isHidden(exercise: Exercise): boolean {
    return isHidden(this.standing(exercise))
  }

  /** How many exercises are hidden. */
  readonly hidden = $derived.by(() => exercises.filter((each) => this.isHidden(each)).length)

  /** The exercises of a routine that are hidden for this person. */
  hiddenIn(routine: Routine): readonly Exercise[] {
    return exercisesIn(routine, exercises).filter((each) => this.isHidden(each))
  }

  /** Changes what is left out. */
  leaveOut(edit: (before: LeaveOut) => Partial<LeaveOut>, remark: string | null = null): void {
    this.#change(({ leaveOut }) => ({ leaveOut: { ...leaveOut, ...edit(leaveOut) } }), remark)
  }

  /** Plays it at once. Whether that is wise was asked before. */
  async play(what: AskedBreak): Promise<void> {
    try {
      await this.#bridge.ask('break.ask', what)
      this.#say(null)
    } catch {
      this.#say(t('library.notPlayed'))
    }
  }

  #say(remark: string | null): void {
    clearTimeout(this.#forgetting)
    this.remark = remark
    if (remark !== null) this.#forgetting = setTimeout(() => (this.remark = null), longEnough)
  }

  /** One change after the other, each made from what the one before it left, so that none is lost. */
  #change(edit: (settings: Settings) => SettingsPatch, remark: string | null = null): void {
    this.#changes = this.#changes.then(async () => {
      if (this.settings === null) return
      try {
        const answer = await this.#bridge.ask('settings.change', edit(this.settings))
        if (answer.ok) this.settings = answer.settings
        this.#say(answer.ok ? remark : (answer.problems[0]?.message ?? t('library.unsaved')))
      } catch {
        this.#say(t('library.unsaved'))
      }
    })
  }
}
