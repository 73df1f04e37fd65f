/** How far an own routine may go, both ends included. What a single exercise allows is in `dose.ts`. */
export const limits = {
  /** UTF-16 units, once cleaned. */
  titleLength: 60,
  noteLength: 300,
  /** As a person counts them: both sides are one step. */
  steps: 30,
  /** Seconds from the first moment to the last. */
  seconds: { from: 20, to: 30 * 60 },
  /** Seconds of one step, both sides together. */
  stepSeconds: 10 * 60,
  /** Repetitions and seconds of a hold, of any exercise. */
  reps: { from: 1, to: 30 },
  holdSeconds: { from: 2, to: 300 },
  /** How many routines are kept. */
  routines: 50,
  /** Characters of a file. The longest that could be read is a tenth of this. */
  fileLength: 64 * 1024,
  /** How deep a file may be nested; it needs three. */
  fileDepth: 8,
  /** How many problems are told one by one: nobody reads a thousand sentences. */
  problems: 20,
} as const

/** What the id of an own routine looks like, so that it fits every file system. */
export const idForm = /^own-[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Characters of an id. */
export const idLength = 60
