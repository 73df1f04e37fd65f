/** The content as it lies on disk. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Problem } from '../../shared/content/content.ts'
import type { Files } from '../../shared/content/read.ts'
import { indexOf } from './index-of.ts'

/** Where `shared/` is. */
export const sharedFolder = fileURLToPath(new URL('../../shared/', import.meta.url))

const rooms = ['exercises', 'routines', 'safety', 'sources', 'rotation']

/** The rooms whose files are listed in an index, and what one of these files is called. */
export const indexedRooms = { exercises: 'exercise', routines: 'routine' } as const

/** Every data file below `shared/`, parsed; one that is no JSON is a problem, and left out. */
export function readFiles(): { readonly files: Files; readonly problems: readonly Problem[] } {
  const files: Record<string, unknown> = {}
  const problems: Problem[] = []
  for (const file of rooms.flatMap((room) => namesIn(room).map((name) => `${room}/data/${name}.json`))) {
    try {
      files[file] = JSON.parse(readFileSync(`${sharedFolder}${file}`, 'utf8'))
    } catch (error) {
      problems.push({ file, field: '', sentence: `This is no JSON: ${String(error)}.` })
    }
  }
  return { files, problems }
}

/** What the index of a room ought to say. */
export function wantedIndex(room: keyof typeof indexedRooms): string {
  return indexOf(indexedRooms[room], namesIn(room))
}

/** The path of a room's index below `shared/`. */
export function indexPath(room: string): string {
  return `${room}/data/all.ts`
}

function namesIn(room: string): readonly string[] {
  return readdirSync(`${sharedFolder}${room}/data`)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
}
