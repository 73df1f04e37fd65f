import { inSpoken } from '../i18n/translate.ts'
import file from './data/advice.json' with { type: 'json' }
import type { SafetyAdvice } from './schema.ts'

/** What is said with time to read. The compiler and the content check hold the file against its schema. */
export function safetyAdvice(): SafetyAdvice {
  return { ...file, ...inSpoken(['advice'], {}) }
}
