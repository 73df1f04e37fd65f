import { inSpoken } from '../i18n/translate.ts'
import file from './data/texts.json' with { type: 'json' }
import type { SafetyTexts } from './schema.ts'

/** What a break says to keep people safe; its page carries no more than that. The compiler and the content check hold the file against its schema. */
export function safetyTexts(): SafetyTexts {
  return inSpoken(['safety'], file)
}
