import { t } from '../i18n/translate.ts'
import type { AutostartPort } from './ports.ts'

/**
 * Has the application start at login, or not any more. `asked`: the person chose so just now; otherwise what they switched
 * off in a list of the desktop's own stays off.
 */
export function followAutostart(
  port: AutostartPort | undefined,
  atLogin: boolean,
  asked: boolean,
  notice: (sentence: string) => void,
): void {
  if (port === undefined) return
  if (!port.possible) {
    if (asked && atLogin) notice(t('settings.general.notHere'))
    return
  }
  try {
    port.follow(atLogin, asked)
  } catch {
    notice(t('settings.general.failed'))
  }
}
