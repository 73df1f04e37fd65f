import type { Detector, Finding, Sighting } from '../../shared/busy/sighting.ts'

/** So long after each look comes the next, in ms. */
const every = 3_000

/** What is seen now, looked at again and again for as long as somebody can see it. */
export class Now {
  #seen = $state.raw<readonly Sighting[] | null>(null)
  readonly #look: () => Promise<readonly Sighting[]>

  constructor(look: () => Promise<readonly Sighting[]>) {
    this.#look = look
  }

  /** What a detector found last; null before the first look. */
  of(detector: Detector): Finding | null {
    return this.#seen?.find((sighting) => sighting.detector === detector) ?? null
  }

  /** Looks now and then whenever `isSeen`, until the returned function is called. */
  start(isSeen: () => boolean): () => void {
    let stopped = false
    let timer: ReturnType<typeof setTimeout>
    const round = async () => {
      if (isSeen()) {
        const seen = await this.#look().catch(() => null)
        if (stopped) return
        this.#seen = seen ?? this.#seen
      }
      timer = setTimeout(() => void round(), every)
    }
    void round()
    return () => {
      stopped = true
      clearTimeout(timer)
    }
  }
}
