/** The state as a file: what is one, and what had better be begun anew. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialState } from '../../../shared/schedule/state.ts'
import { parseState } from '../../../shared/schedule/stored-state.ts'
import { life } from './arbitrary-life.ts'
import { assertLives } from './assert-lives.ts'
import { drive } from './drive.ts'
import { runs } from '../runs.ts'
import { announcedWorld, openWorld, world } from './world.ts'

function stored(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

describe('a stored state', () => {
  it('is read as it was written, in every phase', () => {
    for (const { state } of [world(), announcedWorld(), openWorld()]) expect(parseState(stored(state))).toEqual(state)
  })

  it('is read with an overlay that stands at the very end', () => {
    const here = openWorld()
    here.send({ type: 'moved', breakId: here.id(), position: 120_000, playing: false })
    expect(parseState(stored(here.state))).toEqual(here.state)
  })

  it('is read as it was written after any life', () => {
    assertLives(life, runs(40), (lived) => {
      const { state } = drive(lived.script, lived)
      expect(parseState(stored(state))).toEqual(state)
    })
  }, 60_000)

  it('of the first moment is one', () => {
    const now = { wall: 1.5, mono: 0.2, boot: 3, zone: 'UTC' }
    expect(parseState(stored(initialState(now)))).toEqual(initialState(now))
    const broken = initialState({ wall: NaN, mono: Infinity, boot: -Infinity, zone: '' })
    expect(parseState(stored(broken))).toEqual(broken)
  })
})

describe('what is no state', () => {
  const good = stored(openWorld().state) as Record<string, unknown>
  const phase = good['phase'] as Record<string, unknown>

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'state'],
    ['a list', []],
    ['an empty object', {}],
    ['a state with something more', { ...good, more: 1 }],
    ['a state of another version', { ...good, version: 1 }],
    ['a fraction of a millisecond', { ...good, elapsed: 0.5 }],
    ['a negative length', { ...good, unconfirmed: -1 }],
    ['an endless time', { ...good, elapsed: 1e300 }],
    [
      'another kind of break',
      { ...good, phase: { ...phase, planned: { ...(phase['planned'] as object), kind: 'other' } } },
    ],
    ['another phase', { ...good, phase: { type: 'dreaming' } }],
    ['a place beyond the routine', { ...good, phase: { ...phase, position: 120_001 } }],
    ['a break that opens tomorrow', { ...good, phase: { ...phase, since: 1e12 } }],
    ['an overlay that moves tomorrow', { ...good, phase: { ...phase, movedAt: 1e12 } }],
    ['a break that ended tomorrow', { ...good, lastEndAt: 1e12 }],
    ['a return from tomorrow', { ...good, presence: { ...(good['presence'] as object), backAt: 1e12 } }],
  ])('%s is begun anew', (_what, value) => {
    expect(parseState(value)).toBeNull()
  })

  it('never throws, whatever is in the file', () => {
    fc.assert(fc.property(fc.anything(), (value) => parseState(value) === null))
  })

  it('with any one field damaged is either a state or none', () => {
    const paths = leaves(good)
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.anything(), (path, value) => {
        const damaged = replace(good, path, value)
        const state = parseState(damaged)
        if (state !== null) expect(state).toEqual(damaged)
      }),
      { numRuns: runs(500) },
    )
  })
})

type Path = readonly string[]

function leaves(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]))]
}

function replace(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by
  return { ...(value as object), [key]: replace((value as Record<string, unknown>)[key], rest, by) }
}
