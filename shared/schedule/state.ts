/** What the schedule remembers from one event to the next. */
import type { BreakKind } from '../history/outcome.ts'
import type { Moment } from '../time/moment.ts'
import type { z } from '../zod.ts'
import { sensible } from './passage.ts'
import type { stateSchema } from './state-schema.ts'

/** All that the schedule remembers. Times are in whole milliseconds. */
export type ScheduleState = z.infer<typeof stateSchema>
/** What is to be seen: nothing, a heads-up or an overlay. */
export type Phase = ScheduleState['phase']
/** A heads-up is on screen. */
export type AnnouncedPhase = Extract<Phase, { type: 'announced' }>
/** An overlay is on screen. */
export type OpenPhase = Extract<Phase, { type: 'open' }>
/** Whether somebody is there, and since when. */
export type Presence = ScheduleState['presence']
/** The kinds of break that come after so much active time; the others come at a time of day. */
export type CountedKind = Exclude<BreakKind, 'anchor'>
/** The way to the next break of a counted kind. */
export type Progress = ScheduleState['progress'][CountedKind]
/** What is known of the anchors of the last days. */
export type Anchors = ScheduleState['anchors']

const noProgress: Progress = { since: 0, snoozes: 0, snoozedTo: null }

/** The state of somebody who has just sat down for the first time. */
export function initialState(now: Moment): ScheduleState {
  return {
    version: 2,
    seen: sensible(now, { wall: 0, mono: 0, boot: 0, zone: now.zone }),
    elapsed: 0,
    active: 0,
    unconfirmed: 0,
    progress: { micro: noProgress, main: noProgress },
    anchors: { due: [], had: [], snoozes: 0, snoozedTo: null, byHandAt: null },
    presence: {
      lastInput: 0,
      heardAt: null,
      away: false,
      locked: false,
      asleep: false,
      absentSince: null,
      backAt: null,
      wokeAt: null,
    },
    busy: [],
    freeAt: null,
    leftWorkAt: null,
    pause: null,
    phase: { type: 'waiting' },
    owed: null,
    lastEndAt: null,
    prompts: [],
    log: [],
    sequence: 0,
    wakeAt: null,
  }
}
