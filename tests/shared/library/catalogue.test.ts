import { expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import * as library from '../../../shared/library/catalogue.ts'
import { routines } from '../../../shared/routines/catalogue.ts'
import { conditionWords } from '../../../shared/safety/catalogue.ts'

test('the library shows what the application holds against its schemas, nothing more and nothing less', () => {
  expect(library.exercises).toEqual(exercises)
  expect(library.routines).toEqual(routines)
  expect(library.conditionWords).toEqual(conditionWords)
})

test('an exercise knows the routines that it is part of', () => {
  const ids = library.routinesWith('chin-to-chest').map(({ id }) => id)
  expect(ids).toContain('two-minute-neck')
  expect(ids).toContain('micro-chin-to-chest')
  expect(library.routinesWith('no-such-exercise')).toEqual([])
})
