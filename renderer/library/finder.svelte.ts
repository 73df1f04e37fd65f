import type { Exercise } from '../../shared/exercises/schema.ts'
import { t } from '../../shared/i18n/translate.ts'
import { exercises } from '../../shared/exercises/all.ts'
import { routines } from '../../shared/routines/catalogue.ts'
import { answersTo, anything, hasWords, type Wanted } from '../../shared/library/wanted.ts'
import type { Routine } from '../../shared/routines/schema.ts'
import type { LibraryModel } from './library-model.svelte.ts'

/** What the person looks for, and what is found. */
export class Finder {
  wanted = $state.raw<Wanted>(anything)
  favouritesOnly = $state(false)
  /** Exercises that are left out are shown too, dimmed. */
  withHidden = $state(true)

  readonly #model: LibraryModel

  constructor(model: LibraryModel) {
    this.#model = model
  }

  readonly exercises: readonly Exercise[] = $derived.by(() =>
    exercises
      .filter((each) => answersTo(this.wanted, each, t(`library.region.${each.bodyRegion}`)))
      .filter(({ id }) => !this.favouritesOnly || this.#model.isFavourite(id))
      .filter((each) => this.withHidden || !this.#model.isHidden(each)),
  )

  readonly routines: readonly Routine[] = $derived.by(() =>
    routines
      .filter(({ title, description }) => hasWords(this.wanted.words, `${title} ${description}`))
      .filter(({ id }) => !this.favouritesOnly || this.#model.isFavourite(id)),
  )

  /** Whether anything at all is asked for. */
  readonly asks = $derived(this.wanted !== anything || this.favouritesOnly)

  want(part: Partial<Wanted>): void {
    const wanted = { ...this.wanted, ...part }
    this.wanted = JSON.stringify(wanted) === JSON.stringify(anything) ? anything : wanted
  }

  clear(): void {
    this.wanted = anything
    this.favouritesOnly = false
  }
}
