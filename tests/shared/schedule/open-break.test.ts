/** The open break: the overlay's clock, and every way in which it ends. */
import { describe, expect, it } from 'vitest'
import { active, story } from './office.ts'
import { openWorld, world } from './world.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import type { Effect } from '../../../shared/schedule/effect.ts'

const opened = ['3570 announced', '3600 opened']

function recorded(effects: readonly Effect[]): Outcome | undefined {
  return effects.flatMap((effect) => (effect.type === 'record' ? [effect.outcome] : []))[0]
}

describe('an open break', () => {
  it('that nobody touches is done when its length has passed', () => {
    expect(story([active(3_720)])).toEqual([...opened, '3720 closed', '3720 done 120 s'])
  })

  it('is as much longer as it stood paused', () => {
    const script = [active(3_630), { overlay: 'pause' }, active(100), { overlay: 'play' }, active(200)] as const
    expect(story(script)).toEqual([...opened, '3820 closed', '3820 done 120 s'])
  })

  it('is shorter when steps are left out, and keeps the seconds really played', () => {
    const script = [active(3_610), { overlay: 'play', at: 70 }, active(200)] as const
    expect(story(script)).toEqual([...opened, '3660 closed', '3660 done 60 s'])
  })

  it('of which most was stepped over was done in part, and still says goodbye', () => {
    const here = openWorld()
    const id = here.id()
    here.send({ type: 'moved', breakId: id, position: 0, playing: true })
    here.wait(4)
    here.send({ type: 'moved', breakId: id, position: 112_000, playing: true })
    here.wait(8)
    const effects = here.send({ type: 'woke' })
    expect(recorded(effects)).toMatchObject({ result: 'partial', seconds: 12 })
    expect(effects).toContainEqual({ type: 'close', breakId: id, farewell: true })
  })

  it('is longer when steps are repeated, and is still two minutes of a two-minute routine', () => {
    const script = [active(3_700), { overlay: 'play', at: 10 }, active(200)] as const
    expect(story(script)).toEqual([...opened, '3810 closed', '3810 done 120 s'])
  })

  it('counts what is played again, after the overlay has said where it is', () => {
    const here = openWorld()
    const id = here.id()
    here.send({ type: 'moved', breakId: id, position: 0, playing: true })
    here.wait(60)
    here.send({ type: 'moved', breakId: id, position: 10_000, playing: true })
    here.wait(5)
    expect(recorded(here.send({ type: 'ended', breakId: id, how: 'early' }))?.seconds).toBe(65)
  })

  it('at half the speed takes twice as long, and keeps the seconds it took', () => {
    const here = openWorld()
    const id = here.id()
    here.send({ type: 'moved', breakId: id, position: 0, playing: true, speed: 0.5 })
    here.wait(239)
    expect(recorded(here.send({ type: 'woke' }))).toBeUndefined()
    here.wait(1)
    expect(recorded(here.send({ type: 'woke' }))).toMatchObject({ result: 'done', seconds: 240 })
  })

  it('at twice the speed is over in half the time, and nothing was stepped over', () => {
    const here = openWorld()
    here.send({ type: 'moved', breakId: here.id(), position: 0, playing: true, speed: 2 })
    here.wait(60)
    expect(recorded(here.send({ type: 'woke' }))).toMatchObject({ result: 'done', seconds: 60 })
  })

  it('takes a place beyond the routine for its end, and one before it for its start', () => {
    expect(story([active(3_610), { overlay: 'play', at: 500 }])).toEqual([
      ...opened,
      '3610 closed',
      '3610 partial 10 s',
    ])
    expect(story([active(3_610), { overlay: 'play', at: -500 }, active(200)])).toEqual([
      ...opened,
      '3730 closed',
      '3730 done 120 s',
    ])
  })

  it('that stands paused at its end waits for the person', () => {
    expect(story([active(3_610), { overlay: 'pause', at: 120 }, active(60)])).toEqual(opened)
  })

  it('that stands paused for ten minutes is over', () => {
    const script = [active(3_630), { overlay: 'pause' }, active(700)] as const
    expect(story(script)).toEqual([...opened, '4230 closed', '4230 partial 30 s'])
  })

  it('that is stepped through while it is paused is not forgotten', () => {
    const script = [
      active(3_630),
      { overlay: 'pause' },
      active(500),
      { overlay: 'pause', at: 60 },
      active(500),
    ] as const
    expect(story(script)).toEqual(opened)
  })

  it('ends early when the person says so, and the next is an hour away', () => {
    expect(story([active(3_650), { do: 'endEarly' }, active(3_600)])).toEqual([
      ...opened,
      '3650 closed',
      '3650 partial 50 s',
      '7220 announced',
      '7250 opened',
    ])
  })

  it('is partial when its overlay is lost', () => {
    expect(story([active(3_650), { do: 'crash' }])).toEqual([...opened, '3650 closed', '3650 partial 50 s'])
  })

  it('is done when the overlay says so, a moment early or late', () => {
    expect(story([active(3_719.9), { do: 'finish' }])).toEqual([...opened, '3719.9 closed', '3719.9 done 120 s'])
  })

  it('is done while the person sits still, and stays so', () => {
    expect(story([active(3_650), { do: 'finish' }, active(200)])).toEqual([...opened, '3650 closed', '3650 done 50 s'])
  })

  it('does not count the time that the overlay took to appear', () => {
    const here = openWorld()
    here.wait(2)
    here.send({ type: 'moved', breakId: here.id(), position: 0, playing: true })
    here.wait(7)
    expect(recorded(here.send({ type: 'ended', breakId: here.id(), how: 'early' }))?.seconds).toBe(7)
  })

  it('can be put off five seconds into playing, however long the overlay took to appear', () => {
    const here = openWorld()
    here.wait(4)
    here.send({ type: 'moved', breakId: here.id(), position: 0, playing: true })
    here.wait(5)
    expect(recorded(here.send({ type: 'snoozed', breakId: here.id() }))).toMatchObject({
      result: 'snoozed',
      seconds: 5,
    })
  })

  it('keeps when and where it was', () => {
    const here = openWorld()
    const openedAt = here.now.wall
    const id = here.id()
    here.wait(30)
    here.turn({ zone: 'Europe/Lisbon' })
    expect(recorded(here.send({ type: 'ended', breakId: id, how: 'early' }))).toEqual({
      id,
      kind: 'main',
      routineId: 'two-minute-neck',
      result: 'partial',
      seconds: 30,
      openedAt,
      endedAt: openedAt + 30_000,
      zone: 'Europe/Lisbon',
      asked: false,
      felt: null,
    })
  })

  it('shows its closing screen only when its routine came to the end', () => {
    const farewell = (how: 'done' | 'early' | 'lost') => {
      const here = openWorld()
      return here.send({ type: 'ended', breakId: here.id(), how }).find(({ type }) => type === 'close')
    }
    expect(farewell('done')).toMatchObject({ farewell: true })
    expect(farewell('early')).toMatchObject({ farewell: false })
    expect(farewell('lost')).toMatchObject({ farewell: false })
  })

  it('ended by the person shows that they are there; ended by itself it shows nothing', () => {
    for (const [how, away] of [
      ['early', false],
      ['done', true],
      ['lost', true],
    ] as const) {
      const here = openWorld()
      here.wait(100)
      here.send({ type: 'woke' })
      here.send({ type: 'moved', breakId: here.id(), position: 0, playing: true })
      here.wait(40)
      here.send({ type: 'idled', idle: 140_000 })
      here.send({ type: 'ended', breakId: here.id(), how })
      expect(here.state.presence.away).toBe(away)
    }
  })

  it('is at a place in whole milliseconds', () => {
    const here = openWorld()
    here.send({ type: 'moved', breakId: here.id(), position: 1_000.6, playing: true })
    expect(here.state.phase).toMatchObject({ position: 1_001 })
    const asked = world()
    asked.send({ type: 'asked', kind: 'main', routine: { id: 'odd', length: 60_000.4 } })
    expect(asked.state.phase).toMatchObject({ planned: { routine: { length: 60_000 } } })
  })

  it('is opened again after a restart, at the place it had come to', () => {
    const here = openWorld()
    here.wait(10)
    here.send({ type: 'woke' })
    here.turn({ wall: here.now.wall + 3_000, mono: 0, boot: 0 })
    expect(here.send({ type: 'started' })).toMatchObject([
      { type: 'open', position: 13_000, planned: { id: here.id() } },
    ])
  })
})
