import { untrack } from 'svelte'
import type { Exercise } from '../../../shared/exercises/schema.ts'
import { t } from '../../../shared/i18n/translate.ts'
import type { Bridge } from '../../../shared/ipc.ts'
import { buildRoutine } from '../../../shared/own-routines/build.ts'
import { checkDraft } from '../../../shared/own-routines/check.ts'
import { usualStep } from '../../../shared/own-routines/dose.ts'
import { limits } from '../../../shared/own-routines/limits.ts'
import type { Draft, OwnStep, Problem } from '../../../shared/own-routines/own-routine.ts'
import type { Routine } from '../../../shared/routines/schema.ts'

/** A step in the list. Its key stays with it wherever it is moved. */
export interface Placed {
  readonly key: number
  readonly exercise: Exercise
  readonly step: OwnStep
}

/** A routine while it is being made: what is in it, what is wrong with it, and the way back. */
export class EditorModel {
  title = $state('')
  note = $state('')
  steps = $state.raw<readonly Placed[]>([])
  /** The key of the step that is open. */
  chosen = $state<number | null>(null)
  /** What happened last, for whoever listens; or what went wrong. */
  remark = $state('')
  saving = $state(false)

  readonly id: string | null
  readonly #exercises: readonly Exercise[]
  readonly #bridge: Bridge
  readonly #asItWas: string
  #keys = 0
  #before = $state.raw<readonly (readonly Placed[])[]>([])
  /** Somebody tried to save: from then on everything that is missing is said. */
  #tried = $state(false)
  #refusal = $state.raw<readonly Problem[]>([])

  constructor(bridge: Bridge, exercises: readonly Exercise[], draft: Draft | null) {
    this.#bridge = bridge
    this.#exercises = exercises
    this.id = draft?.id ?? null
    this.title = draft?.title ?? ''
    this.note = draft?.note ?? ''
    this.steps = (draft?.steps ?? []).flatMap((step) => {
      const exercise = exercises.find(({ id }) => id === step.exerciseId)
      return exercise ? [this.#placed(exercise, step)] : []
    })
    this.#asItWas = untrack(() => JSON.stringify(this.draft))
  }

  readonly draft: Draft = $derived.by(() => ({
    id: this.id,
    title: this.title,
    note: this.note,
    steps: this.steps.map(({ step }) => step),
  }))

  /** As it would be played, to look at; null while it has no steps. */
  readonly routine: Routine | null = $derived.by(() =>
    this.steps.length === 0 ? null : buildRoutine({ ...this.draft, id: 'own-draft' }, this.#exercises),
  )

  readonly changed: boolean = $derived.by(() => JSON.stringify(this.draft) !== this.#asItWas)
  readonly isFull: boolean = $derived(this.steps.length >= limits.steps)
  readonly canUndo: boolean = $derived(this.#before.length > 0)

  /** What is wrong. Before somebody tried to save, only what was done and not what is still to do. */
  readonly problems: readonly Problem[] = $derived.by(() => {
    const all = checkDraft(this.draft, this.#exercises)
    if (this.#tried) return [...all, ...this.#refusal]
    const tooLong = (this.routine?.durationSeconds ?? 0) > limits.seconds.to
    return all.filter(({ path }) => path.startsWith('steps.') || (path === 'steps' && tooLong))
  })

  /** The first thing that is wrong with a field. */
  complaint(path: string): string | null {
    return this.problems.find((problem) => problem.path === path)?.sentence ?? null
  }

  add(exercise: Exercise): void {
    if (this.isFull) return
    const placed = this.#placed(exercise, usualStep(exercise))
    this.#put([...this.steps, placed])
    this.chosen = placed.key
    this.remark = t('ownRoutines.editor.added', { title: exercise.title, number: this.steps.length })
  }

  set(key: number, change: Partial<OwnStep>): void {
    this.#put(this.steps.map((each) => (each.key === key ? { ...each, step: { ...each.step, ...change } } : each)))
    this.remark = ''
  }

  /** Moves a step by one place; at the end of the list it stays. */
  move(key: number, by: 1 | -1): void {
    const from = this.steps.findIndex((each) => each.key === key)
    this.moveTo(from, from + by)
  }

  /** Moves the step in one place of the list to another one; what lies between makes room. */
  moveTo(from: number, to: number): void {
    const moved = this.steps[from]
    if (moved === undefined || to < 0 || to >= this.steps.length) return
    this.#put(this.steps.toSpliced(from, 1).toSpliced(to, 0, moved))
    this.remark = t('ownRoutines.editor.moved', { title: moved.exercise.title, number: to + 1 })
  }

  remove(key: number): void {
    const gone = this.steps.find((each) => each.key === key)
    if (gone === undefined) return
    this.#put(this.steps.filter((each) => each !== gone))
    this.remark = t('ownRoutines.editor.removed', { title: gone.exercise.title })
  }

  /** Takes the last change of the steps back. */
  undo(): void {
    const before = this.#before.at(-1)
    if (before === undefined) return
    this.#before = this.#before.slice(0, -1)
    this.steps = before
    this.remark = t('ownRoutines.editor.undone')
  }

  /** Keeps the routine; true once it is kept. Otherwise `problems` or `remark` says why not. */
  async save(): Promise<boolean> {
    this.#tried = true
    this.#refusal = []
    this.remark = ''
    if (this.saving || this.problems.length > 0) return false
    this.saving = true
    try {
      const answer = await this.#bridge.ask('routines.save', this.draft)
      if (!answer.ok) this.#refusal = answer.problems
      return answer.ok
    } catch {
      this.remark = t('ownRoutines.editor.unsaved')
      return false
    } finally {
      this.saving = false
    }
  }

  /** Removes the routine; true once it is gone. */
  async removeRoutine(): Promise<boolean> {
    try {
      if (this.id !== null) await this.#bridge.ask('routines.remove', this.id)
      return true
    } catch {
      this.remark = t('ownRoutines.editor.unsaved')
      return false
    }
  }

  #placed(exercise: Exercise, step: OwnStep): Placed {
    this.#keys += 1
    return { key: this.#keys, exercise, step }
  }

  #put(steps: readonly Placed[]): void {
    this.#before = [...this.#before.slice(-49), this.steps]
    this.steps = steps
    this.#refusal = []
  }
}
