/** Soft tones from nothing but sine waves. Where there is no audio they are silent, and nothing else happens. */

/** What a chime says: a move is over, the next one begins, the whole routine is done. */
export type Chime = 'over' | 'begins' | 'done'

interface Note {
  readonly hertz: number
  /** Seconds after the chime began. */
  readonly at: number
}

/** D, A and the D above: two open intervals that sound neither glad nor sad. */
const notes: Readonly<Record<Chime, readonly Note[]>> = {
  over: [{ hertz: 587.3, at: 0 }],
  begins: [{ hertz: 880, at: 0 }],
  done: [
    { hertz: 587.3, at: 0 },
    { hertz: 880, at: 0.22 },
    { hertz: 1174.7, at: 0.44 },
  ],
}

const gains = { quiet: 0.035, normal: 0.11 } as const

/** Seconds in which a note swells, and in which it dies away. */
const swell = 0.02
const fade = 1.1

/** One sine wave: how high, from when, how loud, for how many seconds. */
interface Tone {
  readonly hertz: number
  readonly at: number
  readonly loud: number
  readonly long: number
}

/** A bell has higher tones that die sooner: how many times as high, how much as loud, how much as long. */
const partials = [
  { times: 1, loud: 1, long: 1 },
  { times: 2, loud: 0.22, long: 0.6 },
  { times: 3.01, loud: 0.06, long: 0.35 },
] as const

/**
 * Rings chimes. The audio is set up with the first of them, sleeps between them, and is given back with `close`, or by
 * itself after the last one.
 */
export class Chimes {
  #context: AudioContext | null = null
  #sounding = 0

  ring(chime: Chime, volume: 'off' | 'quiet' | 'normal') {
    if (volume === 'off') return
    try {
      this.#context ??= new AudioContext()
      const context = this.#context
      void context.resume().catch(() => undefined)
      const last = chime === 'done'
      for (const { hertz, at } of notes[chime])
        for (const { times, loud, long } of partials) {
          const tone = {
            hertz: hertz * times,
            at: context.currentTime + at,
            loud: gains[volume] * loud,
            long: fade * long,
          }
          this.#sound(context, tone, last)
        }
    } catch {
      this.close()
    }
  }

  /** Is silent at once and keeps nothing. */
  close() {
    void this.#context?.close().catch(() => undefined)
    this.#context = null
    this.#sounding = 0
  }

  #sound(context: AudioContext, { hertz, at, loud, long }: Tone, last: boolean) {
    const tone = context.createOscillator()
    const gain = context.createGain()
    tone.frequency.value = hertz
    gain.gain.setValueAtTime(0.0001, at)
    gain.gain.exponentialRampToValueAtTime(loud, at + swell)
    gain.gain.exponentialRampToValueAtTime(0.0001, at + swell + long)
    tone.connect(gain).connect(context.destination)
    tone.start(at)
    tone.stop(at + swell + long)
    this.#sounding += 1
    tone.onended = () => {
      if (this.#context !== context) return
      this.#sounding -= 1
      if (this.#sounding > 0) return
      if (last) this.close()
      else void context.suspend().catch(() => undefined)
    }
  }
}
