/** What the tray and the windows are told. */
import { describe as about, expect, it } from 'vitest'
import { contextFrom } from '../../../shared/schedule/context.ts'
import { describe, type Status } from '../../../shared/schedule/describe.ts'
import { hour, minute, second } from '../../../shared/time/moment.ts'
import { at, everyDay, week } from '../time/some-hours.ts'
import { mondayAtNine, office } from './office.ts'
import { announcedWorld, openWorld, world, type World } from './world.ts'

function now(here: World): Status {
  return describe(here.state, here.now, here.context)
}

about('the description', () => {
  it('says how far off the next break is, and how far the way is gone', () => {
    const here = world()
    expect(now(here)).toEqual({
      phase: 'waiting',
      headline: { kind: 'next', what: 'main', opensIn: hour, minutes: 60 },
      progress: 0,
      pausedUntil: null,
    })
    here.work(15 * 60)
    expect(now(here)).toMatchObject({ headline: { opensIn: 45 * minute, minutes: 45 }, progress: 0.25 })
  })

  it('is of the moment in which it is asked for, not of the last event', () => {
    const here = world()
    here.wait(60.001)
    expect(now(here)).toMatchObject({ headline: { opensIn: hour - 60_001, minutes: 59 } })
    expect(here.state.seen.wall).toBe(mondayAtNine)
  })

  it('rounds minutes up, to one at least', () => {
    const here = world()
    here.wait(1)
    expect(now(here)).toMatchObject({ headline: { minutes: 60 } })
    const soon = world({ everyMain: 1_000, notify: 0 })
    expect(now(soon)).toMatchObject({ headline: { kind: 'next', opensIn: 1_000, minutes: 1 } })
  })

  it('counts down to a snoozed break', () => {
    const here = announcedWorld()
    here.send({ type: 'snoozed', breakId: here.id() })
    expect(now(here)).toMatchObject({ headline: { kind: 'next', minutes: 5 } })
  })

  it('says that a break is announced, and that it is open', () => {
    const here = announcedWorld()
    expect(now(here)).toMatchObject({ phase: 'announced', headline: { kind: 'announced', opensIn: 30 * second } })
    here.work(40)
    expect(now(here)).toEqual({
      phase: 'open',
      headline: { kind: 'open', endsIn: 110 * second },
      progress: 1,
      pausedUntil: null,
    })
  })

  it('says until when the person paused, before anything else', () => {
    const here = world({}, { wall: at('2026-11-22T09:00+01:00') })
    const until = here.now.wall + hour
    here.send({ type: 'paused', until })
    here.send({ type: 'locked' })
    expect(now(here)).toEqual({
      phase: 'waiting',
      headline: { kind: 'paused', until },
      progress: null,
      pausedUntil: until,
    })
  })

  it('says when the pause really ends after the clock was set back', () => {
    const here = world()
    here.send({ type: 'paused', until: here.now.wall + hour })
    here.turn({ wall: here.now.wall - 2 * hour })
    expect(now(here)).toMatchObject({ pausedUntil: here.now.wall + hour, headline: { until: here.now.wall + hour } })
  })

  it('says when work starts', () => {
    const sunday = world({}, { wall: at('2026-11-22T09:00+01:00') })
    expect(now(sunday).headline).toEqual({ kind: 'outside-hours', startsAt: mondayAtNine })
    expect(now(world({ hours: week({}) })).headline).toEqual({ kind: 'outside-hours', startsAt: null })
  })

  it('says that nobody is there', () => {
    const here = world()
    here.wait(200)
    here.send({ type: 'idled', idle: 150_000 })
    expect(now(here)).toMatchObject({ headline: { kind: 'away' }, progress: null })
    here.send({ type: 'slept' })
    expect(now(here)).toMatchObject({ headline: { kind: 'asleep' } })
    here.send({ type: 'locked' })
    expect(now(here)).toMatchObject({ headline: { kind: 'locked' } })
  })

  it('says that no more break finds room before the end of work', () => {
    const end = at('2026-11-23T17:00+01:00')
    const here = world({}, { wall: at('2026-11-23T15:59+01:00') })
    expect(now(here)).toMatchObject({ headline: { kind: 'no-room', until: end }, progress: null })
  })

  it('says that there were enough prompts today, until midnight or the end of work', () => {
    const always = world(
      { hours: everyDay([['00:00', '24:00']]), everyMain: 10 * minute },
      { wall: at('2026-11-23T00:00+01:00') },
    )
    always.work(12 * 3_600)
    // Midnight comes, and with it the next prompt.
    expect(now(always)).toMatchObject({ headline: { kind: 'next', minutes: 721 } })
    const long = world(
      { hours: everyDay([['00:00', '23:00']]), everyMain: 10 * minute },
      { wall: at('2026-11-23T00:00+01:00') },
    )
    long.work(12 * 3_600)
    expect(now(long)).toMatchObject({ headline: { kind: 'cap', until: at('2026-11-23T23:00+01:00') } })
  })

  it('stays within 0 and 1', () => {
    const here = openWorld({ everyMain: 0, notify: 0 })
    expect(now(here).progress).toBe(1)
    here.send({ type: 'ended', breakId: here.id(), how: 'early' })
    expect(now(here).progress).toBe(0)
    here.wait(200)
    expect(now(here).progress).toBeGreaterThan(0)
    expect(now(here).progress).toBeLessThanOrEqual(1)
  })
})

about('the context', () => {
  const rhythm = {
    hours: office.hours,
    micro: { on: true, everyMinutes: 25 },
    main: { everyMinutes: 50 },
    anchors: ['10:45'],
    notifySeconds: 20,
    waitForPause: { on: true, gapSeconds: 2, atMostSeconds: 40 },
    play: { speed: 0.75 },
  }

  it('is derived from the settings', () => {
    expect(contextFrom(rhythm, office.next)).toEqual({
      hours: office.hours,
      everyMicro: 25 * minute,
      everyMain: 50 * minute,
      anchors: ['10:45'],
      notify: 20 * second,
      waitForPause: { gap: 2 * second, max: 40 * second },
      speed: 0.75,
      next: office.next,
    })
  })

  it('knows nothing of what is switched off', () => {
    const off = { micro: { ...rhythm.micro, on: false }, waitForPause: { ...rhythm.waitForPause, on: false } }
    expect(contextFrom({ ...rhythm, ...off }, office.next)).toMatchObject({ everyMicro: null, waitForPause: null })
  })
})
