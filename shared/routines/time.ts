/** How long parts of a routine take. Apart from the schema, so that a window needs no schema to play. */

/** How often an exercise's phases are played: each repetition once, or once on each side. */
export function turns(step: { readonly reps: number; readonly alternates?: true | undefined }): number {
  return step.reps * (step.alternates ? 2 : 1)
}

/** How long some steps or phases take together, in seconds. */
export function total(parts: readonly { readonly seconds: number }[]): number {
  return parts.reduce((sum, part) => sum + part.seconds, 0)
}
