import { places, type Check, type Content, type Problem } from '../content.ts'

/** Every exercise of the seed articles has its place here, and every exercise that cites an article is one of them. */
export const seeds: Check = (content) => [...unserved(content), ...unnamed(content)]

function unserved({ seedExercises, exercises }: Content): readonly Problem[] {
  return seedExercises.flatMap(({ name, seed, exercises: ids, note }, index) => {
    const serving = exercises.filter(({ id }) => ids.includes(id))
    const file = places.seedExercises
    const on = serving.some(({ enabledByDefault }) => enabledByDefault)
    const honest = serving.length > 0 && /off by default/i.test(note)
    return [
      ...(on || honest
        ? []
        : [
            {
              file,
              field: `${index}.exercises`,
              sentence: `"${name}" needs an exercise that is on, or a note that it is off by default.`,
            },
          ]),
      ...serving
        .filter(({ sources }) => !sources.includes(seed))
        .map(({ id }) => ({
          file: places.exercise(id),
          field: 'sources',
          sentence: `It serves "${name}" and has to cite ${seed}.`,
        })),
    ]
  })
}

function unnamed({ seedExercises, exercises, sources }: Content): readonly Problem[] {
  const articles = sources.filter(({ type }) => type === 'seed').map(({ id }) => id)
  return exercises.flatMap((exercise) =>
    exercise.sources
      .filter((source) => articles.includes(source))
      .filter(
        (source) => !seedExercises.some(({ seed, exercises: ids }) => seed === source && ids.includes(exercise.id)),
      )
      .map((source) => ({
        file: places.exercise(exercise.id),
        field: 'sources',
        sentence: `No row of ${source} leads to it.`,
      })),
  )
}
