/** The break whose overlay is open: its clock, and how it ends. */
import { outcomeOf } from '../history/outcome-of.ts'
import type { Result } from '../history/outcome.ts'
import type { Milliseconds } from '../time/moment.ts'
import { sensibleSpeed, timeToPlay } from '../routines/speed.ts'
import type { ScheduleContext } from './context.ts'
import type { Effect, PlannedBreak } from './effect.ts'
import type { ScheduleEvent } from './event.ts'
import { longestStandstill, snoozableFor, snoozesPerBreak } from './rules.ts'
import type { OpenPhase, ScheduleState } from './state.ts'
import { andThen, quietly, type Step } from './step.ts'
import { doneByHand, snooze, take } from './taken.ts'

/** Opens a break. It plays from the start, at the speed that the person set, until the overlay says otherwise. */
export function open(state: ScheduleState, planned: PlannedBreak, { speed }: ScheduleContext): Step {
  const phase: OpenPhase = {
    type: 'open',
    planned,
    since: state.elapsed,
    openedAt: state.seen.wall,
    position: 0,
    gone: 0,
    played: 0,
    speed,
    playing: true,
    movedAt: state.elapsed,
    heard: false,
  }
  return [{ ...state, phase }, [opening(phase)]]
}

/** The wish for the overlay, at the place that the break has come to. */
export function opening(phase: OpenPhase): Effect {
  const { planned, position } = phase
  return { type: 'open', planned, maySnooze: maySnoozeOpen(phase), position }
}

/** Whether an open break can still be put off: it has hardly begun, and was not put off too often. */
export function maySnoozeOpen({ planned, played }: OpenPhase): boolean {
  return !planned.asked && planned.snoozes < snoozesPerBreak && played <= snoozableFor
}

/** Time passes in the overlay, if it plays. */
export function playFor(state: ScheduleState, length: Milliseconds): ScheduleState {
  const { phase } = state
  if (phase.type !== 'open' || !phase.playing) return state
  const played = Math.min(length, playLeft(phase))
  const on = Math.min(Math.round(played * phase.speed), phase.planned.routine.length - phase.position)
  const { position, gone } = phase
  return { ...state, phase: { ...phase, position: position + on, gone: gone + on, played: phase.played + played } }
}

/** How long it still takes to play the routine to its end, at the speed that it goes now. */
export function playLeft({ planned, position, speed }: OpenPhase): Milliseconds {
  return timeToPlay(planned.routine.length - position, speed)
}

/** How much longer the overlay may stand paused, for one that is. */
export function standstillLeft({ movedAt }: OpenPhase, state: ScheduleState): Milliseconds {
  return Math.max(0, movedAt + longestStandstill - state.elapsed)
}

/** How long the break stays open at most, as things stand: until it is played, or the person's patience ends. */
export function untilOver(phase: OpenPhase, state: ScheduleState): Milliseconds {
  return phase.playing ? playLeft(phase) : standstillLeft(phase, state)
}

/** What the overlay says of itself: its place on the routine's own time, whether it plays, and how fast. */
type Whereabouts = Pick<Extract<ScheduleEvent, { type: 'moved' }>, 'position' | 'playing' | 'speed'>

/** The overlay says where it is. Its first word also says how long it took to appear, which was no playing. */
export function move(state: ScheduleState, phase: OpenPhase, { position, playing, speed = 1 }: Whereabouts) {
  const place = Math.min(phase.planned.routine.length, Math.max(0, Math.round(position)))
  const { heard, gone, played } = phase
  const moved = {
    position: place,
    gone: heard ? gone : Math.min(gone, place),
    played: heard ? played : Math.min(played, timeToPlay(place, phase.speed)),
    playing,
    speed: sensibleSpeed(speed),
    movedAt: state.elapsed,
    heard: true,
  }
  return { ...state, phase: { ...phase, ...moved } }
}

/** The routine came to its end, and may say goodbye. Who stepped over most of it did a part of it. */
export function finish(state: ScheduleState, phase: OpenPhase, { next }: ScheduleContext): Step {
  const { planned } = phase
  const steppedOver = phase.position - phase.gone
  const result = steppedOver * 2 > planned.routine.length ? 'partial' : 'done'
  return andThen(close(state, phase, result, true), (closed) => {
    const taken = take(closed, planned)
    const isNeck = planned.kind === 'anchor' ? planned.asked : planned.routine.id === next.anchor.id
    return quietly(isNeck && result === 'done' ? doneByHand(taken) : taken)
  })
}

/** The break ends before its routine does: the overlay is gone at once, and what was done is kept. */
export function endEarly(state: ScheduleState, phase: OpenPhase): Step {
  return andThen(close(state, phase, 'partial', false), (closed) => quietly(take(closed, phase.planned)))
}

/** Closes the overlay and puts the break off. */
export function snoozeOpen(state: ScheduleState, phase: OpenPhase): Step {
  return andThen(close(state, phase, 'snoozed', false), (closed) => quietly(snooze(closed, phase.planned.kind)))
}

/** Closes the overlay and keeps what came of it. */
function close(state: ScheduleState, phase: OpenPhase, result: Result, farewell: boolean): Step {
  const { planned, openedAt, gone, played } = phase
  const outcome = outcomeOf(planned, {
    result,
    gone,
    played,
    openedAt,
    endedAt: state.seen.wall,
    zone: state.seen.zone,
  })
  const closed: ScheduleState = { ...state, phase: { type: 'waiting' }, lastEndAt: state.elapsed }
  return [
    closed,
    [
      { type: 'close', breakId: planned.id, farewell },
      { type: 'record', outcome, reached: phase.position },
    ],
  ]
}
