/** A million steps of long lives: minutes of work, for whoever changed the schedule. Not part of `npm test`. */
import { expect, it } from 'vitest'
import { longLife } from '../shared/schedule/arbitrary-life.ts'
import { assertLives } from '../shared/schedule/assert-lives.ts'
import { drive } from '../shared/schedule/drive.ts'
import { inspector } from '../shared/schedule/inspector.ts'

const wanted = Number(process.env['STEPS'] ?? 1_000_000)

it(`no rule is broken in ${String(wanted)} steps`, () => {
  let steps = 0
  while (steps < wanted) {
    assertLives(longLife, 10, (lived) => {
      if (steps >= wanted) return
      drive(lived.script, { ...lived, look: inspector().look })
      steps += lived.script.length
    })
  }
  expect(steps).toBeGreaterThanOrEqual(wanted)
}, 7_200_000)
