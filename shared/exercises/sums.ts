/** What has to fit together within one exercise. */

interface Parts {
  readonly enabledByDefault: boolean
  readonly offBecause?: string | undefined
  readonly sides: 'none' | 'each' | 'left-right'
  readonly sideMeaning: string | null
  readonly reps: number
  readonly phases: readonly { readonly seconds: number; readonly pose: string }[]
  readonly cycleSeconds: number
  readonly durationSeconds: number
  readonly animation: { readonly mirrorForRight: boolean; readonly poses: Readonly<Record<string, unknown>> }
}

interface Misfit {
  readonly path: readonly (string | number)[]
  readonly message: string
}

/** Where the parts of an exercise contradict each other, as fields and sentences. */
export function exerciseProblems(exercise: Parts): readonly Misfit[] {
  return [...poses(exercise), ...times(exercise), ...sides(exercise), ...off(exercise)]
}

function poses({ phases, animation }: Parts): readonly Misfit[] {
  const missing = phases.flatMap(({ pose }, index) =>
    pose in animation.poses ? [] : [{ path: ['phases', index, 'pose'], message: `There is no pose "${pose}".` }],
  )
  if ('start' in animation.poses) return missing
  return [...missing, { path: ['animation', 'poses'], message: 'Every exercise has a pose "start".' }]
}

function times({ phases, reps, sides, cycleSeconds, durationSeconds }: Parts): readonly Misfit[] {
  const cycle = phases.reduce((sum, { seconds }) => sum + seconds, 0)
  const all = cycle * reps * (sides === 'none' ? 1 : 2)
  return [
    ...(same(cycle, cycleSeconds) ? [] : [{ path: ['cycleSeconds'], message: `The phases take ${cycle} s together.` }]),
    ...(same(all, durationSeconds)
      ? []
      : [{ path: ['durationSeconds'], message: `Repetitions and sides take ${all} s.` }]),
  ]
}

function sides({ sides, sideMeaning, animation }: Parts): readonly Misfit[] {
  const sided = sides !== 'none'
  return [
    ...(sided === (sideMeaning !== null)
      ? []
      : [{ path: ['sideMeaning'], message: 'It says what a side means exactly where there are sides.' }]),
    ...(sided === animation.mirrorForRight
      ? []
      : [{ path: ['animation', 'mirrorForRight'], message: 'The picture is mirrored exactly where there are sides.' }]),
  ]
}

function off({ enabledByDefault, offBecause }: Parts): readonly Misfit[] {
  if (enabledByDefault === (offBecause === undefined)) return []
  return [{ path: ['offBecause'], message: 'An exercise says why it is off exactly where it is off.' }]
}

/** Seconds are short decimals; their sums may miss by a rounding error. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6
}
