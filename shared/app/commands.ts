import { exitCodes, type Command, type CommandAnswer, type Until } from '../commands/command.ts'
import { findRoutine, noSuchRoutine } from '../commands/find-routine.ts'
import { statusReport } from '../commands/status-report.ts'
import { t } from '../i18n/translate.ts'
import type { ShortcutsView } from '../ipc.ts'
import type { Routine } from '../routines/schema.ts'
import type { ScheduleContext } from '../schedule/context.ts'
import type { ScheduleEvent } from '../schedule/event.ts'
import type { ScheduleState } from '../schedule/state.ts'
import type { Settings } from '../settings/settings.ts'
import { minute, type EpochMs } from '../time/moment.ts'
import { nextTimeOfDay } from '../time/times-of-day.ts'
import { timeOfDay } from '../time/words.ts'
import type { Notices } from './notices.ts'
import { endOfPause } from './pause-choice.ts'
import type { Ports } from './ports.ts'
import type { Asked, Repertoire } from './repertoire.ts'

/** What came of a command. */
export interface Obeyed {
  readonly answer: CommandAnswer
  /** What is to be done once the answer was given, for it may end the one who gives it. */
  readonly afterwards: (() => void) | null
}

/** What commands work with. */
export interface CommandRooms {
  readonly ports: Pick<Ports, 'clock' | 'windows' | 'presence' | 'quit'>
  readonly settings: () => Settings
  readonly notices: Notices
  readonly shortcuts: () => ShortcutsView
  readonly repertoire: Pick<Repertoire, 'next' | 'named'>
  /** Every routine there is, the person's own ones among them. */
  readonly routines: () => readonly Routine[]
  readonly state: () => ScheduleState
  readonly context: () => ScheduleContext
  /** How things stand, in the words of the tray. */
  readonly headline: () => string
  readonly send: (event: ScheduleEvent) => void
}

/** Does what is asked from outside, and says in a line what came of it. */
export function createCommands(rooms: CommandRooms): (command: Command) => Obeyed {
  const { ports, repertoire, state, send, headline } = rooms
  const { clock, windows } = ports

  function status(json: boolean): CommandAnswer {
    const report = statusReport(state(), clock.now(), rooms.context(), {
      headline: headline(),
      idle: ports.presence.idle(),
      notices: rooms.notices.list().map(({ message }) => message),
      shortcuts: { chosen: rooms.settings().shortcuts, ...rooms.shortcuts() },
    })
    if (json) return done(JSON.stringify(report, null, 2))
    const lines = [
      report.headline,
      ...(report.owed === null ? [] : [t('commands.status.owed', { kind: t(`schedule.kind.${report.owed}`) })]),
      ...(report.presence === 'unknown' ? [t('commands.status.idleUnknown')] : []),
      ...report.shortcuts.map(({ keys, trouble }) => t(`commands.status.shortcut.${trouble}`, { keys })),
      ...report.notices,
    ]
    return done(lines.join('\n'))
  }

  function pause(until: Until): CommandAnswer {
    const now = clock.now()
    send({ type: 'paused', now, until: endOf(until) })
    const { pause } = state()
    if (pause === null) return refused(t('commands.refused.pauseIsOver'))
    return done(t('commands.done.paused', { time: timeOfDay(pause.until, now) }))
  }

  function endOf(until: Until): EpochMs {
    const now = clock.now()
    switch (until.type) {
      case 'length':
        return now.wall + until.minutes * minute
      case 'time':
        return nextTimeOfDay(until.time, now.zone, now.wall)
      case 'next-work-day':
        return endOfPause('next-work-day', now, rooms.settings().hours)
    }
  }

  function resume(): CommandAnswer {
    if (state().pause === null) return refused(t('commands.refused.notPaused', { status: headline() }))
    send({ type: 'unpaused', now: clock.now() })
    return done(t('commands.done.resumed', { status: headline() }))
  }

  function take(words: string | null): CommandAnswer {
    if (state().phase.type === 'open') return refused(t('commands.refused.breakOpen'))
    const routines = rooms.routines()
    if (words === null) {
      const next = repertoire.next('main')
      const asked = next && repertoire.named(next.id)
      return asked === null ? refused(t('commands.refused.everythingLeftOut')) : open(asked, routines)
    }
    const found = findRoutine(words, routines)
    if ('closest' in found) return { code: exitCodes.wrong, text: noSuchRoutine(words, found.closest) }
    const asked = repertoire.named(found.routine.id)
    if (asked === null) return refused(t('commands.refused.routineLeftOut', { title: found.routine.title }))
    return open(asked, routines)
  }

  function open(asked: Asked, routines: readonly Routine[]): CommandAnswer {
    send({ type: 'asked', now: clock.now(), ...asked })
    const title = routines.find(({ id }) => id === asked.routine.id)?.title ?? asked.routine.id
    return done(t('commands.done.break', { title }))
  }

  function snooze(): CommandAnswer {
    const before = state().phase
    if (before.type === 'waiting') return refused(t('commands.refused.nothingToSnooze', { status: headline() }))
    send({ type: 'snoozed', now: clock.now(), breakId: before.planned.id })
    if (state().phase.type === before.type) return refused(t('commands.refused.snoozedEnough'))
    return done(t('commands.done.snoozed', { status: headline() }))
  }

  function skip(): CommandAnswer {
    const { phase } = state()
    const now = clock.now()
    if (phase.type === 'waiting') return refused(t('commands.refused.nothingToSkip', { status: headline() }))
    const breakId = phase.planned.id
    if (phase.type === 'open') send({ type: 'ended', now, breakId, how: 'early' })
    else send({ type: 'skipped', now, breakId })
    return done(t(phase.type === 'open' ? 'commands.done.ended' : 'commands.done.skipped', { status: headline() }))
  }

  return (command) => {
    switch (command.name) {
      case 'status':
        return { answer: status(command.json), afterwards: null }
      case 'pause':
        return { answer: pause(command.until), afterwards: null }
      case 'resume':
        return { answer: resume(), afterwards: null }
      case 'break':
        return { answer: take(command.routine), afterwards: null }
      case 'snooze':
        return { answer: snooze(), afterwards: null }
      case 'skip':
        return { answer: skip(), afterwards: null }
      case 'settings':
        return { answer: done(t('commands.done.settings')), afterwards: windows.openSettings }
      case 'library':
        return { answer: done(t('commands.done.library')), afterwards: windows.openLibrary }
      case 'insights':
        return { answer: done(t('commands.done.insights')), afterwards: windows.openInsights }
      case 'quit':
        return { answer: done(t('commands.done.quit')), afterwards: ports.quit }
    }
  }
}

function done(text: string): CommandAnswer {
  return { code: exitCodes.done, text }
}

function refused(text: string): CommandAnswer {
  return { code: exitCodes.refused, text }
}
