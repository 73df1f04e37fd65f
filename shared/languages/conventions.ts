import { isSame, type Language } from '../i18n/languages.ts'

/**
 * What `Intl` writes dates and numbers by where a person lives: who reads English in the United States is shown the month
 * first. In years, months and digits that Nape can read back, whatever else is customary there.
 *
 * @param systemLocale the BCP 47 tag of the conventions that the system is set to
 * @returns null where those are of another language or script than is spoken, name no region, or are no tag: then those
 *   of the language hold, which are among its words as `time.locale`
 */
export function conventionsFor(language: Language, systemLocale: string): string | null {
  if (!isSame(systemLocale, language)) return null
  const { baseName, region } = new Intl.Locale(systemLocale)
  return region === undefined ? null : `${baseName}-u-ca-gregory-nu-latn`
}
