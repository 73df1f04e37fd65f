import { busyBy, free, type Detect, type Tools } from '../tools.ts'

const store = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore'

/** Windows notes in its registry since when each app uses the microphone or a camera, and when it stopped. */
export function inConsentStore(device: 'microphone' | 'webcam', { run }: Pick<Tools, 'run'>): Detect {
  return async () => {
    const [app] = usersIn(await run('reg', ['query', `${store}\\${device}`, '/s', '/v', 'LastUsedTimeStop']))
    return app === undefined ? free : busyBy(app)
  }
}

/** The apps in `reg query` that have not stopped: their time of stopping is 0. */
export function usersIn(output: string): readonly string[] {
  const users: string[] = []
  let key = ''
  for (const line of output.split(/\r?\n/)) {
    if (line.startsWith('HKEY_')) key = line.trim()
    if (/^\s+LastUsedTimeStop\s+REG_QWORD\s+0x0\s*$/.test(line) && key !== '') users.push(nameOf(key))
  }
  return users
}

/** An app of the store is named by its package, any other by its path, in which `#` stands for the backslash. */
function nameOf(key: string): string {
  const last = key.slice(key.lastIndexOf('\\') + 1)
  const program = last.slice(last.lastIndexOf('#') + 1)
  return last.includes('#') ? program.replace(/\.exe$/i, '') : (last.split('_', 1)[0] ?? last)
}
