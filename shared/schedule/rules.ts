/** The numbers of the rules. The README of this room says what each rule is for. */
import { hour, minute, second, type Milliseconds } from '../time/moment.ts'

/** No input for this long is away; it then counts from the last input. */
export const awayAfter: Milliseconds = 120 * second
/** Away for this long is as good as a micro-break. */
export const awayCreditsMicro: Milliseconds = awayAfter
/** Away for this long is as good as a main break. */
export const awayCreditsMain: Milliseconds = 300 * second
/** Nothing opens this soon after the person came back; nothing is announced this soon after a sleep or a busy time. */
export const grace: Milliseconds = 60 * second
/** Between the end of a break and the next opening, unless the person asks. */
export const gapBetweenBreaks: Milliseconds = 5 * minute
/** A micro-break that is due so shortly before a greater break is merged into it. */
export const mergeWithin: Milliseconds = 5 * minute
/** An anchor stays due for this long; the neck routine done by hand so shortly before stands in for it. */
export const anchorWindow: Milliseconds = 45 * minute
/** A snoozed break comes after this much more active time. */
export const snoozeLength: Milliseconds = 5 * minute
/** How often one break can be snoozed. */
export const snoozesPerBreak = 2
/** A break that has played for longer than this can no longer be snoozed, only ended. */
export const snoozableFor: Milliseconds = 5 * second
/** An overlay that stands paused for this long is over. */
export const longestStandstill: Milliseconds = 10 * minute
/** Prompts in one local day. */
export const promptsPerDay = 24
/** The counters start anew when work begins after a gap of this length. */
export const gapInWork: Milliseconds = 5 * minute
/** The application being down for less than this is as if it had not been; longer is away. */
export const shortDowntime: Milliseconds = 5 * minute

/** Clocks that differ by less than this have only ticked apart; by more, the computer slept. */
export const noticeableSleep: Milliseconds = 2 * second
/** An event so much later than the wake-up that was wished for shows that nothing ran in between, as in a sleep. */
export const longestDelay: Milliseconds = 120 * second
/** Nothing that runs is silent for longer; and nobody works for longer without a break. */
export const longestSilence: Milliseconds = 24 * hour
/** A computer that runs for this long after it said it would sleep is not asleep. */
export const sleepDoubt: Milliseconds = 15 * second
/** Away is believed for this long after the last report, should the system stop saying how long the person is idle. */
export const awayBelieved: Milliseconds = 5 * minute
/** Timers take no more than this; a longer delay would fire at once. */
export const longestTimer: Milliseconds = 2 ** 31 - 1
