/** When something changes next by itself. Asked for too early or too late, nothing goes wrong; too rarely, it would. */
import { nextRange } from '../time/ranges.ts'
import type { Milliseconds } from '../time/moment.ts'
import type { ScheduleContext } from './context.ts'
import { untilOpening } from './heads-up.ts'
import { playLeft, standstillLeft } from './open-break.ts'
import { pauseLeft } from './pause.ts'
import { prospect, workLeft } from './prospect.ts'
import { isAbsent } from './presence.ts'
import { awayAfter, longestTimer, sleepDoubt } from './rules.ts'
import type { ScheduleState } from './state.ts'

/** The time to the next wake-up; null when there is nothing at all to wait for. */
export function wakeUpIn(state: ScheduleState, context: ScheduleContext): Milliseconds | null {
  const edges = [phaseEdge(state, context), workEdge(state, context), pauseLeft(state), presenceEdge(state)]
  const next = Math.min(...edges.filter((edge) => edge > 0))
  return next === Infinity ? null : Math.min(next, longestTimer)
}

/** The next edge of what is to be seen: an announcement, an opening, the end of a break. */
function phaseEdge(state: ScheduleState, context: ScheduleContext): Milliseconds {
  const { phase } = state
  switch (phase.type) {
    case 'open':
      return phase.playing ? playLeft(phase) : standstillLeft(phase, state)
    case 'announced':
      return untilOpening(state, phase)
    case 'waiting': {
      const next = prospect(state, context)
      return next.type === 'prompt' ? next.announceIn : Infinity
    }
  }
}

/** The end of this range of work, or the start of the next. */
function workEdge(state: ScheduleState, context: ScheduleContext): Milliseconds {
  const { zone, wall } = state.seen
  const left = workLeft(state, context)
  if (left > 0) return left
  return (nextRange(context.hours, zone, wall)?.start ?? Infinity) - wall
}

/** When it is worth a look whether the person went away, or whether a computer that fell asleep did so. */
function presenceEdge({ elapsed, presence }: ScheduleState): Milliseconds {
  if (presence.asleep) return sleepDoubt
  if (isAbsent(presence) || presence.heardAt === null) return Infinity
  return presence.lastInput + awayAfter - elapsed
}
