import { sentences } from '../../shared/i18n/joined.ts'
import { t } from '../../shared/i18n/translate.ts'
import { second, type Milliseconds } from '../../shared/time/moment.ts'

/** A length of time as a person says it, to the second: "2 minutes", "1 minute 15 seconds", "0 seconds". */
export function timeInWords(time: Milliseconds): string {
  const whole = Math.round(time / second)
  const minutes = Math.floor(whole / 60)
  const seconds = whole % 60
  return sentences(
    minutes > 0 ? t('overlay.closing.minutes', { count: minutes }) : null,
    seconds > 0 || minutes === 0 ? t('overlay.closing.seconds', { count: seconds }) : null,
  )
}

/** Seconds as a clock counts them down: "1:24", "0:09". */
export function onTheClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
