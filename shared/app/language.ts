import { bestLanguage, isLanguage, type Language } from '../i18n/languages.ts'
import { spokenLanguage, t } from '../i18n/translate.ts'
import { speak } from '../languages/speak.ts'
import type { Settings } from '../settings/settings.ts'
import type { Ports } from './ports.ts'

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
 * @param systemLocale the tag of the conventions that the system is set to
 */
export async function speakAtFirst(
  document: unknown,
  preferred: readonly string[],
  systemLocale?: string,
): Promise<void> {
  const stored = typeof document === 'object' && document !== null && 'language' in document ? document.language : null
  await speak(languageFor(stored, preferred), systemLocale).catch(() => undefined)
}

/**
 * Speaks the language of a setting that has changed. Windows hear of it and are drawn anew; then `spoken` says anew what
 * nobody else does. `notice` hears why a language is not spoken.
 */
export async function followLanguage(
  { preferredLanguages, systemLocale, windows }: Pick<Ports, 'preferredLanguages' | 'systemLocale' | 'windows'>,
  setting: Settings['language'],
  { spoken, notice }: { readonly spoken: () => void; readonly notice: (sentence: string) => void },
): Promise<void> {
  const language = languageFor(setting, preferredLanguages?.() ?? [])
  if (language === spokenLanguage()) return
  try {
    await speak(language, systemLocale?.())
  } catch {
    notice(t('settings.general.noWords'))
  }
  if (spokenLanguage() !== language) return
  windows.broadcast('language.changed', language)
  spoken()
}
