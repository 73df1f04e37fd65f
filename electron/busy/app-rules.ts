import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { busyBy, free, type Detect, type Tools } from './tools.ts'

/** Looks whether one of the apps that the person named runs. */
export function appRules(programs: () => Promise<readonly string[]>): Detect {
  return async (apps) => {
    if (apps.length === 0) return free
    const wanted = new Map(apps.map((app) => [comparable(app), app]))
    const running = (await programs()).find((name) => wanted.has(comparable(name)))
    return running === undefined ? free : busyBy(wanted.get(comparable(running)))
  }
}

/** Capital letters and the ending of Windows' programs are all the same. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/\.(exe|app)$/, '')
}

/** The programs of Linux: what a process calls itself, and the file it was started as, for the former is cut at 15. */
export async function programsOfProc(folder = '/proc'): Promise<readonly string[]> {
  const numbers = (await readdir(folder)).filter((name) => /^\d+$/.test(name))
  const names = await Promise.all(
    numbers.map(async (number) => {
      const read = (file: string) => readFile(join(folder, number, file), 'utf8').catch(() => '')
      const [name, command] = [(await read('comm')).trim(), (await read('cmdline')).split('\0', 1)[0] ?? '']
      return [name, basename(command)]
    }),
  )
  return names.flat().filter((name) => name !== '')
}

/** The programs of macOS. */
export async function programsOfMac({ run }: Pick<Tools, 'run'>): Promise<readonly string[]> {
  return programsInPs(await run('ps', ['-axo', 'comm=']))
}

/** The names in `ps -axo comm=`: paths, of which the program is the last part and the app the folder that ends so. */
export function programsInPs(output: string): readonly string[] {
  return output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((path) => [basename(path), ...(/([^/]+)\.app\//.exec(path)?.slice(1, 2) ?? [])])
}

/** The programs of Windows. */
export async function programsOfWindows({ run }: Pick<Tools, 'run'>): Promise<readonly string[]> {
  return programsInTasklist(await run('tasklist', ['/fo', 'csv', '/nh']))
}

/** The names in `tasklist /fo csv /nh`: the first field of each line. */
export function programsInTasklist(output: string): readonly string[] {
  return output.split('\n').flatMap((line) => /^"([^"]+)",/.exec(line)?.slice(1, 2) ?? [])
}
