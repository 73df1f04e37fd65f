import { t } from '../i18n/translate.ts'
import type { z } from '../zod.ts'

/** The first thing that is wrong in a scripted day. */
export interface Fault {
  /** The way to it from the top of the file. */
  readonly path: readonly (string | number)[]
  /** What is wrong with it, in a sentence that follows the place. */
  readonly reason: string
}

/** The first thing that a schema finds wrong; null when nothing is. */
export function firstFault(schema: z.ZodType, value: unknown, path: Fault['path']): Fault | null {
  const read = schema.safeParse(value)
  if (read.success) return null
  const issue = read.error.issues[0]
  const steps = (issue?.path ?? []).filter((step) => typeof step !== 'symbol')
  if (issue?.code === 'unrecognized_keys') {
    const known = keysAt(schema, steps)
    return { path: [...path, ...steps, ...issue.keys.slice(0, 1)], reason: t('simulate.unknown', { known }) }
  }
  return { path: [...path, ...steps], reason: issue?.message ?? '' }
}

/** A place as it is written in a program: `script[3].for`. */
export function placeInWords({ path }: Fault): string {
  if (path.length === 0) return t('simulate.whole')
  const written = path.map((step) => (typeof step === 'number' ? `[${String(step)}]` : `.${shown(step)}`)).join('')
  return written.replace(/^\./, '')
}

/** A key as it may be shown: short, and without characters that turn or break the line. */
function shown(key: string): string {
  return key.slice(0, 40).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·')
}

function keysAt(schema: unknown, path: Fault['path']): string {
  let here = schema
  for (const step of path) here = below(here, step)
  const { shape } = unwrapped(here) as { readonly shape?: object }
  return Object.keys(shape ?? {}).join(', ')
}

function below(schema: unknown, step: string | number): unknown {
  const { shape } = unwrapped(schema) as { readonly shape?: Readonly<Record<string, unknown>> }
  return shape?.[step]
}

function unwrapped(schema: unknown): unknown {
  const { def } = (schema ?? {}) as { readonly def?: { readonly innerType?: unknown } }
  return def?.innerType === undefined ? schema : unwrapped(def.innerType)
}
