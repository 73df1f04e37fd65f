import { bestLanguage, isLanguage, type Language } from '../i18n/languages.ts'
import { spokenLanguage, t } from '../i18n/translate.ts'
import { speak } from '../languages/speak.ts'

/** The language that a setting means: itself, or for `system` and whatever is none the best that the system prefers. */
export function languageFor(setting: unknown, preferred: readonly string[]): Language {
  return isLanguage(setting) ? setting : bestLanguage(preferred)
}

/**
 * Speaks the language of the settings before there is anybody to say anything; a host waits for it before it creates the
 * application. Words that cannot be read leave it at English.
 *
 * @param document the settings as they are stored, whatever they are
 * @param preferred the languages of the system as BCP 47 tags, the best first
 */
export async function speakAtFirst(document: unknown, preferred: readonly string[]): Promise<void> {
  const stored = typeof document === 'object' && document !== null && 'language' in document ? document.language : null
  await speak(languageFor(stored, preferred)).catch(() => undefined)
}

/** Speaks the language of a setting that has changed, and tells when it is spoken; `notice` hears why it is not. */
export async function followLanguage(
  setting: unknown,
  preferred: readonly string[],
  { spoken, notice }: { readonly spoken: (language: Language) => void; readonly notice: (sentence: string) => void },
): Promise<void> {
  const language = languageFor(setting, preferred)
  if (language === spokenLanguage()) return
  try {
    await speak(language)
  } catch {
    notice(t('settings.general.noWords'))
  }
  if (spokenLanguage() === language) spoken(language)
}
