import { reasonsIn } from '../busy/sighting.ts'
import { nobodyWorking } from '../schedule/blockers.ts'
import type { BusyReason } from '../schedule/busy.ts'
import type { ScheduleContext } from '../schedule/context.ts'
import type { ScheduleState } from '../schedule/state.ts'
import { untilHeadsUp } from '../schedule/until-heads-up.ts'
import { minute, second, type Milliseconds } from '../time/moment.ts'
import type { BusyPort, LookFor } from './ports.ts'

/** So long before a heads-up it begins to matter what keeps the person busy: time enough for slow desktops to answer. */
const near: Milliseconds = 3 * minute
/** While a break is near or owed. A call that ended is noticed so much later at the most. */
const nowAndThen: Milliseconds = 10 * second
/** While a heads-up is on screen: a call that begins now should not find a break in front of it. */
const often: Milliseconds = 5 * second

/** What the lookout works with. */
export interface LookoutRooms {
  readonly busy: BusyPort
  readonly state: () => ScheduleState
  readonly context: () => ScheduleContext
  /** What the settings say to look for. */
  readonly wanted: () => LookFor
  /** Whether the person is in a meeting, as they said. */
  readonly inMeeting: () => boolean
  /** Hears everything that keeps the person busy, whenever that is something else than the schedule knows. */
  readonly occupied: (by: readonly BusyReason[]) => void
}

/** Sees to it that the schedule knows what keeps the person busy whenever that matters, and that nobody looks otherwise. */
export interface Lookout {
  /** Something happened: looks from now on, or no more. */
  consider(): void
}

/**
 * Looks while a break is near, owed, or announced, and at no other time. What was seen is forgotten when a break is
 * near no more, for nobody looks whether it is still true. It is kept while nobody works, so that a call that outlasts
 * a minute without keys is still the same call.
 */
export function createLookout(rooms: LookoutRooms): Lookout {
  const { busy, state, context, wanted, inMeeting, occupied } = rooms
  let watching = ''
  /** What the last look found; null before the first one, and then the schedule's own memory counts. */
  let seen: readonly BusyReason[] | null = null

  busy.onSight((sightings) => {
    if (watching === '') return
    seen = reasonsIn(sightings)
    tell()
  })

  function consider() {
    const every = howOften(state(), context(), inMeeting())
    const { detectors, apps } = wanted()
    const wish = every === null || detectors.length === 0 ? null : { detectors, apps, every }
    const now = wish === null ? '' : JSON.stringify(wish)
    if (now !== watching) {
      if (wish === null || watching === '') seen = null
      watching = now
      busy.watch(wish)
    }
    tell()
  }

  function tell() {
    const known = state().busy.map(({ reason }) => reason)
    const by = [...(inMeeting() ? (['meeting'] as const) : []), ...detected(known)]
    const isNews = by.length !== known.length || by.some((reason) => !known.includes(reason))
    if (isNews) occupied(by)
  }

  function detected(known: readonly BusyReason[]): readonly BusyReason[] {
    const wished: readonly BusyReason[] = wanted().detectors
    const believed = watching !== '' ? (seen ?? known) : nobodyWorking(state()).length > 0 ? known : []
    return believed.filter((reason) => reason !== 'meeting' && wished.includes(reason))
  }

  return { consider }
}

/** How often it is worth a look; null: not at all. */
function howOften(state: ScheduleState, context: ScheduleContext, inMeeting: boolean): Milliseconds | null {
  if (inMeeting) return null
  if (state.phase.type === 'announced') return often
  const comesIn = untilHeadsUp(state, context)
  return comesIn === null || comesIn > near ? null : nowAndThen
}
