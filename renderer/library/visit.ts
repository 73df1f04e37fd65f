import type { AskedBreak, Bridge } from '../../shared/ipc.ts'
import { exercises } from '../../shared/exercises/all.ts'
import { OwnList } from './editor/own-list.svelte.ts'
import { Finder } from './finder.svelte.ts'
import { LibraryModel } from './library-model.svelte.ts'
import { Way } from './way.svelte.ts'

/** One visit to the library: what is known of the person, what they look for, and where they are. */
export class Visit {
  readonly model: LibraryModel
  readonly finder: Finder
  readonly way = new Way()
  readonly own: OwnList

  constructor(bridge: Bridge) {
    this.model = new LibraryModel(bridge)
    this.finder = new Finder(this.model)
    this.own = new OwnList(bridge)
  }

  /**
   * Plays it at once. For an exercise that is left out the person is asked first; in a routine the application puts
   * something else in its place.
   */
  play(what: AskedBreak): void {
    const exercise = what.what === 'exercise' ? exercises.find(({ id }) => id === what.id) : undefined
    if (exercise && this.model.isHidden(exercise)) this.way.ask(exercise)
    else void this.model.play(what)
  }
}
