import { t } from '../i18n/translate.ts'
import type { Notice, StatusView } from '../ipc.ts'
import type { Routine } from '../routines/catalogue.ts'
import type { DecisionView } from '../schedule/decision-in-words.ts'
import { second, type Moment } from '../time/moment.ts'
import { lengthInWords, timeOfDay } from '../time/words.ts'
import { meetingChoices, type Meeting, type MeetingChoice } from './meeting.ts'
import { pauseChoices } from './pause-choice.ts'
import { neckRoutine } from './plan.ts'
import type { TrayItem } from './ports.ts'

const separator: TrayItem = { type: 'separator' }

/** What the menu speaks of. */
export interface MenuView {
  readonly status: StatusView
  readonly notices: readonly Notice[]
  /** Every routine there is, the person's own ones among them. */
  readonly routines: readonly Routine[]
  /** What the schedule decided today, the latest first. */
  readonly decisions: readonly DecisionView[]
  /** The meeting that the person is in, as they said. */
  readonly meeting: Meeting | null
  readonly now: Moment
}

/** The tray's menu for a moment: the next break in words, then what can be done about it. */
export function trayMenu({ status, notices, routines, decisions, meeting, now }: MenuView): readonly TrayItem[] {
  const pause: TrayItem = {
    type: 'menu',
    label: t('tray.pause'),
    items: pauseChoices.map((choice) => ({
      type: 'action',
      label: t(`tray.pauseFor.${choice}`),
      action: { type: 'pause', choice },
    })),
  }
  const resume: TrayItem = { type: 'action', label: t('tray.resume'), action: { type: 'resume' } }
  const tell: readonly TrayItem[] =
    notices.length === 0
      ? []
      : [{ type: 'action', label: t('tray.notice', { count: notices.length }), action: { type: 'open-settings' } }]

  return [
    { type: 'label', label: status.headline },
    ...tell,
    separator,
    { type: 'action', label: t('tray.takeNeckRoutine'), action: { type: 'take-break', routineId: neckRoutine } },
    { type: 'menu', label: t('tray.takeBreak'), items: playList(routines) },
    status.pausedUntil === null ? pause : resume,
    meetingMenu(meeting, now),
    { type: 'menu', label: t('tray.why'), items: reasons(decisions) },
    separator,
    { type: 'action', label: t('tray.library'), action: { type: 'open-library' } },
    { type: 'action', label: t('tray.insights'), action: { type: 'open-insights' } },
    { type: 'action', label: t('tray.settings'), action: { type: 'open-settings' } },
    { type: 'action', label: t('tray.quit'), action: { type: 'quit' } },
  ]
}

/** Breaks wait for the end of a meeting; one that the person is in can be ended, or take longer. */
function meetingMenu(meeting: Meeting | null, now: Moment): TrayItem {
  if (meeting === null) {
    const items = meetingChoices.map((choice) => meetItem(t(`tray.meetFor.${choice}`), choice))
    return { type: 'menu', label: t('tray.meeting'), items }
  }
  const until = t('tray.meetingUntil', { time: timeOfDay(meeting.until, now) })
  const longer = (['half-hour', 'hour'] as const).map((choice) => meetItem(t(`tray.meetLonger.${choice}`), choice))
  const end: TrayItem = { type: 'action', label: t('tray.endMeeting'), action: { type: 'end-meeting' } }
  return {
    type: 'menu',
    label: meeting.open ? t('tray.inMeeting') : until,
    items: meeting.open ? [end] : [end, ...longer],
  }
}

function meetItem(label: string, choice: MeetingChoice): TrayItem {
  return { type: 'action', label, action: { type: 'meet', choice } }
}

/** A menu is no place for a whole day; what matters is what just happened, or did not. */
const mostReasons = 8

function reasons(decisions: readonly DecisionView[]): readonly TrayItem[] {
  const latest = decisions.slice(0, mostReasons).map(({ sentence }) => sentence)
  return (latest.length === 0 ? [t('tray.nothingYet')] : latest).map((label) => ({ type: 'label', label }))
}

/** Breaks at the desk, what needs a floor, and single movements in a menu of their own; the shortest first in each. */
function playList(routines: readonly Routine[]): readonly TrayItem[] {
  const byLength = [...routines].sort((one, other) => one.durationSeconds - other.durationSeconds)
  const items = (belongs: (routine: Routine) => boolean) => byLength.filter(belongs).map(playItem)
  const longer = ({ kind }: Routine) => kind !== 'micro'
  return [
    ...items((routine) => longer(routine) && routine.setting === 'desk'),
    separator,
    ...items((routine) => longer(routine) && routine.setting === 'home'),
    separator,
    { type: 'menu', label: t('tray.movements'), items: items((routine) => !longer(routine)) },
  ]
}

function playItem({ id, title, durationSeconds }: Routine): TrayItem {
  const length = lengthInWords(durationSeconds * second)
  return { type: 'action', label: t('tray.routine', { title, length }), action: { type: 'take-break', routineId: id } }
}
