/** Times, lists and lines as this window says them. */
import type { Exercise } from '../../shared/exercises/schema.ts'
import { spokenLanguage, t } from '../../shared/i18n/translate.ts'
import { conditionWords } from '../../shared/safety/catalogue.ts'
import type { Standing } from '../../shared/library/standing.ts'

/** "23 s", "2 min", "1 min 30 s". */
export function inTime(all: number): string {
  const minutes = Math.floor(all / 60)
  const seconds = all % 60
  if (minutes === 0) return t('library.seconds', { count: seconds })
  return seconds === 0 ? t('library.minutes', { count: minutes }) : t('library.minutesAndSeconds', { minutes, seconds })
}

/** A place in time as on a clock: "1:05". */
export function onClock(all: number): string {
  return `${String(Math.floor(all / 60))}:${String(Math.floor(all % 60)).padStart(2, '0')}`
}

/** "Neck, shoulders and chest". */
export function listed(words: readonly string[]): string {
  return new Intl.ListFormat(t('time.locale')).format(words)
}

/** Names within a sentence: German keeps their capitals. */
export function inList(names: readonly string[]): string {
  return listed(spokenLanguage() === 'de' ? names : names.map((name) => name.toLocaleLowerCase(t('time.locale'))))
}

/** "30 s · each side". */
export function inShort({ durationSeconds, sides }: Exercise): string {
  const time = inTime(durationSeconds)
  return sides === 'none' ? time : `${time} · ${t('library.eachSide')}`
}

/** A condition as the person ticked it. */
export function nameOf(condition: string): string {
  return conditionWords().find(({ id }) => id === condition)?.label ?? condition
}

/** Why an exercise is left out, or shown in its easier version; null where there is nothing to say. */
export function reasonFor(standing: Standing): string | null {
  switch (standing.type) {
    case 'on':
      return null
    case 'condition':
    case 'easier':
      return t(`library.standing.${standing.type}`, { condition: nameOf(standing.condition) })
    default:
      return t(`library.standing.${standing.type}`)
  }
}
