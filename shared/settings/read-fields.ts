import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'
import { notes } from './notes.ts'

/** The way from a document to one of its fields. */
export type Path = readonly (string | number)[]

/** One thing that is wrong in a document. */
export interface Fault {
  readonly path: Path
  /** What a person calls the field; an entry comes after the list or record that it is in. */
  readonly names: readonly string[]
  /** What to do about it, in a sentence. */
  readonly cure: string
  /** What became of it in the value that was found. */
  readonly outcome: 'replaced' | 'left-out'
  /** Nothing by this name is known: a slip, or a field of a newer version. */
  readonly unknown: boolean
}

/** The good part of a document, or null where nothing was good. */
export type Found = { readonly value: unknown } | null

/** Where in the document the reading is, and who hears of faults. */
interface Place {
  readonly path: Path
  readonly names: readonly string[]
  readonly hear: (fault: Fault) => void
}

/** How many unknown fields of one object are told one by one; a million of them is no more news than five. */
const mostStrangers = 5

/**
 * Reads a document field by field. What fits its schema is kept; what does not is told to `hear` and costs no more
 * than itself: a field of an object gives way to its counterpart in `fallback`, an entry of a list or record is left
 * out. A list of which nothing is good counts as wrong itself, for an empty list has a meaning of its own.
 *
 * A field that is absent takes its fallback silently, so that a new field needs no migration; without a fallback it is
 * a fault. The work is bounded by the schema and its `most` notes whatever the document holds, and only own data
 * properties are looked at: `__proto__` is a field like any other, and accessors never run.
 */
export function readFields(
  schema: z.core.$ZodType,
  document: unknown,
  fallback: unknown,
  hear: (fault: Fault) => void,
): Found {
  return read(schema, document, fallback, { path: [], names: [], hear })
}

function read(schema: z.core.$ZodType, value: unknown, fallback: unknown, place: Place): Found {
  const shape = unwrapped(schema)
  if (shape instanceof z.ZodObject) return readObject(shape, value, fallback, place)
  if (shape instanceof z.ZodArray) return readList(schema, shape.element, value, place)
  if (shape instanceof z.ZodRecord) return readRecord(schema, shape, value, place)
  return readWhole(schema, value, place)
}

function readObject(schema: z.ZodObject, value: unknown, fallback: unknown, place: Place): Found {
  if (!isPlain(value)) return readWhole(schema, value, place)
  const good: Record<string, unknown> = {}
  for (const [key, field] of Object.entries<z.core.$ZodType>(schema.shape)) {
    const here = { ...within(place, key), names: [nameOf(field)] }
    const given = own(value, key)
    const usual = own(fallback, key)
    if (given === undefined) {
      if (usual !== undefined) good[key] = usual
      else if (!(field instanceof z.ZodOptional)) tell(here, t('settings.cure.missing'), 'replaced')
      continue
    }
    const found = read(field, given, usual, here)
    if (found !== null) good[key] = found.value
    else if (usual !== undefined) good[key] = usual
  }
  const strangers = Object.keys(value).filter((key) => !Object.hasOwn(schema.shape, key))
  for (const key of strangers.slice(0, mostStrangers)) {
    tell({ ...within(place, key), names: [shown(key)] }, t('settings.cure.unknown'), 'left-out', true)
  }
  return { value: good }
}

function readList(schema: z.core.$ZodType, element: z.core.$ZodType, value: unknown, place: Place): Found {
  if (!Array.isArray(value)) return readWhole(schema, value, place)
  const most = mostOf(schema)
  const good: unknown[] = []
  for (const [index, entry] of value.slice(0, most).entries()) {
    const here = entryOf(place, index, `${nameOf(element)} ${String(index + 1)}`)
    const found = read(element, entry, undefined, here)
    if (found !== null) good.push(found.value)
  }
  if (value.length > most) tell(place, t('settings.cure.tooMany', { most }), 'left-out')
  return value.length > 0 && good.length === 0 ? null : { value: good }
}

function readRecord(schema: z.core.$ZodType, record: z.ZodRecord, value: unknown, place: Place): Found {
  if (!isPlain(value)) return readWhole(schema, value, place)
  const most = mostOf(schema)
  const keys = Object.keys(value)
  const good: Record<string, unknown> = {}
  for (const key of keys.slice(0, most)) {
    const here = entryOf(place, key, shown(key))
    if (readWhole(record.keyType, key, here) === null) continue
    const found = read(record.valueType, own(value, key), undefined, here)
    if (found !== null) good[key] = found.value
  }
  if (keys.length > most) tell(place, t('settings.cure.tooMany', { most }), 'left-out')
  return { value: good }
}

/** Reads what is good or bad as a whole: a number, a choice, a range. */
function readWhole(schema: z.core.$ZodType, value: unknown, place: Place): Found {
  const read = z.safeParse(schema, value)
  if (read.success) return { value: read.data }
  const told = new Set<string>()
  for (const { path, message } of read.error.issues) {
    const steps = path.filter((step) => typeof step !== 'symbol')
    if (told.size > 0 && told.has(steps.join('.'))) continue
    told.add(steps.join('.'))
    tell({ ...place, path: [...place.path, ...steps] }, message, 'replaced')
  }
  return null
}

function tell(place: Place, cure: string, outcome: Fault['outcome'], unknown = false): void {
  place.hear({ path: place.path, names: place.names, cure, outcome, unknown })
}

function within(place: Place, step: string | number): Place {
  return { ...place, path: [...place.path, typeof step === 'string' ? short(step) : step] }
}

/** The place of an entry. A fault inside costs the entry: there is no usual value to take its place. */
function entryOf(place: Place, step: string | number, name: string): Place {
  return {
    path: within(place, step).path,
    names: [...place.names, name],
    hear: (fault) => {
      place.hear({ ...fault, outcome: 'left-out' })
    },
  }
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional) return unwrapped(schema.unwrap())
  return schema
}

function noteOf(schema: z.core.$ZodType) {
  return notes.get(schema instanceof z.ZodOptional ? schema.unwrap() : schema)
}

const nameOf = (schema: z.core.$ZodType): string => noteOf(schema)?.name() ?? ''

const mostOf = (schema: z.core.$ZodType): number => noteOf(schema)?.most ?? 0

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function own(value: unknown, key: string): unknown {
  return isPlain(value) ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined
}

/** A key as it may be shown: short, and without characters that turn or break the line. */
const shown = (key: string): string => short(key).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '·')

const short = (key: string): string => key.slice(0, 40)
