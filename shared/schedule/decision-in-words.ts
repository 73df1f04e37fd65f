import { t } from '../i18n/translate.ts'
import { clockTime } from '../time/words.ts'
import type { Blocker } from './blockers.ts'
import { decisionsOfToday, type Decision } from './log.ts'
import type { ScheduleState } from './state.ts'

/** Why there was a break, or none, in a sentence: "No micro-break at 14:10: microphone in use since 13:58." */
export function decisionInWords({ kind, at, zone, verdict }: Decision): string {
  const words = { kind: t(`schedule.kind.${kind}`), time: clockTime(at, zone) }
  switch (verdict.type) {
    case 'shown':
      return t(`schedule.shown.${verdict.why}`, words)
    case 'withdrawn':
      return t('schedule.withdrawn', {
        ...words,
        why: verdict.why === 'no-room' ? t('schedule.noRoom') : heldBackBy(verdict.why),
      })
    case 'deferred':
      return verdict.since === null
        ? t('schedule.deferred', { ...words, why: heldBackBy(verdict.why) })
        : t('schedule.deferredSince', { ...words, why: heldBackBy(verdict.why), since: clockTime(verdict.since, zone) })
    case 'merged':
      return t('schedule.merged', { ...words, into: t(`schedule.kind.${verdict.into}`) })
    case 'dropped':
      return t(`schedule.dropped.${verdict.why}`, words)
    case 'satisfied':
    case 'missed':
      return t(`schedule.${verdict.type}`, words)
  }
}

function heldBackBy(blocker: Blocker): string {
  return t(`schedule.heldBackBy.${blocker}`)
}

/** One line of "Why was there a break, or none?". */
export interface DecisionView {
  /** What the clock on the wall showed: "14:10". */
  readonly time: string
  readonly sentence: string
}

/** What was decided today, the latest first, as a window shows it. */
export function todayInWords(state: ScheduleState): readonly DecisionView[] {
  return decisionsOfToday(state)
    .map((decision) => ({ time: clockTime(decision.at, decision.zone), sentence: decisionInWords(decision) }))
    .reverse()
}
