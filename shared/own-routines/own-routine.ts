import type { Side } from '../figure/motion.ts'

/** One exercise of an own routine and how much of it: what a person chooses. Everything else follows from it. */
export interface OwnStep {
  readonly exerciseId: string
  /** Repetitions; on each side, where there are sides. */
  readonly reps: number
  /** Seconds of each hold, or of the movement where there is nothing else to it; null where there is nothing to set. */
  readonly holdSeconds: number | null
  /** Both sides get the same; this one comes first. Null where there are no sides. */
  readonly firstSide: Side | null
}

/** A routine while it is being edited, or as it came out of a file. `id` is null until it is kept. */
export interface Draft {
  readonly id: string | null
  readonly title: string
  /** A few words of whoever wrote it; empty where there are none. */
  readonly note: string
  readonly steps: readonly OwnStep[]
}

/** A routine that a person made, as Nape keeps it. */
export interface OwnRoutine extends Draft {
  readonly id: string
}

/** Something wrong in a draft or a file: where, and in a sentence what and how to cure it. */
export interface Problem {
  /** The field, such as `steps.2.holdSeconds`; empty for all of it. */
  readonly path: string
  readonly sentence: string
}
