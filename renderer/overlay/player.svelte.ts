import { stepStart } from '../../shared/routines/chapters.ts'
import { play, type Frame } from '../../shared/routines/play.ts'
import type { Routine } from '../../shared/routines/schema.ts'
import { second, type Milliseconds } from '../../shared/time/moment.ts'

/**
 * Plays a routine on the page's own clock. The position is always "where it was set going, plus the time since", so it
 * is exact however seldom frames are drawn. A hidden page draws none; a timer then still finds the end.
 */
export class Player {
  readonly routine: Routine
  readonly #length: Milliseconds
  readonly #onEnd: () => void
  #position: Milliseconds = $state(0)
  #state: 'ready' | 'playing' | 'paused' | 'over' = $state('ready')
  #played: Milliseconds = 0
  /** When the routine would have begun, had it come to its position without pause or step. */
  #origin = 0
  #drawing = 0
  #ending: ReturnType<typeof setTimeout> | undefined

  /** What there is to see and do now. */
  readonly frame: Frame = $derived.by(() => play(this.routine, this.#position))

  /**
   * Begins at `from`, having played so much already. `onEnd` is called once, when the end of the routine is reached, by
   * playing or by stepping.
   */
  constructor(routine: Routine, from: Milliseconds, onEnd: () => void) {
    this.routine = routine
    this.#position = from
    this.#played = from
    this.#length = routine.durationSeconds * second
    this.#onEnd = onEnd
  }

  get playing(): boolean {
    return this.#state === 'playing'
  }

  /** True while it waits for the person to go on. */
  get paused(): boolean {
    return this.#state === 'paused'
  }

  /** The place in the routine. */
  get position(): Milliseconds {
    return this.#position
  }

  /** The time that was really played: pauses and what was stepped over do not count. */
  get played(): Milliseconds {
    return this.#played
  }

  resume() {
    if (this.playing || this.#state === 'over') return
    this.#state = 'playing'
    this.#setGoing()
  }

  pause() {
    if (!this.playing) return
    this.#move(performance.now())
    if (this.#position === this.#length) this.#end()
    else this.#halt('paused')
  }

  /** Goes to the next step, or back to the start of this one; a paused routine stays paused there. */
  step(to: 'next' | 'again') {
    if (this.playing) this.#advance(performance.now())
    if (this.#state === 'over') return
    this.#position = stepStart(this.routine, this.#position, to)
    if (this.#position === this.#length) this.#end()
    else if (this.playing) this.#setGoing()
  }

  /** Ends it where it is, for good. `onEnd` is not called. */
  stop() {
    if (this.playing) this.#move(performance.now())
    this.#halt('over')
  }

  #halt(state: 'paused' | 'over') {
    this.#state = state
    cancelAnimationFrame(this.#drawing)
    clearTimeout(this.#ending)
  }

  #setGoing() {
    this.#origin = performance.now() - this.#position
    cancelAnimationFrame(this.#drawing)
    this.#drawing = requestAnimationFrame(this.#draw)
    this.#waitForEnd()
  }

  readonly #draw = (now: DOMHighResTimeStamp) => {
    this.#advance(now)
    if (this.playing) this.#drawing = requestAnimationFrame(this.#draw)
  }

  #waitForEnd() {
    clearTimeout(this.#ending)
    this.#ending = setTimeout(() => {
      this.#advance(performance.now())
      if (this.playing) this.#waitForEnd()
    }, this.#length - this.#position)
  }

  #advance(now: DOMHighResTimeStamp) {
    this.#move(now)
    if (this.#position === this.#length) this.#end()
  }

  /** The time of a frame may lie a little before the moment it was asked for; the position never goes back for that. */
  #move(now: DOMHighResTimeStamp) {
    const position = Math.min(Math.max(now - this.#origin, this.#position), this.#length)
    this.#played += position - this.#position
    this.#position = position
  }

  #end() {
    this.#halt('over')
    this.#onEnd()
  }
}
