/** What a single event leaves in the state: each was once a change that no test noticed. */
import { describe, expect, it } from 'vitest'
import { todayInWords } from '../../../shared/schedule/decision-in-words.ts'
import { heldBackSince } from '../../../shared/schedule/blockers.ts'
import { activeSince } from '../../../shared/schedule/progress.ts'
import { minute, second } from '../../../shared/time/moment.ts'
import { everyDay } from '../time/some-hours.ts'
import type { ScriptStep } from './drive.ts'
import { active, live, office } from './office.ts'
import { world } from './world.ts'

const block: ScriptStep = { block: 'microphone' }
const sentences = (script: readonly ScriptStep[], context = {}) =>
  todayInWords(live(script, { context }).state).map(({ sentence }) => sentence)

describe('since when something holds breaks back', () => {
  it('is when it began by the clock on the wall, however long ago that is', () => {
    const here = world()
    const began = here.now.wall
    here.send({ type: 'locked' })
    here.wait(90)
    here.send({ type: 'woke' })
    expect(heldBackSince(here.state, 'locked')).toBe(began)
    here.send({ type: 'slept' })
    expect(heldBackSince(here.state, 'asleep')).toBe(began)
    here.send({ type: 'unlocked' })
    expect(heldBackSince(here.state, 'away')).toBeNull()
  })

  it('is the last input for somebody who went away', () => {
    const here = world()
    const last = here.now.wall
    here.wait(130)
    here.send({ type: 'idled', idle: 130 * second })
    expect(heldBackSince(here.state, 'away')).toBe(last)
  })

  it('is the end of work outside the hours', () => {
    const here = world({ hours: everyDay([['09:00', '09:10']]) })
    const ended = here.now.wall + 10 * minute
    here.work(15 * 60)
    expect(heldBackSince(here.state, 'outside-hours')).toBe(ended)
  })

  it('is known for each reason that keeps somebody busy, and for a pause nobody asks', () => {
    const here = world()
    const first = here.now.wall
    here.send({ type: 'occupied', by: ['microphone'] })
    here.wait(60)
    here.send({ type: 'occupied', by: ['microphone', 'camera'] })
    expect(heldBackSince(here.state, 'microphone')).toBe(first)
    expect(heldBackSince(here.state, 'camera')).toBe(first + minute)
    here.send({ type: 'locked' })
    here.send({ type: 'paused', until: here.now.wall + minute })
    expect(heldBackSince(here.state, 'paused')).toBeNull()
  })
})

describe('somebody who is busy for two reasons', () => {
  it('is free when both are over', () => {
    const here = world()
    here.send({ type: 'occupied', by: ['microphone', 'camera'] })
    here.send({ type: 'occupied', by: ['camera'] })
    expect(here.state.freeAt).toBeNull()
    here.send({ type: 'occupied', by: [] })
    expect(here.state.freeAt).toBe(here.state.elapsed)
  })
})

describe('a short absence', () => {
  it('takes back nothing of what was worked before', () => {
    const here = world()
    here.wait(100)
    here.send({ type: 'idled', idle: 30 * second })
    here.send({ type: 'locked' })
    here.wait(60)
    here.send({ type: 'woke' })
    here.send({ type: 'unlocked' })
    expect(activeSince(here.state, 'main')).toBe(100 * second)
  })
})

describe('the prompts of a day', () => {
  it('are one number, and only the last few days are remembered', () => {
    const here = world({ hours: everyDay([['00:00', '24:00']]) })
    for (let day = 0; day < 6; day += 1) {
      here.work(2 * 3_700)
      here.send({ type: 'slept' })
      here.wait(86_400 - 2 * 3_700)
      here.send({ type: 'resumed' })
    }
    expect(here.state.prompts).toHaveLength(4)
    expect(here.state.prompts.map(({ count }) => count)).toEqual([2, 2, 2, 2])
    expect(new Set(here.state.prompts.map(({ date }) => date)).size).toBe(4)
  })
})

describe('an anchor that is missed', () => {
  it('leaves the others due, and a line as nobody asked for it', () => {
    const here = world({ everyMain: 12 * 60 * minute, anchors: ['10:00', '10:30'] })
    here.send({ type: 'occupied', by: ['microphone'] })
    here.work(2 * 3_600 - 900)
    here.wait(1)
    expect(here.state.anchors.had).toEqual([{ date: '2026-11-23', time: '10:00' }])
    expect(here.state.anchors.due).toMatchObject([{ time: '10:30' }])
    here.wait(30 * 60)
    expect(here.send({ type: 'woke' })).toMatchObject([
      { type: 'record', outcome: { id: expect.stringMatching(/^anchor-/) as string, result: 'missed', asked: false } },
    ])
  })
})

describe('the log', () => {
  it('says that a heads-up went because its break has no room any more', () => {
    const script = [active(3_580), { settings: { speed: 0.5 } }, active(10)]
    expect(sentences(script, { hours: everyDay([['09:00', '10:03']]) })[0]).toBe(
      'At 09:59 the break was taken back: work ends too soon.',
    )
  })

  it('says that a heads-up went because the computer slept, also where nobody told', () => {
    const day = live([active(3_580), { sleep: 100 }, active(60)], { host: { sleepTold: false } })
    expect(todayInWords(day.state).map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining('asleep'))
  })

  it('says that what was owed went with a sleep that stands for it', () => {
    const day = live([active(1_000), block, active(900), { sleep: 200 }, active(10)], {
      context: { everyMicro: 30 * minute },
    })
    expect(day.state.log.at(-1)).toMatchObject({ kind: 'micro', verdict: { type: 'dropped', why: 'away' } })
  })

  it('says that what was owed or due was merged into the break that came', () => {
    const merged = { type: 'merged', into: 'main' }
    const owed = live([active(1_700), block, active(1_800), { unblock: 'microphone' }, active(100)], {
      context: { everyMicro: 30 * minute },
    })
    expect(owed.state.log).toContainEqual(expect.objectContaining({ kind: 'micro', verdict: merged }))
    const due = live([active(3_610)], { context: { anchors: ['10:00'] } })
    expect(due.state.log).toContainEqual(expect.objectContaining({ kind: 'anchor', verdict: merged }))
  })

  it('says that the neck routine of a main break stood for an anchor that was owed', () => {
    const script: readonly ScriptStep[] = [
      active(3_500),
      block,
      active(200),
      { do: 'takeBreak', kind: 'main' },
      active(130),
    ]
    const { state } = live(script, { context: { everyMain: 12 * 60 * minute, anchors: ['10:00'] } })
    expect(office.next.main.id).toBe(office.next.anchor.id)
    expect(state.log.map(({ kind, verdict }) => `${kind} ${verdict.type}`)).toEqual([
      'anchor deferred',
      'anchor satisfied',
    ])
    expect(state).toMatchObject({ owed: null, anchors: { due: [], had: [{ time: '10:00' }] } })
  })
})
