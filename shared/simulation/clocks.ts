import { second, type EpochMs, type Milliseconds, type Moment } from '../time/moment.ts'

/** The clocks of a simulated computer, each of which goes wrong in its own way, over real time that never does. */
export class Clocks {
  /** Real time since the start. */
  real: Milliseconds = 0
  zone: string
  #wall: EpochMs
  #mono: Milliseconds = 0
  #boot: Milliseconds = 0

  constructor(start: EpochMs, zone: string) {
    this.#wall = start
    this.zone = zone
  }

  now(): Moment {
    const { real, zone } = this
    return { wall: real + this.#wall, mono: real + this.#mono, boot: real + this.#boot, zone }
  }

  /** The computer sleeps: real time, the clock on the wall and the boot clock go on, the monotonic clock does not. */
  sleep(length: Milliseconds): void {
    this.real += length
    this.#mono -= length
  }

  /** Somebody sets the clock on the wall. */
  set(by: Milliseconds): void {
    this.#wall += by
  }

  /** A new run of the application finds monotonic clocks that mean nothing to the old one. */
  restart(): void {
    this.#mono = 5 * second - this.real
    this.#boot = 777 * second - this.real
  }

  /** When a reading of the monotonic clock is reached, in real time. */
  realAt(mono: Milliseconds): Milliseconds {
    return mono - this.#mono
  }
}
