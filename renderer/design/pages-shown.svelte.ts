/** Which of some pages is shown, and which were: a page is made when it is first looked at, and then kept. */
import { SvelteSet } from 'svelte/reactivity'

export class PagesShown<Id extends string> {
  #id: Id
  readonly #seen: SvelteSet<Id>

  constructor(first: Id) {
    this.#id = $state(first)
    this.#seen = new SvelteSet([first])
  }

  /** The page that is shown. */
  get id(): Id {
    return this.#id
  }

  /** Whether a page was looked at by now, and so is there. */
  before(id: Id): boolean {
    return this.#seen.has(id)
  }

  show(id: Id): void {
    this.#seen.add(id)
    this.#id = id
  }
}
