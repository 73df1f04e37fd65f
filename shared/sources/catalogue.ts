import sourceFile from './data/sources.json' with { type: 'json' }
import { sourceSchema, type Source } from './schema.ts'

/** Every source, in the order of their file: the seed articles first. */
export const sources: readonly Source[] = sourceFile.map((source) => sourceSchema.parse(source))

/** The source with this id. Throws, naming the ids there are, when there is none. */
export function sourceById(id: string): Source {
  const source = sources.find((candidate) => candidate.id === id)
  if (source !== undefined) return source
  throw new Error(`There is no source "${id}". There are: ${sources.map((known) => known.id).join(', ')}.`)
}
