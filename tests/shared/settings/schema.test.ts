import { expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { limits } from '../../../shared/settings/limits.ts'
import { notes } from '../../../shared/settings/notes.ts'
import { settingsSchema } from '../../../shared/settings/schema.ts'
import { z } from '../../../shared/zod.ts'

test('the usual settings are sound', () => {
  expect(settingsSchema.parse(defaultSettings)).toEqual(defaultSettings)
})

test('every field says what it means and what a person calls it; every number says its unit', () => {
  for (const [path, schema] of fieldsOf(settingsSchema)) {
    const note = notes.get(schema)
    expect(note?.description, path).toMatch(/\.$/)
    if (!path.includes('*')) expect(note?.name(), path).toBeTruthy()
    if (schema instanceof z.ZodNumber) expect(note?.unit, path).toBeTruthy()
    if (schema instanceof z.ZodArray || schema instanceof z.ZodRecord) expect(note?.most, path).toBeGreaterThan(0)
  }
})

test('the schema goes exactly as far as the limits say', () => {
  const schema = z.toJSONSchema(settingsSchema, { io: 'input', unrepresentable: 'any' })
  expect(schema).toMatchObject({
    additionalProperties: false,
    required: [
      'version',
      'hours',
      'micro',
      'main',
      'anchors',
      'notifySeconds',
      'waitForPause',
      'interruptions',
      'leaveOut',
      'favourites',
      'play',
      'sound',
      'look',
      'language',
      'shortcuts',
      'start',
    ],
    properties: {
      main: { properties: { everyMinutes: { minimum: limits.everyMinutes.from, maximum: limits.everyMinutes.to } } },
      micro: { properties: { everyMinutes: { minimum: limits.microEveryMinutes.from } } },
      anchors: { maxItems: limits.anchors },
      notifySeconds: { minimum: limits.notifySeconds.from, maximum: limits.notifySeconds.to },
      hours: { properties: { week: { properties: { mon: { maxItems: limits.rangesInDay } } } } },
    },
  })
})

/** All fields below a schema, with their paths; `*` stands for any key or index. */
function fieldsOf(schema: z.core.$ZodType, path = ''): readonly (readonly [string, z.core.$ZodType])[] {
  const shape = schema instanceof z.ZodReadonly ? schema.unwrap() : schema
  const below: readonly (readonly [string, z.core.$ZodType])[] =
    shape instanceof z.ZodObject
      ? Object.entries(shape.shape)
      : shape instanceof z.ZodArray
        ? [['*', shape.element]]
        : shape instanceof z.ZodRecord
          ? [['*', shape.valueType]]
          : []
  return below.flatMap(([key, field]) => [[`${path}.${key}`, field] as const, ...fieldsOf(field, `${path}.${key}`)])
}
