import { busyBy, free, type Detect, type Tools } from '../tools.ts'

const settings = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Notifications\\Settings'

/** Windows notes in its registry whether banners may be shown. It writes the note only once somebody has changed it. */
export function focus({ run }: Pick<Tools, 'run'>): Detect {
  return async () => (bannersAreOff(await run('reg', ['query', settings])) ? busyBy(null) : free)
}

/** Whether `reg query` says that notifications are off. */
export function bannersAreOff(output: string): boolean {
  if (!output.includes('HKEY_CURRENT_USER')) throw new Error('This is not what reg says.')
  return /^\s+NOC_GLOBAL_SETTING_TOASTS_ENABLED\s+REG_DWORD\s+0x0\s*$/m.test(output)
}
