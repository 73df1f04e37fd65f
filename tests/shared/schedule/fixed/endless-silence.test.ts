import { expect, it } from 'vitest'
import { initialState } from '../../../../shared/schedule/state.ts'
import { activeSince } from '../../../../shared/schedule/progress.ts'
import { transition } from '../../../../shared/schedule/transition.ts'
import { everyDay } from '../../time/some-hours.ts'
import { mondayAtNine, office } from '../office.ts'

it('thirty years of silence are one long sleep, not ten thousand work days to be gone through', () => {
  const now = { wall: mondayAtNine, mono: 0, boot: 0, zone: 'Europe/Berlin' }
  const later = 30 * 365 * 86_400_000
  const context = { ...office, hours: everyDay([['09:00', '17:00']]) }
  const woke = { type: 'woke', now: { ...now, wall: now.wall + later, mono: later, boot: later } } as const
  const [state] = transition(initialState(now), woke, context)
  expect(state.presence.wokeAt).toBe(later)
  expect(activeSince(state, 'main')).toBe(0)
})
