import type { Finding } from '../../shared/busy/sighting.ts'
import { cleanText } from '../../shared/own-routines/clean-text.ts'

/** A question over a message bus, as `message-bus.ts` takes it. */
export interface BusQuestion {
  readonly bus: 'session' | 'system'
  readonly to: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly signature?: string
  readonly body?: readonly unknown[]
}

/** What detectors ask the system with. Each rejects with `Missing` where there is nothing to ask. */
export interface Tools {
  readonly env: NodeJS.ProcessEnv
  /** Runs a program of the system, and answers with what it writes. */
  readonly run: (program: string, parameters: readonly string[]) => Promise<string>
  /** Asks a service of a Linux desktop. */
  readonly ask: (question: BusQuestion) => Promise<unknown>
}

/** Looks for one thing. What goes wrong is thrown; whoever asks takes it for "cannot tell". */
export type Detect = (apps: readonly string[]) => Promise<Finding>

/** Nothing of the kind. */
export const free: Finding = { found: 'free' }
/** This system tells nobody. */
export const blind: Finding = { found: 'unknown', why: 'system' }

/** The app it is about, as far as the system names it. Names are a stranger's words: short, on one line, nothing hidden. */
export function busyBy(name: unknown): Finding {
  const words = typeof name === 'string' ? cleanText(name.slice(0, 200)).slice(0, 60).trim() : ''
  return { found: 'busy', by: words === '' ? null : words }
}

/** Reads JSON of another program: a list, and its entries as far as they are objects. Throws where it is neither. */
export function entriesOf(json: string): readonly Readonly<Record<string, unknown>>[] {
  const value: unknown = JSON.parse(json)
  if (!Array.isArray(value)) throw new Error('This was to be a list.')
  return value.filter((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry)) as Readonly<
    Record<string, unknown>
  >[]
}

/** The fields of something that was to be an object; none where it is not. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}
