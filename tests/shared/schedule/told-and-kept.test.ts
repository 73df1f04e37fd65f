/** What the schedule tells and keeps, to the last edge: each was once a change that no test noticed. */
import { describe as about, expect, it } from 'vitest'
import { looksTheSame, statusOf, type Headline, type Status } from '../../../shared/schedule/describe.ts'
import { livedBetween } from '../../../shared/schedule/lived.ts'
import { decisionsOfToday, note, type Verdict } from '../../../shared/schedule/log.ts'
import { initialState } from '../../../shared/schedule/state.ts'
import { parseState } from '../../../shared/schedule/stored-state.ts'
import { transition } from '../../../shared/schedule/transition.ts'
import { hour, minute, second } from '../../../shared/time/moment.ts'
import { at } from '../time/some-hours.ts'
import { mondayAtNine } from './office.ts'
import { announcedWorld, openWorld, world } from './world.ts'

const missed: Verdict = { type: 'missed' }

about('two descriptions look the same', () => {
  const told = (headline: Headline): Status => ({ phase: 'waiting', headline, progress: 0.5, pausedUntil: null })
  const next = { kind: 'next', what: 'main', opensIn: 90 * second, minutes: 2 } as const
  const busy = { kind: 'busy', by: 'camera', since: mondayAtNine, owed: null } as const
  const noRoom = { kind: 'no-room', until: mondayAtNine } as const
  const outside = { kind: 'outside-hours', startsAt: mondayAtNine } as const

  it.each<[string, Headline, Headline]>([
    ['the break is another', next, { ...next, what: 'micro' }],
    ['a minute less is left', next, { ...next, minutes: 1 }],
    ['another break is announced', { ...next, kind: 'announced' }, { ...next, kind: 'announced', what: 'micro' }],
    ['the reason is another', busy, { ...busy, by: 'microphone' }],
    ['a call began after another', busy, { ...busy, since: mondayAtNine + 1 }],
    ['a break came due meanwhile', busy, { ...busy, owed: 'main' }],
    ['work ends at another time', noRoom, { ...noRoom, until: mondayAtNine + 1 }],
    ['the day ends at another time', { ...noRoom, kind: 'cap' }, { kind: 'cap', until: mondayAtNine + 1 }],
    ['work starts at another time', outside, { ...outside, startsAt: null }],
    ['nobody is there for another reason', { kind: 'locked' }, { kind: 'away' }],
  ])('unless %s', (_why, one, other) => {
    expect(looksTheSame(told(one), told({ ...one }))).toBe(true)
    expect(looksTheSame(told(one), told(other))).toBe(false)
  })

  it('while only seconds and parts of a percent went by', () => {
    const later = { ...told({ ...next, opensIn: 89 * second }), progress: 0.509 }
    expect(looksTheSame(told(next), later)).toBe(true)
    expect(looksTheSame(told(next), { ...later, progress: 0.51 })).toBe(false)
  })
})

about('the way to the next break', () => {
  it('to a main break began with the last of its kind, not with a micro-break since', () => {
    const here = world({ everyMicro: 30 * minute })
    here.work(30 * 60 - 30)
    here.send({ type: 'skipped', breakId: here.id() })
    here.work(15 * 60 + 30)
    expect(statusOf(here.state, here.context)).toMatchObject({ headline: { what: 'main' }, progress: 0.75 })
  })

  it('to an anchor began with the last break of any kind', () => {
    const here = world({ everyMicro: 30 * minute, everyMain: 12 * hour, anchors: ['10:00'] })
    here.work(30 * 60 - 30)
    here.send({ type: 'skipped', breakId: here.id() })
    here.work(15 * 60 + 30)
    expect(statusOf(here.state, here.context)).toMatchObject({
      headline: { what: 'anchor', opensIn: 15 * minute },
      progress: 15.5 / 30.5,
    })
  })
})

about('an absence', () => {
  it('is told once, when it is over', () => {
    const here = world()
    const before = here.state
    here.send({ type: 'locked' })
    here.wait(60)
    const during = here.state
    here.send({ type: 'woke' })
    expect(livedBetween(before, during)).toEqual({ worked: 0, away: 0 })
    expect(livedBetween(during, here.state)).toEqual({ worked: 0, away: 0 })
    here.wait(40)
    here.send({ type: 'unlocked' })
    expect(livedBetween(during, here.state)).toEqual({ worked: 0, away: 100 * second })
  })
})

about('unlocking the computer', () => {
  it('does not end a pause', () => {
    const here = world()
    here.send({ type: 'paused', until: here.now.wall + hour })
    here.send({ type: 'locked' })
    here.send({ type: 'unlocked' })
    expect(here.state.pause).not.toBeNull()
    here.send({ type: 'unpaused' })
    expect(here.state.pause).toBeNull()
  })
})

