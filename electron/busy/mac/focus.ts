import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Missing } from '../../../shared/busy/missing.ts'
import { busyBy, fieldsOf, free, type Detect } from '../tools.ts'

/**
 * A Mac keeps a list of the focus that is on in a file that only those may read whom the person gave access to the
 * whole disk. Without that nobody can tell.
 */
export function macFocus(home: string): Detect {
  const file = join(home, 'Library', 'DoNotDisturb', 'DB', 'Assertions.json')
  return async () => {
    const json = await readFile(file, 'utf8').catch(() => {
      throw new Missing('The list of what is in focus may not be read.')
    })
    return isInFocus(json) ? busyBy(null) : free
  }
}

/** Whether any focus is on in that list. */
export function isInFocus(json: string): boolean {
  const { data } = fieldsOf(JSON.parse(json))
  if (!Array.isArray(data)) throw new Error('This was to be a list.')
  return data.some((entry) => {
    const { storeAssertionRecords: records } = fieldsOf(entry)
    return Array.isArray(records) && records.length > 0
  })
}
