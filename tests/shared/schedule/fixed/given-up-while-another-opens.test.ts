import { expect, it } from 'vitest'
import { hour } from '../../../../shared/time/moment.ts'
import { world } from '../world.ts'

it('an anchor that is given up as the person takes another break is told before that opens', () => {
  const here = world({ anchors: ['09:20'] })
  here.work(1_180)
  expect(here.state.phase).toMatchObject({ type: 'announced', planned: { kind: 'anchor' } })
  here.turn({ wall: here.now.wall + hour })
  const asked = { type: 'asked', kind: 'micro', routine: here.context.next.micro } as const
  expect(here.send(asked).map(({ type }) => type)).toEqual(['withdraw', 'record', 'open'])
})