about('a break that is put off as soon as it opens', () => {
  it('goes without a farewell', () => {
    const here = openWorld()
    const [close] = here.send({ type: 'snoozed', breakId: here.id() })
    expect(close).toMatchObject({ type: 'close', farewell: false })
  })
})

about('a main break that the person begins at once', () => {
  it('leaves an anchor alone whose time is still to come', () => {
    const here = world({ notify: 2 * minute, everyMain: 60 * minute + 5 * second, anchors: ['10:00'] })
    here.work(58 * 60)
    expect(here.id()).toMatch(/^anchor-/)
    here.work(9)
    // The heads-up goes with the lock, and when the person is back the main break is as near.
    here.send({ type: 'locked' })
    here.wait(1)
    here.send({ type: 'unlocked' })
    expect(here.id()).toMatch(/^main-/)
    here.send({ type: 'begun', breakId: here.id() })
    expect(here.state.phase.type).toBe('open')
    expect(here.state.anchors).toMatchObject({ due: [{ time: '10:00' }], had: [] })
    expect(here.state.log.map(({ verdict }) => verdict.type)).not.toContain('merged')
  })

  it.each<[string, string[], string[], string[]]>([
    ['one whose time is this very moment', ['09:59:30'], ['09:59:30'], []],
    ['those that are due, not one that a clock set back made one to come', ['09:30', '10:15'], ['09:30'], ['10:15']],
  ])('stands for %s', (_which, times, had, left) => {
    const { state, now, context, id } = announcedWorld()
    const due = times.map((time) => ({ date: '2026-11-23', time, at: at(`2026-11-23T${time}+01:00`) }))
    const earlier = { ...state, anchors: { ...state.anchors, due } }
    const [{ anchors, log }] = transition(
      earlier,
      { type: 'begun', breakId: id(), now },
      { ...context, anchors: times },
    )
    expect(anchors.had.map(({ time }) => time)).toEqual(had)
    expect(anchors.due.map(({ time }) => time)).toEqual(left)
    expect(log.at(-1)).toMatchObject({ kind: 'anchor', verdict: { type: 'merged', into: 'main' } })
  })
})

about('the log', () => {
  const now = { wall: mondayAtNine, mono: 0, boot: 0, zone: 'Europe/Berlin' }
  const start = initialState(now)
  const ages = (from: readonly number[]) =>
    from.reduce((state, age) => note(state, 'anchor', missed, mondayAtNine - age), start).log.map((line) => line.at)

  it('forgets a line when it is two days old, to the millisecond, before now and after', () => {
    expect(ages([48 * hour, 48 * hour - 1, -48 * hour, 1 - 48 * hour, 0])).toEqual([
      mondayAtNine - 48 * hour + 1,
      mondayAtNine + 48 * hour - 1,
      mondayAtNine,
    ])
  })

  it('of today holds the lines of this date where they were written', () => {
    const line = (written: string, zone: string) => ({ at: at(written), zone, kind: 'main' as const, verdict: missed })
    const today = [line('2026-11-23T00:00+01:00', 'Europe/Berlin'), line('2026-11-23T23:59-05:00', 'America/New_York')]
    const others = [line('2026-11-22T23:59+01:00', 'Europe/Berlin'), line('2026-11-22T23:59-05:00', 'America/New_York')]
    expect(decisionsOfToday({ log: [...others, ...today], seen: now })).toEqual(today)
  })

  it.each<Verdict>([
    { type: 'shown', why: 'owed' },
    { type: 'withdrawn', why: 'no-room' },
    { type: 'withdrawn', why: 'microphone' },
    { type: 'deferred', why: 'paused', since: null },
    { type: 'merged', into: 'main' },
    { type: 'dropped', why: 'changed' },
    { type: 'satisfied' },
    missed,
  ])('is read as it was written: %o', (verdict) => {
    const state = note(start, 'anchor', verdict)
    expect(parseState(JSON.parse(JSON.stringify(state)))).toEqual(state)
  })
})

about('a stored state', () => {
  it.each(['micro', 'main'] as const)('whose last %s break was in active time to come is begun anew', (kind) => {
    const state = { ...initialState({ wall: 0, mono: 0, boot: 0, zone: 'UTC' }), active: 100, unconfirmed: 10 }
    const since = (active: number) => ({
      ...state,
      progress: { ...state.progress, [kind]: { ...state.progress[kind], since: active } },
    })
    expect(parseState(since(110))).toEqual(since(110))
    expect(parseState(since(111))).toBeNull()
  })
})
