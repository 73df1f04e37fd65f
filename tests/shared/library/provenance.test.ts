import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { library } from '../../../shared/i18n/en/library.ts'
import { originsOf } from '../../../shared/library/provenance.ts'
import { routines } from '../../../shared/routines/catalogue.ts'
import { evidenceTypes } from '../../../shared/sources/schema.ts'

describe('where something comes from', () => {
  test('is an article, with what it calls the exercise', () => {
    const [origin] = originsOf(['001_1313215717c63adf.txt'], 'shoulder-shrug')
    expect(origin).toMatchObject({ type: 'article', named: [{ name: 'Shoulder shrug' }] })
  })

  test('is a study, with its grade and an address', () => {
    expect(originsOf(['andersen-2011'], 'lateral-raise')).toMatchObject([
      { type: 'study', grade: 'rct', address: 'https://doi.org/10.1016/j.pain.2010.11.016' },
    ])
    expect(originsOf(['ccohs-stretching'], null)).toMatchObject([{ grade: 'guideline' }])
  })

  test('claims nothing where no source was found', () => {
    expect(originsOf(['general-knowledge'], null)).toMatchObject([{ grade: 'knowledge', address: null, facts: [] }])
  })

  test('is known for everything that names a source', () => {
    for (const { id, sources } of exercises) expect(originsOf(sources, id), id).toHaveLength(sources.length)
    for (const { id, evidence } of routines) expect(originsOf(evidence, null), id).toHaveLength(evidence.length)
  })

  test('leaves out what does not exist', () => {
    expect(originsOf(['no-such-source'], null)).toEqual([])
  })
})

test('every grade has its words', () => {
  expect(Object.keys(library.from.grade).sort()).toEqual([...evidenceTypes].sort())
})
