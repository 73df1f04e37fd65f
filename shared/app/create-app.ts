import type { ScheduleEvent } from '../schedule/event.ts'
import { describe } from '../schedule/describe.ts'
import { untilOver } from '../schedule/open-break.ts'
import type { ScheduleState } from '../schedule/state.ts'
import { todayInWords } from '../schedule/decision-in-words.ts'
import { livedBetween } from '../schedule/lived.ts'
import { passTime } from '../schedule/time-passes.ts'
import { transition } from '../schedule/transition.ts'
import { routines } from '../routines/catalogue.ts'
import type { Moment } from '../time/moment.ts'
import { t } from '../i18n/translate.ts'
import type { AskedBreak } from '../ipc.ts'
import type { Command } from '../commands/command.ts'
import { followAutostart } from './autostart.ts'
import { createCommands, type Obeyed } from './commands.ts'
import { keepData } from './data-keeper.ts'
import { createInsights } from './insights.ts'
import { createInterruptions } from './interruptions.ts'
import { followLanguage } from './language.ts'
import { createNotices } from './notices.ts'
import { oneAtATime } from './one-at-a-time.ts'
import type { Ports } from './ports.ts'
import { createRequests, type RequestHandlers } from './requests.ts'
import { keepSettings } from './settings-keeper.ts'
import { contextOf } from './plan.ts'
import { keepOwnRoutines } from './own-routines-keeper.ts'
import { createRepertoire } from './repertoire.ts'
import { createRecords } from './records.ts'
import { isWorthSaving, takeUpState } from './saving.ts'
import { keepShortcuts } from './shortcuts.ts'
import { createStage } from './stage.ts'
import { statusInWords } from './status-in-words.ts'
import { trayChoice } from './tray-choice.ts'
import { trayMenu } from './tray-menu.ts'
import { wake } from './wake.ts'

/** The application, ready for a host to start. */
export interface App {
  /** Takes up the stored state, arms the alarm and shows the tray. */
  start(): void
  /** Saves the state and lets go of timers and listeners. The application cannot be started again. */
  stop(): void
  /** Opens the settings, as a second start of the application does. */
  openSettings(): void
  /** Does what was asked on the command line. */
  obey(command: Command): Obeyed
  /** What answers the windows. Arguments must have been checked against the contract's schemas. */
  readonly requests: RequestHandlers
}

/**
 * Wires the schedule to the world. There is one loop: an event goes to the core, the new state is kept, and the
 * effects are carried out in their order. An event that comes up while effects are carried out waits its turn.
 */
