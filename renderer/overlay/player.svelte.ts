import type { Motion } from '../../shared/figure/motion.ts'
import {
  observed,
  paced,
  paused,
  placeAt,
  resumed,
  setOut,
  stepped,
  stopped,
  timeLeft,
  type Course,
  type Place,
} from '../../shared/routines/course.ts'
import { play, type Frame } from '../../shared/routines/play.ts'
import type { Routine } from '../../shared/routines/schema.ts'
import { faster, slower } from '../../shared/routines/speed.ts'
import type { Milliseconds } from '../../shared/time/moment.ts'

/** Where a routine begins, and which exercises are done with less from the start. */
export interface Beginning {
  readonly from: Milliseconds
  readonly easier: readonly string[]
}

/** How long the body takes to where it is called in the middle of a movement. */
const glide: Milliseconds = 300

/**
 * Plays a routine on the page's own clock: the course knows where it is at any moment, and this one asks it at every
 * frame. A hidden page draws none; a timer then still finds the end.
 */
export class Player {
  readonly routine: Routine
  readonly #onEnd: () => void
  #course: Course = $state.raw() as Course
  /** The latest moment that was looked at. Frames may be older than the moment they were asked for; time is not. */
  #now: DOMHighResTimeStamp = $state(0)
  #easier: readonly string[] = $state.raw([])
  /** Where the body was called away from last, and when. */
  #leap: { readonly from: Motion; readonly at: Milliseconds } | null = $state.raw(null)
  #drawing = 0
  #ending: ReturnType<typeof setTimeout> | undefined

  readonly #place: Place = $derived.by(() => placeAt(this.#course, this.#now))

  /** What there is to see and do now. */
  readonly frame: Frame = $derived.by(() => {
    const options = { easier: this.#easier, speed: this.#course.speed }
    return play(this.routine, this.#place.position, options)
  })

  /** What the figure does: the same as the frame says, but that it never jumps to another step. */
  readonly motion: Motion = $derived.by(() => {
    const { motion } = this.frame
    if (this.#leap === null || !this.#gliding) return motion
    return { ...motion, after: { motion: this.#leap.from, progress: (this.#now - this.#leap.at) / glide } }
  })

  /**
   * Begins at a place on the routine's own time, with some exercises in their easier form. `onEnd` is called once, when the end of the routine is reached, by
   * playing or by stepping.
   */
  constructor(routine: Routine, { from, easier }: Beginning, onEnd: () => void) {
    this.routine = routine
    this.#easier = easier
    this.#course = setOut(routine, from)
    this.#onEnd = onEnd
  }

  get playing(): boolean {
    return this.#course.state === 'playing'
  }

  /** True while it waits for the person to go on. */
  get paused(): boolean {
    return this.#course.state === 'paused'
  }

  /** How fast it goes; 1 is the routine's own pace. */
  get speed(): number {
    return this.#course.speed
  }

  /** The place in the routine, on its own time. */
  get position(): Milliseconds {
    return this.#place.position
  }

  /** How much of the routine was gone through, on its own time. */
  get gone(): Milliseconds {
    return this.#place.gone
  }

  /** How long the person really played: pauses and what was stepped over do not count. */
  get played(): Milliseconds {
    return this.#place.played
  }

  resume() {
    this.#change(resumed)
  }

  pause() {
    this.#change(paused)
  }

  /** Goes to the next step, or back to the start of this one; a paused routine stays paused there. */
  step(to: 'next' | 'again') {
    this.#leave(() => this.#change((course, now) => stepped(course, now, to)))
  }

  /** Goes on a little slower or faster, or at this speed. */
  pace(to: 'slower' | 'faster' | number) {
    const speed = typeof to === 'number' ? to : (to === 'slower' ? slower : faster)(this.speed)
    this.#change((course, now) => paced(course, now, speed))
  }

  /** Shows the easier form of the exercise that there is now, on both sides; asked again, its usual form. */
  toggleEasier() {
    const { move, easier, rises } = this.frame
    if (move === null || rises) return
    const others = this.#easier.filter((each) => each !== move.exerciseId)
    this.#leave(() => {
      this.#easier = easier ? others : [...others, move.exerciseId]
    })
  }

  /** Ends it where it is, for good. `onEnd` is not called. */
  stop() {
    this.#course = stopped(this.#course, this.#look(performance.now()))
    this.#follow()
  }

  #change(change: (course: Course, now: DOMHighResTimeStamp) => Course) {
    if (this.#course.state === 'over') return
    this.#course = change(this.#course, this.#look(performance.now()))
    this.#follow()
    if (this.#course.state === 'over') this.#onEnd()
  }

  /** Lets the body ease from where it is to where it is called. */
  #leave(call: () => void) {
    const at = this.#look(performance.now())
    const from = this.motion
    call()
    if (this.#course.state === 'over') return
    this.#leap = { from, at }
    this.#follow()
  }

  get #gliding(): boolean {
    return this.#leap !== null && this.#now - this.#leap.at < glide
  }

  #look(now: DOMHighResTimeStamp): DOMHighResTimeStamp {
    this.#now = Math.max(now, this.#now)
    return this.#now
  }

  /** Draws while anything moves, and waits for the end. */
  #follow() {
    cancelAnimationFrame(this.#drawing)
    clearTimeout(this.#ending)
    if (this.#moves) this.#drawing = requestAnimationFrame(this.#draw)
    if (this.playing) this.#waitForEnd()
  }

  get #moves(): boolean {
    return this.playing || (this.paused && this.#gliding)
  }

  readonly #draw = (now: DOMHighResTimeStamp) => {
    this.#advance(now)
    if (this.#moves) this.#drawing = requestAnimationFrame(this.#draw)
  }

  #waitForEnd() {
    this.#ending = setTimeout(
      () => {
        this.#advance(performance.now())
        if (this.playing) this.#waitForEnd()
      },
      timeLeft(this.#course, this.#place),
    )
  }

  #advance(now: DOMHighResTimeStamp) {
    this.#look(now)
    if (timeLeft(this.#course, this.#place) === 0) this.#change(observed)
  }
}
