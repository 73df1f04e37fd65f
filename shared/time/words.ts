/** Times and lengths of time as a person says them. */
import { t } from '../i18n/translate.ts'
import { knownZone, localDay } from './calendar.ts'
import { dateFormats } from './date-formats.ts'
import { daysBetween } from './local-date.ts'
import { minute, second, type EpochMs, type Milliseconds, type Moment } from './moment.ts'

/** How far off something is: "in less than a minute", "in 12 min", "in 1 h 5 min". A minute that has begun counts. */
export function fromNow(length: Milliseconds): string {
  if (length < minute) return t('time.inLessThanAMinute')
  const inAll = Math.ceil(length / minute)
  const hours = Math.floor(inAll / 60)
  const minutes = inAll % 60
  if (hours === 0) return t('time.inMinutes', { minutes })
  return minutes === 0 ? t('time.inHours', { hours }) : t('time.inHoursAndMinutes', { hours, minutes })
}

/** How long something takes, in few letters: "25 s", "2 min", "2 min 30 s". Rounded to the second. */
export function lengthInWords(length: Milliseconds): string {
  const inAll = Math.round(length / second)
  const minutes = Math.floor(inAll / 60)
  const seconds = inAll % 60
  if (minutes === 0) return t('time.seconds', { seconds })
  return seconds === 0 ? t('time.minutes', { minutes }) : t('time.minutesAndSeconds', { minutes, seconds })
}

/** What the clock on the wall shows at an instant: "14:30". */
export function clockTime(at: EpochMs, zone: string): string {
  return format('clock', knownZone(zone)).format(within(at))
}

/** Whether an instant is on the local day of a moment. */
export function isSameDay(at: EpochMs, now: Pick<Moment, 'wall' | 'zone'>): boolean {
  return localDay(now.zone, now.wall).date === localDay(now.zone, at).date
}

/** When something is, seen from now: "14:30", "tomorrow 09:00", "Monday 09:00", "Mon, 4 Jan 2027 09:00". */
export function timeOfDay(at: EpochMs, now: Pick<Moment, 'wall' | 'zone'>): string {
  const { zone } = now
  const clock = clockTime(at, zone)
  const days = daysBetween(localDay(zone, now.wall).date, localDay(zone, at).date)
  if (days === 0) return clock
  if (days === 1) return t('time.tomorrow', { clock })
  const style = days > 1 && days < 7 ? 'weekday' : inSameYear(at, now) ? 'date' : 'dateAndYear'
  return t('time.onDay', { day: format(style, knownZone(zone)).format(within(at)), clock })
}

const format = dateFormats({
  clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  weekday: { weekday: 'long' },
  date: { weekday: 'short', day: 'numeric', month: 'short' },
  dateAndYear: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
})

function inSameYear(at: EpochMs, { wall, zone }: Pick<Moment, 'wall' | 'zone'>): boolean {
  return format('year', knownZone(zone)).format(within(at)) === format('year', knownZone(zone)).format(within(wall))
}

/** `Intl` throws at what is no instant. */
function within(at: EpochMs): EpochMs {
  return Number.isNaN(at) ? 0 : Math.min(8.64e15, Math.max(-8.64e15, at))
}
