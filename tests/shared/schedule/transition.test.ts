/** Single events at odd moments: what is refused, what is harmless, and what is wished for. */
import { describe, expect, it } from 'vitest'
import { activeSince } from '../../../shared/schedule/progress.ts'
import { everyDay, week } from '../time/some-hours.ts'
import { announcedWorld, openWorld, world } from './world.ts'

describe('an event about another break', () => {
  const events = [
    { type: 'begun', breakId: 'another' },
    { type: 'snoozed', breakId: 'another' },
    { type: 'skipped', breakId: 'another' },
    { type: 'moved', breakId: 'another', position: 3, playing: false },
    { type: 'ended', breakId: 'another', how: 'early' },
  ] as const

  it.each(events)('changes nothing and does nothing ($type)', (event) => {
    for (const here of [world(), announcedWorld(), openWorld()]) {
      const before = here.state
      here.wait(3)
      expect(here.types(event)).toEqual([])
      expect(here.state).toBe(before)
    }
  })

  it('nor does an answer that does not fit the break as it is', () => {
    const announced = announcedWorld()
    for (const event of [
      { type: 'moved', breakId: announced.id(), position: 0, playing: true },
      { type: 'ended', breakId: announced.id(), how: 'done' },
    ] as const) {
      expect(announced.types(event)).toEqual([])
    }
    const open = openWorld()
    for (const event of [
      { type: 'begun', breakId: open.id() },
      { type: 'skipped', breakId: open.id() },
      { type: 'moved', breakId: open.id(), position: NaN, playing: true },
    ] as const) {
      expect(open.types(event)).toEqual([])
    }
  })
})

describe('a wish that makes no sense is refused', () => {
  it('a pause without an end, or with one that is past', () => {
    const here = world()
    for (const until of [NaN, Infinity, -Infinity, here.now.wall, here.now.wall - 1, 1e300]) {
      expect(here.types({ type: 'paused', until })).toEqual([])
    }
  })

  it('but a pause to a fraction of a millisecond is one', () => {
    const here = world()
    here.send({ type: 'paused', until: here.now.wall + 60_000.4 })
    expect(here.state.pause).toEqual({ until: here.now.wall + 60_000, endsBy: 60_000 })
  })

  it('a routine without a length', () => {
    const here = world()
    for (const length of [0, -1, NaN, Infinity]) {
      expect(here.types({ type: 'asked', kind: 'main', routine: { id: 'nothing', length } })).toEqual([])
    }
  })
})

