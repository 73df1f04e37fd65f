import { readFiles } from '../../../build/content/files.ts'
import { checkContent } from '../../../shared/content/check.ts'
import type { Files } from '../../../shared/content/read.ts'

/** The content as it lies in the repository. */
export const { files: sound, problems: unreadable } = readFiles()

/** The content with one file changed: each path in it, such as `steps.3.say`, gets its new value. */
export function changed(file: string, changes: Readonly<Record<string, unknown>>): Files {
  const copy: unknown = structuredClone(sound[file])
  if (copy === undefined) throw new Error(`There is no ${file}.`)
  for (const [path, value] of Object.entries(changes)) put(copy, path.split('.'), value)
  return { ...sound, [file]: copy }
}

/** What the content check says about that, each as "file field: sentence". */
export function problemsOf(files: Files): readonly string[] {
  return checkContent(files).map(({ file, field, sentence }) => `${file} ${field}: ${sentence}`)
}

/** What the check says about one exercise that was changed. */
export function brokenExercise(id: string, changes: Readonly<Record<string, unknown>>): readonly string[] {
  return shortened(problemsOf(changed(`exercises/data/${id}.json`, changes)))
}

/** What the check says about one routine that was changed. */
export function brokenRoutine(id: string, changes: Readonly<Record<string, unknown>>): readonly string[] {
  return shortened(problemsOf(changed(`routines/data/${id}.json`, changes)))
}

/** `exercises/data/neck-turn.json` is `neck-turn` here, so that a test reads as a sentence. */
function shortened(problems: readonly string[]): readonly string[] {
  return problems.map((problem) => problem.replace(/^(exercises|routines)\/data\/([\w-]+)\.json /, '$2 '))
}

/** Undefined takes the field away. */
function put(object: unknown, [key = '', ...rest]: readonly string[], value: unknown) {
  const at = object as Record<string, unknown>
  if (rest.length > 0) put(at[key], rest, value)
  else if (value === undefined) Reflect.deleteProperty(at, key)
  else at[key] = value
}
