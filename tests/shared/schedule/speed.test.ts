/** Who plays routines at half the speed needs twice the time for them, and the schedule knows. */
import { describe, expect, it } from 'vitest'
import { second } from '../../../shared/time/moment.ts'
import { workdays } from '../time/some-hours.ts'
import { active, office, story } from './office.ts'
import { announcedWorld, openWorld } from './world.ts'

/** A Monday on which so many seconds are left when the main break is due at ten. */
function endsAfter(minutes: number) {
  return { hours: workdays([['09:00', `10:${String(minutes).padStart(2, '0')}`]]) }
}

describe('at half the speed', () => {
  it('a two-minute break takes four minutes, also where no overlay says a word', () => {
    expect(story([active(4_000)], { context: { speed: 0.5 } })).toEqual([
      '3570 announced',
      '3600 opened',
      '3840 closed',
      '3840 done 240 s',
    ])
  })

  it('a break comes that ends with the hours, and none that would end after them', () => {
    expect(story([active(4_000)], { context: { ...endsAfter(4), speed: 0.5 } })).toContain('3840 done 240 s')
    expect(story([active(4_000)], { context: { ...endsAfter(3), speed: 0.5 } })).toEqual([])
  })

  it('a micro-break does not wait for a main break that has no room at that speed', () => {
    const context = { ...endsAfter(3), everyMicro: 3_500 * second, speed: 0.5 }
    expect(story([active(4_000)], { context })).toEqual([
      '3470 micro announced',
      '3500 micro opened',
      '3550 micro closed',
      '3550 micro done 50 s',
    ])
  })

  it('no break is owed that could not come any more', () => {
    const script = [active(3_590), { block: 'microphone' } as const, active(20), { unblock: 'microphone' } as const]
    const main = (minutes: number) => story(script, { context: { ...endsAfter(minutes), speed: 0.5 } })
    expect(main(5)).toEqual(['3570 announced', '3590 withdrawn', '3600 owed'])
    expect(main(3)).toEqual([])
  })

  it('an anchor that would not end inside its range is none', () => {
    const context = { everyMain: 7_200 * second, anchors: ['10:00'], speed: 0.5 }
    expect(story([active(4_000)], { context: { ...context, ...endsAfter(4) } })).toContain('3840 anchor done 240 s')
    expect(story([active(4_000)], { context: { ...context, ...endsAfter(3) } })).toEqual([])
  })

  it('a break waits for a gap in the typing only as long as it still ends inside its range', () => {
    const context = { ...endsAfter(4), waitForPause: { gap: 3 * second, max: 30 * second } }
    expect(story([active(4_000)], { context })).toContain('3630 opened')
    expect(story([active(4_000)], { context: { ...context, speed: 0.5 } })).toContain('3600 opened')
  })

  it('a heads-up goes when the person slows down so much that its break has no room any more', () => {
    const script = [active(3_580), { settings: { speed: 0.5 } }, active(100)]
    expect(story(script, { context: endsAfter(3) })).toEqual(['3570 announced', '3580 withdrawn'])
  })
})

describe('at double speed', () => {
  it('a break comes that would not end in time at its own', () => {
    expect(story([active(4_000)], { context: endsAfter(1) })).toEqual([])
    expect(story([active(4_000)], { context: { ...endsAfter(1), speed: 2 } })).toContain('3660 done 60 s')
  })
})

describe('the speed that was set', () => {
  it('holds for a break that the person starts or asks for', () => {
    const slow = { speed: 0.5 }
    expect(story([active(3_575), { do: 'startNow' }, active(300)], { context: slow })).toContain('3815 done 240 s')
    expect(story([active(100), { do: 'takeBreak', kind: 'main' }, active(300)], { context: slow })).toContain(
      '340 done 240 s',
    )
  })

  it('is left to the overlay once the break is open', () => {
    const here = openWorld({ speed: 0.5 })
    here.send({ type: 'moved', breakId: here.id(), position: 0, playing: true, speed: 1 })
    here.context = { ...here.context, speed: 2 }
    expect(here.state.phase).toMatchObject({ type: 'open', speed: 1 })
    here.wait(120)
    expect(here.send({ type: 'woke' })).toMatchObject([
      { type: 'close' },
      { outcome: { result: 'done', seconds: 120 } },
    ])
  })

  it('tells how long was played before the overlay said its first word', () => {
    const here = openWorld({ speed: 0.5 })
    here.wait(4)
    here.send({ type: 'moved', breakId: here.id(), position: 1 * second, playing: true, speed: 0.5 })
    expect(here.state.phase).toMatchObject({ gone: 1 * second, played: 2 * second })
  })

  it('makes a break no longer on paper: its routine keeps its own length', () => {
    expect(announcedWorld({ speed: 0.5 }).state.phase).toMatchObject({ planned: { routine: office.next.main } })
  })
})
