import { exerciseSteps, places, type Check, type Problem } from '../content.ts'

/** Every id that is named somewhere must be there. */
export const references: Check = (content) => [
  ...twice(content.sources, places.sources),
  ...twice(content.conditions, places.conditions),
  ...unknownExercises(content),
  ...unknownRoutines(content),
  ...unknownSources(content),
]

const unknownExercises: Check = ({ exercises, routines, seedExercises, rotation }) => {
  const missing = unknown('exercise', exercises)
  return [
    ...routines.flatMap((routine) =>
      exerciseSteps(routine).flatMap(({ step, field }) =>
        missing(places.routine(routine.id), { [`${field}.exerciseId`]: [step.exerciseId] }),
      ),
    ),
    ...seedExercises.flatMap((row, index) => missing(places.seedExercises, { [`${index}.exercises`]: row.exercises })),
    ...missing(places.rotation, {
      ...Object.fromEntries(
        Object.entries(rotation?.fallbacks ?? {}).map(([region, ids]) => [`fallbacks.${region}`, ids]),
      ),
      elastic: Object.keys(rotation?.elastic ?? {}),
    }),
  ]
}

const unknownRoutines: Check = ({ routines, rotation }) => {
  const missing = unknown('routine', routines)
  return missing(places.rotation, { microPool: rotation?.microPool ?? [], mainPool: rotation?.mainPool ?? [] })
}

const unknownSources: Check = ({
  exercises,
  routines,
  conditions,
  sources,
  seedExercises,
  seedClaims,
  seedOverrides,
}) => {
  const missing = unknown('source', sources)
  const seeds = unknown(
    'seed article',
    sources.filter(({ type }) => type === 'seed'),
  )
  const rows = (file: string, from: readonly { readonly seed: string }[]) =>
    from.flatMap(({ seed }, index) => seeds(file, { [`${index}.seed`]: [seed] }))
  return [
    ...exercises.flatMap(({ id, sources: named }) => missing(places.exercise(id), { sources: named })),
    ...routines.flatMap(({ id, evidence }) => missing(places.routine(id), { evidence })),
    ...conditions.flatMap(({ sources: named }, index) => missing(places.conditions, { [`${index}.sources`]: named })),
    ...rows(places.seedExercises, seedExercises),
    ...rows(places.seedClaims, seedClaims),
    ...rows(places.seedOverrides, seedOverrides),
  ]
}

function unknown(what: string, known: readonly { readonly id: string }[]) {
  const ids = new Set(known.map(({ id }) => id))
  return (file: string, named: Readonly<Record<string, readonly string[]>>): readonly Problem[] =>
    Object.entries(named).flatMap(([field, list]) =>
      list.filter((id) => !ids.has(id)).map((id) => ({ file, field, sentence: `There is no ${what} "${id}".` })),
    )
}

function twice(rows: readonly { readonly id: string }[], file: string): readonly Problem[] {
  return rows.flatMap(({ id }, index) =>
    rows.findIndex((row) => row.id === id) === index
      ? []
      : [{ file, field: `${index}.id`, sentence: `"${id}" is there twice.` }],
  )
}
