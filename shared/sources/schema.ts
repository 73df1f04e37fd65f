/**
 * Where the content comes from: five seed articles and what was read about them. Closed, so that a misspelt field is
 * found when the file is read.
 */
import { z } from '../zod.ts'

const words = z.string().min(1, 'Some words belong here.')

/** What kind of work a source is, from the strongest evidence to mere practice. */
export const evidenceTypes = [
  'cochrane',
  'meta-analysis',
  'systematic-review',
  'rct',
  'cluster-rct',
  'rct-crossover',
  'trial',
  'crossover-trial',
  'field-trial',
  'study',
  'hci-study',
  'consensus',
  'position-statement',
  'guideline',
  'clinical-review',
  'clinical-reference',
  'reference',
  'patient-leaflet',
  'expert-opinion',
  'software',
  'knowledge',
] as const

const seed = z.strictObject({
  id: words,
  type: z.literal('seed'),
  title: words.describe('What the article is about, in our words.'),
  verified: z.literal('seed'),
})

const evidence = z.strictObject({
  id: words,
  type: z.enum(evidenceTypes),
  citation: words,
  doi: z.string().startsWith('10.').optional(),
  doiVerified: z.literal(false).describe('Only where the DOI itself was not looked up.').optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  facts: z.array(words).describe('What Nape relies on, in our words; a source that is only listed has none.'),
  verified: z.enum(['read', 'knowledge']).describe('read: abstract, excerpt or page was read; knowledge: not checked.'),
})

/** The schema of one source. */
export const sourceSchema = z.discriminatedUnion('type', [seed, evidence])

/** An article, study or leaflet that the content relies on, with its honest grade. */
export type Source = Readonly<z.infer<typeof sourceSchema>>

/** The schema of one row: an exercise that a seed article names, and the exercises that serve it here. */
export const seedExerciseSchema = z.strictObject({
  seed: words.describe('The id of the article.'),
  name: words.describe('What the article calls it.'),
  how: words,
  dose: words,
  precautions: words,
  place: words,
  exercises: z.array(words).min(1, 'Every exercise of the articles has its place.').describe('Ids of exercises.'),
  note: z.string().describe('What we do differently, or that it is off by default; else empty.'),
})

/** An exercise that a seed article names. */
export type SeedExercise = Readonly<z.infer<typeof seedExerciseSchema>>

/** The schema of one claim of an article, and what becomes of it here. */
export const seedClaimSchema = z.strictObject({ claim: words, seed: words, use: words })

/** A claim of a seed article. */
export type SeedClaim = Readonly<z.infer<typeof seedClaimSchema>>

/** The schema of one matter in which we do not follow an article. */
export const seedOverrideSchema = z.strictObject({ issue: words, seed: words, decision: words })

/** A matter in which we do not follow a seed article. */
export type SeedOverride = Readonly<z.infer<typeof seedOverrideSchema>>