describe('a wake-up', () => {
  it('is wished for at the end of every step', () => {
    expect(world().types({ type: 'woke' })).toEqual(['wakeIn'])
  })

  const wishes = (here: ReturnType<typeof world>) => here.types({ type: 'woke' })

  it('twice is once', () => {
    const here = announcedWorld()
    here.wait(30)
    expect(wishes(here)).toEqual(['withdraw', 'open', 'refresh', 'wakeIn'])
    expect(wishes(here)).toEqual(['wakeIn'])
  })

  it('too early does nothing', () => {
    const here = announcedWorld()
    here.wait(29.999)
    expect(wishes(here)).toEqual(['wakeIn'])
    here.wait(0.001)
    expect(wishes(here)).toContain('open')
  })

  it('late opens late', () => {
    const here = announcedWorld()
    here.wait(60)
    expect(wishes(here)).toContain('open')
  })

  it('so late that nothing can have run is taken for a sleep: no prompt for a minute', () => {
    const late = announcedWorld()
    late.wait(30 + 120)
    expect(wishes(late)).toContain('open')
    const here = announcedWorld()
    here.wait(30 + 120.001)
    expect(wishes(here)).toEqual(['withdraw', 'refresh', 'wakeIn'])
    here.work(59)
    expect(here.state.phase.type).toBe('waiting')
    here.work(1)
    expect(here.state.phase.type).toBe('announced')
  })

  it('an hour late is an absence of an hour', () => {
    const here = announcedWorld()
    here.wait(3_600)
    here.send({ type: 'woke' })
    here.work(3_500)
    expect(here.state.phase.type).toBe('waiting')
    expect(activeSince(here.state, 'main')).toBe(3_500_000)
  })

  function nextIn(here: ReturnType<typeof world>): number | null {
    const before = here.state
    here.send({ type: 'woke' })
    expect(here.state.wakeAt === null || here.state.wakeAt > before.seen.mono).toBe(true)
    return here.state.wakeAt === null ? null : (here.state.wakeAt - here.state.seen.mono) / 1000
  }

  it('comes at the next edge, whatever that is', () => {
    expect(nextIn(world())).toBe(3_570)
    expect(nextIn(announcedWorld())).toBe(30)
    expect(nextIn(openWorld())).toBe(120)
    expect(nextIn(world({ everyMain: 9 * 3_600_000 }))).toBe(8 * 3_600)
    expect(nextIn(world({}, { wall: Date.parse('2026-11-23T05:00+01:00') }))).toBe(4 * 3_600)
    const paused = world()
    paused.send({ type: 'paused', until: paused.now.wall + 600_000 })
    expect(nextIn(paused)).toBe(600)
    const standing = openWorld()
    standing.send({ type: 'moved', breakId: standing.id(), position: 10, playing: false })
    standing.work(500)
    expect(nextIn(standing)).toBe(100)
    const asleep = world()
    asleep.send({ type: 'slept' })
    expect(nextIn(asleep)).toBe(15)
    const woken = announcedWorld()
    woken.send({ type: 'slept' })
    woken.send({ type: 'resumed' })
    expect(nextIn(woken)).toBe(60)
  })

  it('comes when the person could have gone away, if the system can say', () => {
    const here = world()
    here.send({ type: 'idled', idle: 50_000 })
    expect(nextIn(here)).toBe(120)
    here.wait(60)
    here.send({ type: 'idled', idle: 20_000 })
    expect(nextIn(here)).toBe(100)
    here.send({ type: 'idled', idle: 200_000 })
    here.wait(100)
    here.send({ type: 'idled', idle: 200_000 })
    expect(nextIn(here)).toBe(8 * 3_600 - 160)
  })

  it('is none when there is nothing to wait for', () => {
    expect(nextIn(world({ hours: week({}) }))).toBeNull()
  })

  it('is never so far away that a timer would fire at once', () => {
    const hours = week({}, { '2030-01-01': [['09:00', '17:00']] })
    expect(nextIn(world({ hours }))).toBe((2 ** 31 - 1) / 1000)
  })

  it('waits for no edge that does not matter', () => {
    // Too late for a break before the end of work.
    const here = world({}, { wall: Date.parse('2026-11-23T16:30+01:00') })
    expect(nextIn(here)).toBe(1_800)
  })
})

describe('what the system says of the person', () => {
  it('counts input from when it was, not from when it was told', () => {
    const here = world()
    here.wait(600)
    here.send({ type: 'idled', idle: 100_000 })
    expect(here.state.active).toBe(500_000)
    expect(here.state.unconfirmed).toBe(100_000)
  })

  it('is not believed when it makes no sense', () => {
    const here = world()
    here.wait(600)
    const before = here.state
    for (const idle of [NaN, Infinity, -Infinity]) here.send({ type: 'idled', idle })
    expect(here.state.presence).toEqual(before.presence)
    here.send({ type: 'idled', idle: -5_000 })
    expect(here.state.presence.lastInput).toBe(600_000)
    // Idle since before the schedule began.
    here.send({ type: 'idled', idle: 1e15 })
    expect(here.state.presence.lastInput).toBe(600_000)
  })

  it('is read in whole milliseconds', () => {
    const here = world()
    here.wait(600)
    here.send({ type: 'idled', idle: 1_000.4 })
    expect(here.state.presence.lastInput).toBe(599_000)
  })

  it('is presumed when it was not asked: who locks or sleeps was there until then', () => {
    for (const type of ['locked', 'slept'] as const) {
      const here = world()
      here.wait(200)
      here.send({ type })
      expect(here.state.presence).toMatchObject({ absentSince: 200_000, lastInput: 200_000 })
      expect(here.state.active).toBe(200_000)
    }
  })

  it('stands when it was said before: who was away stays away since then', () => {
    const here = world()
    here.wait(200)
    here.send({ type: 'idled', idle: 150_000 })
    here.wait(10)
    here.send({ type: 'locked' })
    expect(here.state.presence).toMatchObject({ absentSince: 50_000, lastInput: 50_000 })
  })

  it('is remembered for five minutes when the system stops saying', () => {
    const here = world()
    here.wait(200)
    here.send({ type: 'idled', idle: 150_000 })
    expect(here.state.presence.away).toBe(true)
    here.wait(299)
    here.send({ type: 'idled', idle: null })
    expect(here.state.presence.away).toBe(true)
    here.wait(1)
    here.send({ type: 'idled', idle: null })
    expect(here.state.presence).toMatchObject({ away: false, absentSince: null, backAt: 500_000 })
  })

  it('is outdone by what the person does', () => {
    const here = world()
    here.wait(200)
    here.send({ type: 'idled', idle: 150_000 })
    here.send({ type: 'locked' })
    here.send({ type: 'asked', kind: 'main', routine: here.context.next.main })
    expect(here.state.presence).toMatchObject({ away: false, locked: false, lastInput: 200_000 })
    expect(here.state.phase.type).toBe('open')
  })

  it('once more is nothing new', () => {
    const here = openWorld()
    here.send({ type: 'unlocked' })
    here.send({ type: 'idled', idle: 0 })
    expect(here.state.phase.type).toBe('open')
    here.send({ type: 'locked' })
    const { absentSince } = here.state.presence
    here.wait(10)
    here.send({ type: 'locked' })
    expect(here.state.presence.absentSince).toBe(absentSince)
  })
})

