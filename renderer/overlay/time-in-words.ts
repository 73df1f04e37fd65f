import { t } from '../../shared/i18n/translate.ts'
import { second, type Milliseconds } from '../../shared/time/moment.ts'

/** A length of time as a person says it, to the second: "2 minutes", "1 minute 15 seconds", "0 seconds". */
export function timeInWords(time: Milliseconds): string {
  const whole = Math.round(time / second)
  const minutes = Math.floor(whole / 60)
  const seconds = whole % 60
  const inMinutes = t('overlay.closing.minutes', { count: minutes })
  if (seconds === 0 && minutes > 0) return inMinutes
  const inSeconds = t('overlay.closing.seconds', { count: seconds })
  return minutes === 0 ? inSeconds : t('overlay.closing.both', { minutes: inMinutes, seconds: inSeconds })
}

/** Seconds as a clock counts them down: "1:24", "0:09". */
export function onTheClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
