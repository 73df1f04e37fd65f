import { currentVersion } from './schema.ts'

/**
 * Turns settings of one version into those of the next. Pure, on a copy: the document it is given is never changed.
 * It is given whatever was in the file, so it must not trust a field to be there or to be of its type.
 */
export type Migration = (document: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>

/**
 * The steps that there are, by the version they start from.
 *
 * 1 to 2: micro-breaks, anchors and the wait for a gap in the typing came to the rhythm, and groups for what to leave
 * out, favourites and the player. No older field changed, and one that is absent takes its usual value.
 * 2 to 3: what holds breaks back became a group of its own.
 */
export const migrations: Readonly<Record<number, Migration>> = { 1: (document) => document, 2: (document) => document }

/** A document brought to the current version. */
export interface Migrated {
  readonly document: unknown
  /** Written by a later Nape. Its fields are taken as they are; those that are not known here would be lost. */
  readonly fromTheFuture: boolean
}

/**
 * Brings a document to the current version, step by step. A document that says no version, or none that makes sense,
 * is taken for a current one, and reading its fields will tell. Never throws, unless a step does.
 */
export function migrate(
  document: unknown,
  steps: Readonly<Record<number, Migration>> = migrations,
  target: number = currentVersion,
): Migrated {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) {
    return { document, fromTheFuture: false }
  }
  const version: unknown = Object.getOwnPropertyDescriptor(document, 'version')?.value
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return { document, fromTheFuture: false }
  }
  if (version > target) return { document: { ...document, version: target }, fromTheFuture: true }
  let migrated: object = document
  for (let from = version; from < target; from += 1) {
    migrated = { ...(steps[from]?.({ ...migrated }) ?? migrated), version: from + 1 }
  }
  return { document: migrated, fromTheFuture: false }
}
