/** The numbers of the rules. The README of this room says which rule wins when two of them disagree. */
import { hour, minute, type Milliseconds } from '../time/moment.ts'

/** The same micro-break does not come again within so many micro-breaks. */
export const microsRemembered = 4
/** After so much active time without rest for the eyes, an eye micro-break goes before the others. */
export const eyesFirstAfter: Milliseconds = hour
/** The eyes are not left without rest for longer than so much active time: an eye micro-break is due whatever came last. */
export const eyesDueAfter: Milliseconds = 2 * hour
/** After so much active time without standing up, a standing micro-break is due whatever came last. */
export const standingDueAfter: Milliseconds = 2 * hour
/** Away from the desk for so long, eyes and legs have had what a break would have given them. */
export const restedAfter: Milliseconds = 5 * minute

/** These moves together come at most `times` in any stretch of `within`. */
export const neckMoves = { exercises: ['chin-to-chest', 'neck-side-tilt'], times: 3, within: hour } as const
/** Exercises of these kinds come at most so often on one local date, each. */
export const strengthMoves = { kinds: ['strength', 'isometric'], timesADay: 2 } as const

/** How often a day to grow tall. */
export const growTallTarget = 10
/** At the end of work a day that is short of that target gets one more. */
export const lastStretchOfWork: Milliseconds = hour
/** Work that goes on within so long is the same day's work, with a pause in it. */
export const longestPauseInWork: Milliseconds = 6 * hour

/** A main break so near to an anchor is the anchor's: the schedule's own rule. */
export { anchorWindow } from '../schedule/rules.ts'

/** Shares of regions are counted over so many days on which breaks were offered. */
export const daysCounted = 5
/** What a routine is offered last counts for its skips. */
export const offersCounted = 3
/** A skip is forgotten after so long: it was perhaps only a bad moment, and what is never offered is never done again. */
export const skipFor: Milliseconds = 7 * 24 * hour
/** A mark "too hard" is forgotten after so long. */
export const hardFor: Milliseconds = 28 * 24 * hour
/** The history that choosing looks at. Older outcomes may be left out of what it is given. */
export const historyNeeded: Milliseconds = 35 * 24 * hour

/** What each part of a score is worth. */
export const weights = { region: 2, rest: 0.5, favourite: 0.3, skip: 0.4, hard: 0.4 } as const
/** A micro-break that was not done for so long is as welcome as it can be. */
export const fullRest: Milliseconds = 8 * hour

/** A routine of which more than this share would be replaced is not offered. */
export const mostReplaced = 0.5
/** Sides that differ by no more than so many seconds count as even: nobody missed a side. */
export const evenWithin = 5

/** The routines that the rules call by name. One that the catalogue does not have is simply never chosen. */
export const named = {
  eyes: 'micro-far-gaze',
  standing: 'micro-stand',
  growTall: 'micro-grow-tall',
  neck: 'two-minute-neck',
  standingReset: 'standing-reset-300',
  shoulderRelease: 'shoulder-release-60',
  quietReset: 'quiet-reset-60',
} as const

/** With one of these, the quiet reset takes the place of a routine that is not offered; else the shoulder release. */
export const quietFor = ['neck-injury-surgery', 'neck-instability', 'shoulder-problem'] as const
