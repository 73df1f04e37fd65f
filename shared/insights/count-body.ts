import type { Region } from '../exercises/vocabulary.ts'
import type { Repertory, Seen } from './seen.ts'
import type { BodyView, ExerciseTime } from './view.ts'

/** Adds up what the body did, by exercise and side. */
export function countBody() {
  const exercises = new Map<string, { left: number; right: number; both: number }>()
  return {
    add({ moves }: Seen) {
      for (const { exerciseId, side, seconds } of moves) {
        let sum = exercises.get(exerciseId)
        if (sum === undefined) exercises.set(exerciseId, (sum = { left: 0, right: 0, both: 0 }))
        sum[side ?? 'both'] += seconds
      }
    },
    /** An exercise that the repertory does not have any more is left out. */
    view({ exercise }: Pick<Repertory, 'exercise'>): BodyView {
      const times: ExerciseTime[] = []
      const regions = new Map<Region, number>()
      for (const [id, sum] of exercises) {
        const known = exercise(id)
        if (known === undefined) continue
        times.push({ id, title: known.title, ...sum })
        regions.set(known.bodyRegion, (regions.get(known.bodyRegion) ?? 0) + sum.left + sum.right + sum.both)
      }
      return {
        regions: [...regions]
          .map(([region, seconds]) => ({ region, seconds }))
          .sort((one, other) => other.seconds - one.seconds || (one.region < other.region ? -1 : 1)),
        exercises: times.sort((one, other) => inAll(other) - inAll(one) || (one.id < other.id ? -1 : 1)),
        left: times.reduce((sum, { left }) => sum + left, 0),
        right: times.reduce((sum, { right }) => sum + right, 0),
      }
    },
  }
}

/** All the seconds of an exercise. */
export function inAll({ left, right, both }: Pick<ExerciseTime, 'left' | 'right' | 'both'>): number {
  return left + right + both
}
