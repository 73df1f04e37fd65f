import { expect, test } from 'vitest'
import { routinesWith } from '../../../shared/routines/catalogue.ts'

test('an exercise knows the routines that it is part of', () => {
  const ids = routinesWith('chin-to-chest').map(({ id }) => id)
  expect(ids).toContain('two-minute-neck')
  expect(ids).toContain('micro-chin-to-chest')
  expect(routinesWith('no-such-exercise')).toEqual([])
})
