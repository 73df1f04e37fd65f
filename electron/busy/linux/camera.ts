import { readdir, readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { busyBy, free, type Detect, type Tools } from '../tools.ts'
import { videosNow } from './pipewire.ts'

/** These hold cameras open without looking through them, and tell themselves when somebody does. */
const serversOfVideo = new Set(['pipewire', 'wireplumber', 'pipewire-media-session'])

/** Where to look; tests look elsewhere. */
export interface Places {
  readonly devices: string
  readonly processes: string
}

const usualPlaces: Places = { devices: '/dev', processes: '/proc' }

/** A camera is in use when a program holds its device open, or PipeWire carries its picture. */
export function camera({ run }: Tools, places: Places = usualPlaces): Detect {
  return async () => {
    const cameras = (await readdir(places.devices)).filter((name) => /^video\d+$/.test(name))
    if (cameras.length === 0) return free
    const holder = await holderOf(new Set(cameras.map((name) => join(places.devices, name))), places.processes)
    if (holder !== null) return busyBy(holder)
    // Without PipeWire there is nothing more to be asked.
    const videos = await videosNow(run).catch(() => [])
    const carried = videos.find(({ what }) => what === 'camera')
    return carried === undefined ? free : busyBy(carried.app)
  }
}

/** The name of a program of this person that holds one of these files open; null when there is none. */
async function holderOf(files: ReadonlySet<string>, processes: string): Promise<string | null> {
  const numbers = (await readdir(processes)).filter((name) => /^\d+$/.test(name))
  for (const number of numbers) {
    const folder = join(processes, number)
    // A process may end meanwhile, and those of other people are not for us to read.
    const held = await readdir(join(folder, 'fd')).catch(() => [])
    for (const descriptor of held) {
      const target = await readlink(join(folder, 'fd', descriptor)).catch(() => '')
      if (!files.has(target)) continue
      const name = (await readFile(join(folder, 'comm'), 'utf8').catch(() => '')).trim()
      if (!serversOfVideo.has(name)) return name
    }
  }
  return null
}
