/** Kinds of field that more than one group of the settings has, each with its cure. */
import { t } from '../i18n/translate.ts'
import { z } from '../zod.ts'
import { limits } from './limits.ts'
import { notes, type FieldNote } from './notes.ts'

/** What a setting says when what it got is no object at all. */
export const notAGroup = (): string => t('settings.cure.group')

/** A whole number, both ends included. */
export function wholeNumber({ from, to }: { readonly from: number; readonly to: number }, note: FieldNote) {
  const error = (): string => t('settings.cure.number', { from, to })
  return z.int({ error }).min(from, { error }).max(to, { error }).register(notes, note)
}

/** One of a few words. */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values, note: FieldNote) {
  const error = (): string => t('settings.cure.choice', { choices: values.join(', ') })
  return z.enum(values, { error }).register(notes, note)
}

/** Yes or no. */
export function yesNo(note: FieldNote) {
  return z.boolean({ error: () => t('settings.cure.yesNo') }).register(notes, note)
}

/** Ids of exercises or routines. One that does not exist does no harm: it may be of a newer Nape. */
export function ids(note: FieldNote) {
  const error = (): string => t('settings.cure.id', { most: limits.idLength })
  const id = z
    .string({ error })
    .min(1, { error })
    .max(limits.idLength, { error })
    .regex(/^[a-z0-9-]+$/, { error })
    .register(notes, { name: () => t('settings.name.id'), description: 'The id of an exercise or a routine.' })
  return z
    .array(id, { error: () => t('settings.cure.list') })
    .max(limits.ids, { error: () => t('settings.cure.tooMany', { most: limits.ids }) })
    .readonly()
    .register(notes, { ...note, most: limits.ids })
}
