/** What the schedule remembers from one event to the next. */
import type { Moment } from '../time/moment.ts'
import type { z } from '../zod.ts'
import { sensible } from './passage.ts'
import { stateSchema } from './state-schema.ts'

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
/** The way to the next break of a kind. */
export type Progress = ScheduleState['progress']['main']

/** Reads a stored state; null when it is none, and then it is best begun anew. */
export function parseState(stored: unknown): ScheduleState | null {
  const parsed = stateSchema.safeParse(stored)
  return parsed.success ? parsed.data : null
}

/** The progress of a kind whose break was just taken. */
export const noProgress: Progress = { active: 0, snoozes: 0, snoozedTo: null }

/** The state of somebody who has just sat down for the first time. */
export function initialState(now: Moment): ScheduleState {
  return {
    version: 1,
    seen: sensible(now, { wall: 0, mono: 0, boot: 0, zone: now.zone }),
    elapsed: 0,
    progress: { main: noProgress },
    unconfirmed: 0,
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
    leftWorkAt: null,
    pause: null,
    phase: { type: 'waiting' },
    lastEndAt: null,
    prompts: [],
    sequence: 0,
    wakeAt: null,
  }
}