export function createApp(ports: Ports): App {
  let running = false
  const notices = createNotices((all) => {
    ports.windows.broadcast('notices.changed', all)
    refresh()
  })
  const tongue = { notice: notices.add, spoken: refresh }
  const settings = keepSettings(
    ports.store,
    {
      notice: notices.add,
      changed: (changed) => {
        repertoire.reconsider()
        shortcuts.follow(changed.shortcuts)
        followAutostart(ports.autostart, changed.start.atLogin, true, notices.add)
        void followLanguage(ports, changed.language, tongue)
        ports.windows.broadcast('settings.changed', changed)
        send({ type: 'configured', now: ports.clock.now() })
        refresh()
      },
    },
    ports.policy,
  )
  const records = createRecords(ports.history, ports.clock)
  const own = keepOwnRoutines(ports.store, {
    notice: notices.add,
    changed: (changed) => {
      repertoire.reconsider()
      ports.windows.broadcast('routines.changed', changed)
      refresh()
    },
  })
  const repertoire = createRepertoire({
    clock: ports.clock,
    store: ports.store,
    records,
    settings: settings.read,
    ownRoutines: own.playable,
    notice: notices.add,
  })
  const interruptions = createInterruptions(ports, {
    settings: settings.read,
    state: () => state,
    context,
    send,
    changed: refresh,
  })
  const stage = createStage({ windows: ports.windows, alarm: interruptions.alarm }, records, repertoire)
  const insights = createInsights({
    clock: ports.clock,
    history: ports.history,
    hours: () => settings.read().hours,
    log: () => state.log,
    ownRoutines: own.playable,
  })
  const data = keepData({ ...ports, settings, own, records, forget })
  const take = oneAtATime(step)
  let state: ScheduleState = takeUpState(ports, notices.add)
  const obey = createCommands({
    ports,
    settings: settings.read,
    notices,
    shortcuts: () => shortcuts.view(),
    repertoire,
    routines: allRoutines,
    state: () => state,
    context,
    headline: () => status().headline,
    send,
  })
  const shortcuts = keepShortcuts(ports.shortcuts, obey, () => state.pause !== null)

  function context() {
    return contextOf(settings.read(), repertoire)
  }

  function send(event: ScheduleEvent) {
    if (running) take(event)
  }

  function step(event: ScheduleEvent) {
    const before = state
    const [after, effects] = transition(before, event, context())
    state = after
    repertoire.lived(livedBetween(before, after))
    if (isWorthSaving(event, effects)) ports.store.save('state', state)
    const { notify: notice, speed } = context()
    const how = { notice, speed, focus: event.type === 'asked' || event.type === 'begun' }
    for (const effect of effects) {
      if (effect.type === 'refresh') refresh()
      else stage.carryOut(effect, how)
    }
    if (state.phase.type === 'open') {
      ports.windows.boundOverlay(state.phase.planned.id, untilOver(state.phase, state))
    }
    interruptions.consider()
  }

  function status(now: Moment = ports.clock.now()) {
    return statusInWords(describe(state, now, context()), now)
  }

  function refresh() {
    if (!running) return
    const view = status()
    ports.windows.broadcast('status.changed', view)
    ports.tray.show({
      status: view,
      tooltip: t('tray.tooltip', { status: view.headline }),
      items: trayMenu({
        status: view,
        notices: notices.list(),
        routines: allRoutines(),
        decisions: todayInWords(state),
        meeting: interruptions.meeting(),
        now: ports.clock.now(),
      }),
    })
  }

  function forget() {
    repertoire.forget()
    state = { ...state, log: [] }
    ports.store.save('state', state)
    refresh()
  }

  function allRoutines() {
    return [...routines, ...own.playable()]
  }

  /** Opens a routine at once; one that does not exist is of no effect. */
  function ask({ what, id }: AskedBreak) {
    const asked = what === 'routine' ? repertoire.named(id) : repertoire.alone(id)
    if (asked !== null) send({ type: 'asked', now: ports.clock.now(), ...asked })
  }

  return {
    start() {
      data.takeUp(notices.add)
      running = true
      ports.store.onTrouble(notices.add)
      ports.alarm.onRing(() => wake(ports, send))
      ports.presence.onReport((report) => {
        send({ ...report, now: ports.clock.now() })
        if (report.type !== 'idled') return
        send({ type: 'woke', now: ports.clock.now() })
      })
      ports.tray.onChoice(trayChoice({ ports, hours: () => settings.read().hours, interruptions, ask, send }))
      ports.tray.onOpen(refresh)
      ports.windows.onLost((breakId) => {
        send({ type: 'ended', now: ports.clock.now(), breakId, how: 'lost' })
      })
      send({ type: 'started', now: ports.clock.now() })
      shortcuts.follow(settings.read().shortcuts)
      void followLanguage(ports, settings.read().language, tongue)
      followAutostart(ports.autostart, settings.read().start.atLogin, false, notices.add)
      if (settings.firstTime) ports.windows.openWelcome()
      refresh()
      // A person whose settings were damaged should not have to find out by chance.
      if (notices.list().length > 0) ports.windows.openSettings()
    },
    stop() {
      if (!running) return
      running = false
      ports.store.save('state', passTime(state, ports.clock.now(), context()))
      repertoire.save()
      shortcuts.stop()
      ports.alarm.stop()
      ports.presence.stop()
      ports.busy.stop()
    },
    openSettings: () => ports.windows.openSettings(),
    obey,
    requests: createRequests({
      clock: ports.clock,
      windows: ports.windows,
      settings,
      notices,
      records,
      stage,
      repertoire,
      own,
      insights,
      data,
      copies: ports.copies,
      status,
      look: interruptions.look,
      shortcuts,
      ask,
      send,
    }),
  }
}
