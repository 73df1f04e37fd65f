/** How often a property is tried: so many times, or the share of them that somebody in a hurry asked for. */
const share = Number(process.env['SHARE_OF_RUNS'] ?? 1)

/** So many runs of a property, or the share that was asked for. */
export function runs(wanted: number): number {
  return Math.max(1, Math.ceil(wanted * share))
}
