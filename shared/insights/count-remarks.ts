import type { LocalDate } from '../time/work-hours.ts'
import type { Repertory, Seen } from './seen.ts'
import type { RemarkView } from './view.ts'

/** Counts, for each routine, how often it was said to be too hard, or to hurt. */
export function countRemarks() {
  const remarks = new Map<string, { tooHard: number; hurt: number; last: LocalDate }>()
  return {
    add({ outcome: { felt, routineId }, date }: Seen) {
      if (felt !== 'too-hard' && felt !== 'hurt') return
      let remark = remarks.get(routineId)
      if (remark === undefined) remarks.set(routineId, (remark = { tooHard: 0, hurt: 0, last: date }))
      if (felt === 'hurt') remark.hurt += 1
      else remark.tooHard += 1
      if (date > remark.last) remark.last = date
    },
    /** What hurt comes first, then what was too hard most often. */
    view: ({ routine }: Pick<Repertory, 'routine'>): readonly RemarkView[] =>
      [...remarks]
        .map(([routineId, remark]) => ({ routineId, title: routine(routineId)?.title ?? null, ...remark }))
        .sort((one, other) => other.hurt - one.hurt || other.tooHard - one.tooHard || (one.last < other.last ? 1 : -1)),
  }
}
