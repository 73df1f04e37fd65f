/** What the Insights window shows: plain numbers, dates and ids. The words for them are the window's. */
import type { Region } from '../exercises/vocabulary.ts'
import type { BreakKind } from '../history/outcome.ts'
import type { EpochMs } from '../time/moment.ts'
import type { LocalDate } from '../time/work-hours.ts'

/** Everything that the window opens with. */
export interface InsightsView {
  /** The local date of now. */
  readonly today: LocalDate
  readonly day: DayView
  /** The year of today. */
  readonly year: YearView
  /** The years that have a history, the earliest first, and the year of today. */
  readonly years: readonly number[]
  /** What the body did in the last 7 and the last 28 days, today included. */
  readonly body: { readonly week: BodyView; readonly month: BodyView }
  readonly hours: HoursView
  readonly remarks: readonly RemarkView[]
  /** Why there were breaks, or none: as long as that is remembered. */
  readonly decisions: readonly DecidedDay[]
}

/** A day, from the first to the last thing of it. */
export interface DayView {
  readonly date: LocalDate
  /** From where to where the line of the day goes, on whole hours. */
  readonly from: EpochMs
  readonly until: EpochMs
  readonly now: EpochMs
  /** The work hours within it. */
  readonly work: readonly { readonly start: EpochMs; readonly end: EpochMs }[]
  /** Clock times under the line. */
  readonly ticks: readonly { readonly at: EpochMs; readonly clock: string }[]
  /** What happened, in its order. */
  readonly marks: readonly DayMark[]
  /** Breaks taken, and their seconds. */
  readonly taken: number
  readonly seconds: number
  /** How often the day grew tall, once with every break that was begun. */
  readonly grewTall: number
}

/** What became of a prompt: taken whole or in part, skipped, put off, given up for lack of room, or held back. */
export type Fate = 'done' | 'partial' | 'skipped' | 'snoozed' | 'missed' | 'held-back'

/** One thing on the line of the day. */
export interface DayMark {
  readonly fate: Fate
  readonly kind: BreakKind
  readonly at: EpochMs
  /** What the clock on the wall showed: "14:10". */
  readonly clock: string
  /** The routine's title; null for one that is gone since, and for what was held back before there was one. */
  readonly title: string | null
  /** Seconds that were played. */
  readonly seconds: number
  /** What held it back, in a few words, where the decision log says so. */
  readonly why: string | null
}

/** What a year's calendar shows. Days without a prompt are left out. */
export interface YearView {
  readonly year: number
  readonly days: readonly DayCount[]
  readonly body: BodyView
}

/** A day in numbers. */
export interface DayCount {
  readonly date: LocalDate
  /** Breaks taken, whole or in part. */
  readonly taken: number
  readonly seconds: number
}

/** How long the parts of the body were at it. */
export interface BodyView {
  /** The most first. */
  readonly regions: readonly { readonly region: Region; readonly seconds: number }[]
  /** The most first. */
  readonly exercises: readonly ExerciseTime[]
  /** Seconds on the left side and on the right side. */
  readonly left: number
  readonly right: number
}

/** One exercise: seconds on each side, and with both at once. */
export interface ExerciseTime {
  readonly id: string
  readonly title: string
  readonly left: number
  readonly right: number
  readonly both: number
}

/** Which times of day suit the person, by the prompts of the last weeks that came by themselves. */
export interface HoursView {
  /** How many weeks were looked at. */
  readonly weeks: number
  readonly prompts: number
  /** Hours of the clock in which there was any prompt, in their order. */
  readonly hours: readonly HourCount[]
  /** The hour with the largest share, where the numbers allow to name one. */
  readonly best: number | null
}

/** The prompts of one hour of the clock. */
export interface HourCount {
  readonly hour: number
  readonly prompts: number
  readonly taken: number
  /** Whether there were enough of them to speak of a share. */
  readonly says: boolean
}

/** What the person said of a routine in the last year. */
export interface RemarkView {
  readonly routineId: string
  /** Null for a routine that is gone since. */
  readonly title: string | null
  readonly tooHard: number
  readonly hurt: number
  /** The date of the last such remark. */
  readonly last: LocalDate
}

/** What was decided on a day, the latest first. */
export interface DecidedDay {
  readonly date: LocalDate
  readonly decisions: readonly { readonly at: EpochMs; readonly clock: string; readonly sentence: string }[]
}
