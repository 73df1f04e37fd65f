import { fileStepOf, format, formatVersion } from './file-step.ts'
import type { Draft, OwnRoutine } from './own-routine.ts'

/** The text of the file that holds a routine. Reading it gives the same title, note and steps. */
export function writeRoutineFile({ title, note, steps }: Draft): string {
  const file = {
    format,
    version: formatVersion,
    title,
    ...(note === '' ? {} : { note }),
    steps: steps.map(fileStepOf),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** A name for the file that every disk takes. */
export function fileNameOf({ id }: OwnRoutine): string {
  return `nape-${id.replace(/^own-/, '')}.json`
}
