/** How far each setting may go, both ends included. The windows' fields and the schema read the same numbers. */
export const limits = {
  /** Active minutes between micro-breaks. Shorter is nagging; longer than two hours is none. */
  microEveryMinutes: { from: 5, to: 120 },
  /** Active minutes between main breaks. Shorter is restless; longer than four hours is no rhythm. */
  everyMinutes: { from: 10, to: 240 },
  /** Seconds. Shorter cannot be read; longer is in the way. */
  notifySeconds: { from: 10, to: 120 },
  /** Times of day for the neck routine. */
  anchors: 12,
  /** Seconds without input that count as a gap in the typing. Shorter is between two words; longer is thinking. */
  gapSeconds: { from: 1, to: 10 },
  /** Seconds that a break waits for such a gap. Longer, and it comes as a surprise after its heads-up. */
  atMostSeconds: { from: 5, to: 120 },
  /** Ranges in one day. */
  rangesInDay: 12,
  /** Dates with hours of their own: room for close to three years of single days. */
  exceptions: 1_000,
  /** Ids in one list, such as the favourites: more than there are exercises and routines. */
  ids: 300,
  /** Characters of an id. */
  idLength: 80,
  /** Programs that hold breaks back. */
  apps: 40,
  /** Characters of the name of a program. */
  appNameLength: 80,
  /** How fast a routine may go, as a factor, in steps that a person can tell apart. */
  speed: { from: 0.5, to: 2, step: 0.25 },
} as const
