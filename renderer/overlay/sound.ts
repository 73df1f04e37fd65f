import type { Step } from '../../shared/routines/schema.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { Chimes } from '../sound/chimes.ts'
import { Voice } from '../sound/voice.ts'

/** What is heard of a break, as the settings have it: chimes, and a voice that reads the lines on the screen. */
export class Sound {
  settings: Settings['sound'] = { chimes: 'off', voice: false }
  readonly #chimes = new Chimes()
  readonly #voice = new Voice()

  /** A step begins. */
  step(type: Step['type']) {
    this.#chimes.ring(type === 'exercise' ? 'begins' : 'over', this.settings.chimes)
  }

  /** A line stands on the screen that was not there before, or again after a pause. */
  line(words: string) {
    if (this.settings.voice) this.#voice.say(words)
  }

  /** The routine is done. */
  done() {
    this.#voice.stop()
    this.#chimes.ring('done', this.settings.chimes)
  }

  /** Nobody talks on while the routine waits. */
  hush() {
    this.#voice.stop()
  }

  /** Nothing is heard any more, and nothing is kept. */
  close() {
    this.#voice.stop()
    this.#chimes.close()
  }
}
