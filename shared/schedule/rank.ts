import type { BreakKind } from '../history/outcome.ts'

/** Of several breaks that are due at once only the first is announced or owed. */
export const byRank = ['main', 'anchor', 'micro'] as const satisfies readonly BreakKind[]

/** Whether a kind of break outranks another. */
export function outranks(one: BreakKind, other: BreakKind): boolean {
  return byRank.indexOf(one) < byRank.indexOf(other)
}

/** Whether a break that was had stands for one that is owed: everything but the micro-break starts both counters anew. */
export function covers(had: BreakKind, owed: BreakKind): boolean {
  return had === owed || (had !== 'micro' && owed !== 'anchor')
}
