import { datesBetween } from '../../../shared/settings/special-days.ts'
import { isLocalDate } from '../../../shared/time/local-date.ts'
import type { LocalDate } from '../../../shared/time/work-hours.ts'

/** The days that a person chooses in a calendar or writes into fields: none, one, or all from one to another. */
export class DaysChosen {
  /** A date, nothing, or what was typed where that is no date. */
  first = $state('')
  last = $state('')
  /** Where the keyboard is in the calendar. Its month is the one that is shown. */
  at = $state<LocalDate>('')
  /** Where the choice began that goes on. */
  #from: LocalDate | null = null

  constructor(today: LocalDate) {
    this.at = today
  }

  /** The last day is before the first. */
  get reversed(): boolean {
    return isLocalDate(this.first) && isLocalDate(this.last) && this.last < this.first
  }

  /** Null when there is no first day, or the last is before it or no date. */
  get dates(): ReturnType<typeof datesBetween> | null {
    if (!isLocalDate(this.first) || this.reversed) return null
    if (this.last === '') return [this.first]
    return isLocalDate(this.last) ? datesBetween(this.first, this.last) : null
  }

  has(date: LocalDate): boolean {
    return this.dates !== null && date >= this.first && date <= (this.last === '' ? this.first : this.last)
  }

  /** A day is pressed: after a first one it ends the choice, else it begins another. */
  press(date: LocalDate): void {
    const goesOn = this.#from !== null && this.last === '' && date !== this.first && this.first === this.#from
    if (goesOn) this.extend(date)
    else this.choose(date)
  }

  /** Everything from where the choice began. */
  extend(date: LocalDate): void {
    const from = this.#from ?? this.at
    this.#from = from
    this.first = date < from ? date : from
    this.last = date === from ? '' : date < from ? from : date
    this.at = date
  }

  choose(date: LocalDate): void {
    this.#from = date
    this.first = date
    this.last = ''
    this.at = date
  }

  /** What was written into a field; the calendar goes there. */
  write(field: 'first' | 'last', text: string): void {
    this[field] = text
    this.#from = null
    if (isLocalDate(text)) this.at = text
  }

  clear(): void {
    this.#from = null
    this.first = ''
    this.last = ''
  }
}
