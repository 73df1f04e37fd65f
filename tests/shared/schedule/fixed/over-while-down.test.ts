import { expect, it } from 'vitest'
import { announcedWorld, openWorld } from '../world.ts'

it('a break whose time passed while the application was down is closed, not opened once more first', () => {
  const here = openWorld()
  here.turn({ wall: here.now.wall + 200_000, mono: 0, boot: 0 })
  expect(here.types({ type: 'started' })).toEqual(['close', 'record', 'refresh', 'wakeIn'])
})

it('a heads-up that outlasts a restart is shown again, under its own name and not as another prompt', () => {
  const here = announcedWorld()
  const { prompts } = here.state
  const id = here.id()
  here.turn({ wall: here.now.wall + 5_000, mono: 0, boot: 0 })
  expect(here.send({ type: 'started' })).toMatchObject([{ type: 'announce', planned: { id } }])
  expect(here.state.prompts).toEqual(prompts)
})
