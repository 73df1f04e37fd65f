import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '../shared/i18n/translate.ts'
import type { PolicyPort } from '../shared/app/ports.ts'

/** Bytes; settings of any person are far smaller. */
const largest = 1_000_000

/** Where an administrator's settings are: where only an administrator can write. */
export function policyFile(platform: NodeJS.Platform, programData: string | undefined): string {
  if (platform === 'darwin') return '/Library/Application Support/Nape/settings.json'
  if (platform === 'win32') return join(programData ?? 'C:\\ProgramData', 'Nape', 'settings.json')
  return '/etc/nape/settings.json'
}

/** Reads an administrator's settings. No file is no policy; one that cannot be read is told, and locks nothing. */
export function administratorsPolicy(file: string): PolicyPort {
  return {
    file,
    load() {
      try {
        const text = readFileSync(file, 'utf8')
        if (text.length > largest) throw new RangeError('The file is too large.')
        return { value: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown, damage: null }
      } catch (error) {
        const isThere = !(
          error instanceof Error &&
          'code' in error &&
          ['ENOENT', 'ENOTDIR'].includes(String(error.code))
        )
        return { value: null, damage: isThere ? t('settings.locked.unreadable', { file }) : null }
      }
    },
  }
}
