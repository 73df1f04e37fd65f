/**
 * The candidates that somebody may have meant by a word, the closest first: those that it is a part of, then those that
 * are a few slips away. None when nothing comes near.
 *
 * @param most how many to name
 */
export function closest(word: string, candidates: readonly string[], most: number): readonly string[] {
  const meant = word.toLowerCase()
  // A short word is soon another one: one slip in three letters is as much as a person makes.
  const slips = Math.ceil(meant.length / 3)
  return candidates
    .map((candidate) => ({ candidate, far: distance(meant, candidate.toLowerCase(), slips) }))
    .filter(({ far }) => far <= slips)
    .sort((one, other) => one.far - other.far)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function distance(meant: string, candidate: string, slips: number): number {
  if (meant.length >= 3 && candidate.includes(meant)) return 0
  // Whatever is that much longer or shorter is too far away, and need not be gone through letter by letter.
  if (Math.abs(meant.length - candidate.length) > slips) return Infinity
  return slipsBetween(meant, candidate)
}

/** How many letters have to be put in, left out, changed, or swapped with their neighbor to get from one to the other. */
export function slipsBetween(one: string, other: string): number {
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Infinity,
        ),
      )
    }
    before = last
    last = line
  }
  return last[other.length] ?? 0
}
