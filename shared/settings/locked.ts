/**
 * Settings that an administrator holds for everybody on a computer: a file of the same shape, of which each field that is
 * there is locked. A field that cannot be used is told and left to the person; it costs no more than itself.
 */
import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'
import { defaultSettings } from './defaults.ts'
import { migrate } from './migrate.ts'
import { notes } from './notes.ts'
import { Problems } from './problems.ts'
import { readFields, type Fault } from './read-fields.ts'
import { currentVersion, settingsSchema } from './schema.ts'
import type { Settings, SettingsProblem } from './settings.ts'

/** A field that is locked, such as `main.everyMinutes`, and what a person calls it. */
export interface LockedField {
  readonly path: string
  readonly name: string
}

/** What is locked, and to what. */
export interface Locked {
  readonly fields: readonly LockedField[]
  /** Sound settings, of which only the locked fields count. */
  readonly values: Settings
  readonly problems: readonly SettingsProblem[]
}

/** Nothing is locked. */
export const nothingLocked: Locked = { fields: [], values: defaultSettings, problems: [] }

/** Reads an administrator's file, whatever it holds; null is none. Never throws. */
export function parseLocked(value: unknown): Locked {
  if (value === null || value === undefined) return nothingLocked
  const { document } = migrate(value)
  const faults: Fault[] = []
  const problems = new Problems()
  const given = isPlain(document) ? { ...document, version: currentVersion } : document
  const found = readFields(settingsSchema, given, defaultSettings, (fault) => {
    faults.push(fault)
    problems.hear(fault)
  })
  const values = found === null ? defaultSettings : settingsSchema.parse(found.value)
  const bad = faults.map(({ path }) => path.join('.'))
  const isGood = ({ path }: LockedField) => !bad.some((place) => place === path || place.startsWith(`${path}.`))
  return {
    fields: found === null ? [] : fieldsIn(settingsSchema, given, '').filter(isGood),
    values,
    problems: problems.asUnlocked(),
  }
}

/** The settings with the locked values in their places. */
export function withLocked(settings: Settings, { fields, values }: Locked): Settings {
  return taking(settings, values, fields)
}

/** The settings with the locked fields as they were in others: what the person would have without a lock stays theirs. */
export function keepingLocked(settings: Settings, others: Settings, { fields }: Locked): Settings {
  return taking(settings, others, fields)
}

/** What a change would do to locked fields, in sentences; none where it leaves them alone. */
export function touchedLocks(before: Settings, after: Settings, { fields }: Locked): readonly SettingsProblem[] {
  return fields
    .filter(({ path }) => JSON.stringify(at(before, path)) !== JSON.stringify(at(after, path)))
    .map(({ path, name }) => ({ field: path, message: t('settings.locked.refused', { field: name }) }))
}

/** The fields that a document names, as deep as the schema has groups; lists and dates are locked as a whole. */
function fieldsIn(schema: z.core.$ZodType, document: unknown, path: string): readonly LockedField[] {
  const shape = schema instanceof z.ZodReadonly ? schema.unwrap() : schema
  if (!(shape instanceof z.ZodObject) || !isPlain(document)) {
    return path === '' ? [] : [{ path, name: notes.get(schema)?.name() ?? path }]
  }
  return Object.entries<z.core.$ZodType>(shape.shape)
    .filter(([key]) => Object.hasOwn(document, key) && !(path === '' && key === 'version'))
    .flatMap(([key, field]) => fieldsIn(field, document[key], path === '' ? key : `${path}.${key}`))
}

function taking(settings: Settings, others: Settings, fields: readonly LockedField[]): Settings {
  return fields.reduce((taken, { path }) => put(taken, path.split('.'), at(others, path)) as Settings, settings)
}

function put(value: unknown, [step, ...rest]: readonly string[], leaf: unknown): unknown {
  if (step === undefined) return leaf
  const group = isPlain(value) ? value : {}
  return { ...group, [step]: put(group[step], rest, leaf) }
}

function at(settings: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => (isPlain(value) ? value[step] : undefined), settings)
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