describe('a sleep', () => {
  it('is over when the computer runs on, though nobody said that it woke', () => {
    const here = world()
    here.send({ type: 'slept' })
    here.wait(14)
    here.send({ type: 'woke' })
    expect(here.state.presence.asleep).toBe(true)
    here.wait(15)
    here.send({ type: 'woke' })
    expect(here.state.presence).toMatchObject({ asleep: false, wokeAt: 29_000 })
  })

  it('is seen on the boot clock, though nobody said anything', () => {
    const here = world()
    here.wait(100)
    here.turn({ wall: here.now.wall + 2_000_000, boot: here.now.boot + 2_000_000 })
    here.send({ type: 'woke' })
    expect(here.state.presence).toMatchObject({ asleep: false, wokeAt: 2_100_000, absentSince: null })
    expect(activeSince(here.state, 'main')).toBe(0)
  })

  it('of a moment is only clocks that tick apart', () => {
    const here = world()
    here.wait(100)
    here.turn({ boot: here.now.boot + 1_999 })
    here.send({ type: 'woke' })
    expect(here.state.presence.wokeAt).toBeNull()
    expect(here.state.unconfirmed).toBe(101_999)
    here.turn({ boot: here.now.boot + 2_000 })
    here.send({ type: 'woke' })
    expect(here.state.presence.wokeAt).toBe(103_999)
  })

  it('is told of once: a late or second word that the computer woke closes no break', () => {
    const here = world()
    here.send({ type: 'slept' })
    here.turn({ wall: here.now.wall + 60_000, boot: here.now.boot + 60_000 })
    here.send({ type: 'woke' })
    here.send({ type: 'asked', kind: 'main', routine: here.context.next.main })
    here.wait(5)
    expect(here.send({ type: 'resumed' })).toEqual([])
    expect(here.state.phase.type).toBe('open')
  })

  it('that only its end is told of was a sleep all the same, a minute after another too', () => {
    const here = world()
    here.wait(1_000)
    here.send({ type: 'resumed' })
    expect(here.state.presence.wokeAt).toBe(1_000_000)
    here.wait(59.999)
    here.send({ type: 'resumed' })
    expect(here.state.presence.wokeAt).toBe(1_000_000)
    here.wait(0.001)
    here.send({ type: 'resumed' })
    expect(here.state.presence.wokeAt).toBe(1_060_000)
  })

  it('leaves somebody who was away before it away after it', () => {
    const here = world()
    here.wait(200)
    here.send({ type: 'idled', idle: 150_000 })
    here.send({ type: 'slept' })
    here.turn({ wall: here.now.wall + 600_000, boot: here.now.boot + 600_000 })
    here.send({ type: 'resumed' })
    expect(here.state.presence).toMatchObject({ away: true, asleep: false, absentSince: 50_000 })
  })

  it('longer than a day, and across many, starts everything anew', () => {
    const here = world({ hours: everyDay([['09:00', '17:00']]) })
    here.work(3_000)
    const days = 10 * 86_400_000
    here.turn({ wall: here.now.wall + days, boot: here.now.boot + days })
    here.send({ type: 'woke' })
    expect(here.state.elapsed).toBe(days + 3_000_000)
    expect(activeSince(here.state, 'main')).toBe(0)
  })

  it('short, across the gap between two ranges, is a gap all the same', () => {
    const here = world({
      hours: everyDay([
        ['09:00', '10:00'],
        ['10:05', '17:00'],
      ]),
      everyMain: 90 * 60_000,
    })
    here.work(3_600 - 60)
    // Awake for another half minute, then asleep until 10:03:30.
    here.wait(30)
    here.turn({ wall: here.now.wall + 240_000, boot: here.now.boot + 240_000 })
    here.send({ type: 'woke' })
    here.work(100)
    expect(activeSince(here.state, 'main')).toBe(10_000)
  })
})

