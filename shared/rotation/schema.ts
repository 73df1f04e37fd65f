/** The tables by which breaks follow each other. The numbers of the rules themselves stand with the choosing. */
import { regions } from '../exercises/vocabulary.ts'
import { z } from '../zod.ts'

const ids = z.array(z.string().min(1)).min(1)

/** The schema of the tables. */
export const rotationSchema = z.strictObject({
  microPool: ids.describe('Ids of the micro-breaks to choose from.'),
  mainPool: ids.describe("Ids of the main breaks to choose from; the anchors' own routine comes first."),
  regionTargets: z
    .partialRecord(z.enum(regions), z.number().positive().max(1))
    .describe('Shares of the micro-breaks of the last five work days; together 1. "shoulders" includes the chest.'),
  fallbacks: z
    .record(z.enum(regions), ids)
    .describe('What stands in for an exercise of a region that was left out: the first that the person may do.'),
  elastic: z
    .record(z.string(), z.string())
    .describe('Exercises that fill any time: by the phase of this name, or by "repeat cycles".'),
})

/** The tables by which breaks follow each other. */
export type Rotation = Readonly<z.infer<typeof rotationSchema>>
