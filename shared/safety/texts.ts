import file from './data/texts.json' with { type: 'json' }
import type { SafetyTexts } from './schema.ts'

/** What is said to keep people safe. The compiler and the content check hold the file against its schema. */
export const safetyTexts: SafetyTexts = file
