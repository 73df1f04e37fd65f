import type { Sighting } from '../busy/sighting.ts'
import type { AskedBreak, RequestName, Requests, StatusView } from '../ipc.ts'
import { spoken, spokenInBreak } from '../languages/spoken.ts'
import type { ScheduleEvent } from '../schedule/event.ts'
import type { ClockPort, CopiesPort, WindowsPort } from './ports.ts'
import type { DataKeeper } from './data-keeper.ts'
import type { Insights } from './insights.ts'
import type { Notices } from './notices.ts'
import type { OwnRoutinesKeeper } from './own-routines-keeper.ts'
import type { Records } from './records.ts'
import type { Repertoire } from './repertoire.ts'
import { leavingOut } from '../settings/leaving-out.ts'
import type { SettingsKeeper } from './settings-keeper.ts'
import type { ShortcutKeeper } from './shortcuts.ts'
import type { Stage } from './stage.ts'

/** A handler for every request of the contract; one that is missing does not compile. */
export type RequestHandlers = { readonly [Name in RequestName]: Requests[Name] }

/** What the handlers work with. */
export interface RequestRooms {
  readonly clock: ClockPort
  readonly windows: Pick<WindowsPort, 'showOverlay' | 'closeWelcome' | 'openLibrary'>
  readonly settings: SettingsKeeper
  readonly notices: Notices
  readonly records: Records
  readonly stage: Stage
  readonly repertoire: Repertoire
  readonly own: OwnRoutinesKeeper
  readonly insights: Insights
  readonly data: DataKeeper
  readonly copies: Pick<CopiesPort, 'show'>
  readonly status: () => StatusView
  /** Looks once at what keeps the person busy, also with detectors that are switched off. */
  readonly look: () => Promise<readonly Sighting[]>
  readonly shortcuts: Pick<ShortcutKeeper, 'view'>
  /** Opens a routine, or an exercise alone, at once. */
  readonly ask: (what: AskedBreak) => void
  readonly send: (event: ScheduleEvent) => void
}

const headsUpChoices = { start: 'begun', snooze: 'snoozed', skip: 'skipped' } as const

/** Answers what the windows ask: reads come from what is kept, everything else becomes an event. */
export function createRequests(rooms: RequestRooms): RequestHandlers {
  const { clock, windows, settings, notices, records, stage, repertoire, own, insights, data, copies } = rooms
  const { status, look, shortcuts, ask, send } = rooms
  return {
    'language.read': spoken,
    'language.inBreak': spokenInBreak,
    'settings.read': settings.read,
    'settings.locks': settings.locks,
    'settings.change': settings.change,
    'status.read': status,
    'interruptions.look': look,
    'shortcuts.read': shortcuts.view,
    'notices.read': notices.list,
    'notices.dismiss': notices.dismiss,
    'routines.read': own.read,
    'routines.save': own.save,
    'routines.remove': own.remove,
    'routines.import': own.import,
    'break.ask': ask,
    'welcome.close': () => {
      windows.closeWelcome()
    },
    'insights.read': insights.read,
    'insights.year': insights.year,
    'insights.export': insights.export,
    'data.read': data.read,
    'data.frame': data.frame,
    'data.look': data.look,
    'data.import': data.import,
    'data.reset': data.reset,
    'data.undo': data.undo,
    'data.show': copies.show,
    'library.open': () => {
      windows.openLibrary()
    },
    'headsUp.read': stage.headsUp,
    'headsUp.answer': ({ breakId, choice }) => {
      send({ type: headsUpChoices[choice], now: clock.now(), breakId })
    },
    'break.read': stage.overlay,
    'break.ready': ({ breakId }) => {
      windows.showOverlay(breakId)
    },
    'break.moved': ({ breakId, position, playing, speed }) => {
      send({ type: 'moved', now: clock.now(), breakId, position, playing, speed })
    },
    'break.end': ({ breakId, how }) => {
      const now = clock.now()
      send(how === 'snooze' ? { type: 'snoozed', now, breakId } : { type: 'ended', now, breakId, how })
    },
    'break.felt': ({ breakId, felt }) => {
      records.feel(breakId, felt)
      repertoire.reconsider()
      stage.linger(breakId, felt === 'hurt')
      return felt === 'hurt' ? repertoire.mayHaveHurt(breakId) : []
    },
    'break.leaveOut': ({ exerciseId, out }) => {
      settings.change({ leaveOut: leavingOut(settings.read().leaveOut, exerciseId, out) })
    },
    'break.close': ({ breakId }) => {
      stage.dismiss(breakId)
    },
  }
}
