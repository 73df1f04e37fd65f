/**
 * Tells rows apart that are known by their place only, such as the times of a day: a row that is taken away takes along
 * what was typed in it, and a row that comes between others leaves theirs to them. For the list as it is at first, and
 * then after every change.
 */
export class RowKeys {
  #rows: readonly string[] = []
  #keys: readonly number[] = []
  #next = 0

  /** A key for each row. A row is told by its text; where as many rows as before are there, they are the same ones. */
  of(rows: readonly string[]): readonly number[] {
    const more = rows.length - this.#rows.length
    const first = this.#rows.findIndex((row, place) => row !== rows[place])
    const changed = first < 0 ? this.#rows.length : first
    const fresh = Array.from({ length: Math.max(0, more) }, () => this.#next++)
    this.#keys = this.#keys.toSpliced(changed, Math.max(0, -more), ...fresh)
    this.#rows = rows
    return this.#keys
  }
}
