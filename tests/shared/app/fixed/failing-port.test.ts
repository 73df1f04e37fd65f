import { expect, it } from 'vitest'
import { hour, minute } from '../../../../shared/time/moment.ts'
import { toyHost } from '../toy-host.ts'

it('A port that failed once does not hold up what comes after it', () => {
  const host = toyHost()
  host.app.start()
  host.breakScreen(true)
  expect(() => {
    host.pass(hour - minute / 2)
  }).toThrow('There is no screen.')
  host.breakScreen(false)
  host.choose({ type: 'take-break', routineId: 'two-minute-neck' })
  expect(host.shown).toContain('overlay with keyboard')
})
