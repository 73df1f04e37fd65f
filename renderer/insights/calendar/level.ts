/** How full a day was, as a size and a colour of its dot. */

/** The least breaks of each level from the first on; a day with fewer has none. */
const leastOf = [1, 3, 6, 10] as const

/** The names of the levels, the emptiest first. */
export const levels = ['some', 'several', 'many', 'most'] as const

/** 0 for a day without a break, 1 to 4 for what it had. */
export function levelOf(taken: number): number {
  return leastOf.filter((least) => taken >= least).length
}

/** The radius of a dot, in a field of 20 by 20. */
export function radiusOf(level: number): number {
  return [1.6, 4, 5.6, 7.2, 9][level] ?? 0
}
