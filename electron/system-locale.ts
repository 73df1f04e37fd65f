import process from 'node:process'
import { app } from 'electron'

/** The language and the region in the name of a POSIX locale, such as `en_US.UTF-8`. */
const posixName = /^([a-z]{2,3})_([A-Z]{2})(?=[.@]|$)/

/**
 * The tag of the conventions that the system writes dates by. Linux has them apart from the language, in words of the
 * environment that Electron does not look at; elsewhere Electron knows them once it is ready.
 */
export function systemLocale(): string {
  const { LC_ALL, LC_TIME, LANG } = process.env
  const [, language, region] = posixName.exec([LC_ALL, LC_TIME, LANG].find(Boolean) ?? '') ?? []
  if (process.platform === 'linux' && language && region) return `${language}-${region}`
  return app.isReady() ? app.getSystemLocale() : Intl.DateTimeFormat().resolvedOptions().locale
}
