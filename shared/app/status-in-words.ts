import { t } from '../i18n/translate.ts'
import type { StatusView } from '../ipc.ts'
import type { Headline, Status } from '../schedule/describe.ts'
import type { Moment } from '../time/moment.ts'
import { fromNow, isSameDay, timeOfDay } from '../time/words.ts'

/** How things stand, in the words that tray and windows show. */
export function statusInWords(status: Status, now: Moment): StatusView {
  const { phase, progress, pausedUntil } = status
  return { headline: headlineInWords(status.headline, now), phase, progress, pausedUntil }
}

function headlineInWords(headline: Headline, now: Moment): string {
  switch (headline.kind) {
    case 'next':
      return t(`status.next.${headline.what}`, { fromNow: fromNow(headline.opensIn) })
    case 'announced':
      if (headline.opensIn === 0) return t('status.waitsForPause')
      return t(`status.announced.${headline.what}`, { fromNow: fromNow(headline.opensIn) })
    case 'busy':
      return t('status.busy', {
        reason: t(`schedule.heldBackBy.${headline.by}`),
        time: timeOfDay(headline.since, now),
      })
    case 'paused':
      return t('status.paused', { time: timeOfDay(headline.until, now) })
    case 'outside-hours': {
      const { startsAt } = headline
      if (startsAt === null) return t('status.noHours')
      const words = isSameDay(startsAt, now) ? 'status.workStartsToday' : 'status.workStarts'
      return t(words, { time: timeOfDay(startsAt, now) })
    }
    case 'no-room':
      return t('status.noRoom', { time: timeOfDay(headline.until, now) })
    case 'open':
    case 'locked':
    case 'asleep':
    case 'away':
    case 'cap':
      return t(`status.${headline.kind}`)
  }
}
