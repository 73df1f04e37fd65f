/** Where an exercise or a routine comes from, as it may be said honestly. */
import seedFile from '../sources/data/seed-exercises.json' with { type: 'json' }
import sourceFile from '../sources/data/sources.json' with { type: 'json' }
import type { SeedExercise, Source } from '../sources/schema.ts'

const sources = sourceFile as readonly Source[]
const seedExercises: readonly SeedExercise[] = seedFile

/** One of the articles that Nape began with, and what it says of an exercise. */
export interface FromArticle {
  readonly type: 'article'
  readonly id: string
  readonly title: string
  /** What the article calls the exercise, and how often it asks for it; none where only a routine follows it. */
  readonly named: readonly Pick<SeedExercise, 'name' | 'dose' | 'note'>[]
}

/** A study, a guideline or a leaflet. */
export interface FromStudy {
  readonly type: 'study'
  readonly id: string
  readonly grade: Exclude<Source['type'], 'seed'>
  readonly citation: string
  /** Where to find it, to be copied; null where no address is known. */
  readonly address: string | null
  /** What Nape relies on, in its own words. */
  readonly facts: readonly string[]
}

/** Where something comes from. */
export type Origin = FromArticle | FromStudy

/**
 * The origins with these ids, in their order; an id that does not exist is left out.
 *
 * @param exerciseId the exercise to say what the articles say of it; null for a routine
 */
export function originsOf(ids: readonly string[], exerciseId: string | null): readonly Origin[] {
  return ids.flatMap((id) => {
    const source = sources.find((each) => each.id === id)
    return source ? [originOf(source, exerciseId)] : []
  })
}

function originOf(source: Source, exerciseId: string | null): Origin {
  const { id } = source
  if (source.type === 'seed') {
    const named = seedExercises.filter(
      ({ seed, exercises }) => seed === id && exerciseId !== null && exercises.includes(exerciseId),
    )
    return { type: 'article', id, title: source.title, named }
  }
  const { type: grade, citation, doi, url } = source
  const address = doi === undefined ? (url ?? null) : `https://doi.org/${doi}`
  // What is known without a source is graded so; its facts are notes for people who keep the content.
  return { type: 'study', id, grade, citation, address, facts: source.verified === 'read' ? source.facts : [] }
}
