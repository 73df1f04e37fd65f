import { t } from '../i18n/translate.ts'

/**
 * Formats of dates and times by the names of their styles, in the language of today. Making a format takes far longer
 * than using one, and a calendar says forty dates; so each is made once for each language and zone.
 *
 * @returns the format of a style, for a zone that this computer knows
 */
export function dateFormats<Style extends string>(
  styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>>,
): (style: Style, zone?: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>()
  return (style, zone = 'UTC') => {
    const locale = t('time.locale')
    const key = `${locale} ${zone} ${style}`
    const known = made.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: zone })
    made.set(key, known)
    return known
  }
}
