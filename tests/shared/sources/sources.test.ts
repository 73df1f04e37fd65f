import { describe, expect, test } from 'vitest'
import { seedClaims, seedExercises, seedOverrides } from '../../../shared/sources/seeds.ts'
import { sourceById, sources } from '../../../shared/sources/catalogue.ts'
import { sourceSchema } from '../../../shared/sources/schema.ts'

describe('the sources', () => {
  test('are 53, five of them seed articles', () => {
    expect(sources).toHaveLength(53)
    expect(sources.filter(({ type }) => type === 'seed')).toHaveLength(5)
  })

  test('say honestly what was only practice', () => {
    expect(sourceById('general-knowledge').verified).toBe('knowledge')
    expect(sourceById('luger-2019').verified).toBe('read')
  })

  test('are named when one is asked for that is not there', () => {
    expect(() => sourceById('hearsay')).toThrow('There is no source "hearsay". There are: 000_81c2d7f61f18a26c.txt, ')
  })

  test('have links that a window may open', () => {
    const link = (url: string) => sourceSchema.safeParse({ ...sourceById('ccohs-stretching'), url }).success
    expect(link('https://example.org/')).toBe(true)
    expect(link('http://example.org/')).toBe(false)
    expect(link('javascript:alert(1)')).toBe(false)
  })
})

test('the seed articles: 52 exercises, 17 claims, 8 matters in which we do not follow them', () => {
  expect([seedExercises.length, seedClaims.length, seedOverrides.length]).toEqual([52, 17, 8])
})
