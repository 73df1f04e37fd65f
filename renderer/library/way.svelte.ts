import { tick } from 'svelte'
import type { Exercise } from '../../shared/exercises/schema.ts'

/** What is looked at on a page of its own. */
export interface Place {
  /** `own`: the editor of the person's own routines; its id is empty for a new one. */
  readonly type: 'exercise' | 'routine' | 'own'
  readonly id: string
}

/** Where in the library the person is: a way of pages, each of which leads back to the one before it. */
export class Way {
  #places = $state.raw<readonly Place[]>([])
  /** The exercise that is to be played although it is left out; null: nothing is asked. */
  asking = $state.raw<Exercise | null>(null)
  /** The exercises to leaf through, by their ids. */
  #row: readonly string[] = []
  /** Where the keyboard was on each page that was left. */
  #left: (Element | null)[] = []

  /** The page that is looked at; null: the lists. */
  readonly place: Place | null = $derived(this.#places.at(-1) ?? null)

  /** Goes to a page. `row`: what to leaf through from there. */
  goTo(place: Place, row: readonly string[] = []): void {
    this.#left.push(document.activeElement)
    this.#places = [...this.#places, place]
    if (row.length > 0) this.#row = row
  }

  /** Leaves the page; the keyboard goes back to where it was. */
  back(): void {
    this.#places = this.#places.slice(0, -1)
    this.#return()
  }

  #return(): void {
    const left = this.#left.pop()
    // Once what was in front is gone: what is behind it cannot take the keyboard before.
    void tick().then(() => {
      if (left instanceof HTMLElement && left.isConnected) left.focus()
    })
  }

  /** Asks before this is played. */
  ask(exercise: Exercise): void {
    this.#left.push(document.activeElement)
    this.asking = exercise
  }

  /** The question is answered; the keyboard goes back to where it was. */
  answer(): void {
    this.asking = null
    this.#return()
  }

  /** The neighbor of an exercise in the list that it was chosen from; null at its ends, and away from it. */
  beside(id: string, step: 1 | -1): string | null {
    const index = this.#row.indexOf(id)
    return index === -1 || this.#places.length > 1 ? null : (this.#row[index + step] ?? null)
  }

  /** Shows another page in the place of this one. */
  turnTo(place: Place): void {
    this.#places = [...this.#places.slice(0, -1), place]
  }
}
