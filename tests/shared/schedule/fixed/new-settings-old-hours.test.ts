import { expect, it } from 'vitest'
import { everyDay, week } from '../../time/some-hours.ts'
import { world } from '../world.ts'

it('hours that are set now do not turn the time before into work', () => {
  const here = world({ hours: week({}) })
  here.wait(100)
  here.context = { ...here.context, hours: everyDay([['00:00', '24:00']]) }
  here.send({ type: 'configured' })
  here.wait(10)
  here.send({ type: 'woke' })
  expect(here.state.unconfirmed).toBe(10_000)
})