describe('a start', () => {
  it('after a run that ended in a sleep finds the computer awake, and nobody there until the next input', () => {
    const here = world()
    here.work(1_000)
    here.send({ type: 'slept' })
    here.turn({ wall: here.now.wall + 10_000, mono: 0, boot: 0 })
    here.send({ type: 'started' })
    expect(here.state.presence).toMatchObject({ asleep: false, away: true, absentSince: 1_000_000, wokeAt: 1_010_000 })
    here.wait(5)
    here.send({ type: 'idled', idle: 1_000 })
    expect(here.state.presence).toMatchObject({ away: false, absentSince: null, backAt: 1_015_000 })
  })

  it('of a system that cannot say whether anybody is there takes them for present', () => {
    const here = world()
    here.send({ type: 'locked' })
    here.turn({ wall: here.now.wall + 10_000, mono: 0, boot: 0 })
    here.send({ type: 'started' })
    here.send({ type: 'idled', idle: null })
    expect(here.state.presence).toMatchObject({ away: false, locked: false, absentSince: null })
  })
})

describe('clocks that cannot be', () => {
  it('do no harm', () => {
    const here = world()
    here.work(100)
    const { elapsed } = here.state
    here.turn({ mono: 50_000, boot: 40_000 })
    here.send({ type: 'woke' })
    expect(here.state.elapsed).toBe(elapsed)
    here.turn({ wall: NaN, mono: Infinity, boot: -Infinity, zone: 'Nowhere/Land' })
    here.send({ type: 'woke' })
    expect(here.state.elapsed).toBe(elapsed)
    expect(here.state.seen).toMatchObject({ mono: 50_000, boot: 40_000 })
  })

  it('with fractions are read in whole milliseconds', () => {
    const here = world({}, { mono: 0.4, boot: 12.7, wall: 1_795_420_800_000.3 })
    expect(here.state.seen).toMatchObject({ mono: 0, boot: 13, wall: 1_795_420_800_000 })
  })
})

describe('settings that change', () => {
  it('count what lies behind by the hours that held then', () => {
    const here = world({ hours: everyDay([['09:00', '17:00']]) })
    here.wait(20)
    here.context = { ...here.context, hours: week({}) }
    here.send({ type: 'configured' })
    expect(here.state.unconfirmed).toBe(20_000)
    here.wait(20)
    here.context = { ...here.context, hours: everyDay([['09:00', '17:00']]) }
    here.send({ type: 'configured' })
    expect(here.state.unconfirmed).toBe(20_000)
  })

  it('are news for the tray', () => {
    expect(world().types({ type: 'configured' })).toEqual(['refresh', 'wakeIn'])
  })
})

describe('the tray', () => {
  it('is told when a minute is over, not each time somebody looks', () => {
    const here = world()
    here.wait(10)
    expect(here.types({ type: 'woke' })).toEqual(['wakeIn'])
    here.wait(30)
    expect(here.types({ type: 'woke' })).toEqual(['refresh', 'wakeIn'])
    here.wait(10)
    expect(here.types({ type: 'woke' })).toEqual(['wakeIn'])
  })
})
