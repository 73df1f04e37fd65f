/** Micro-breaks, anchors, calls and typing gaps, event by event. */
import fc from 'fast-check'
import { describe as about, expect, it } from 'vitest'
import { statusInWords } from '../../../shared/app/status-in-words.ts'
import { busyReasons } from '../../../shared/schedule/busy.ts'
import { describe } from '../../../shared/schedule/describe.ts'
import { livedBetween } from '../../../shared/schedule/lived.ts'
import { activeSince } from '../../../shared/schedule/progress.ts'
import { hour, minute, second } from '../../../shared/time/moment.ts'
import { runs } from '../runs.ts'
import { workdays } from '../time/some-hours.ts'
import { announcedWorld, openWorld, world, type World } from './world.ts'

const withMicro = { everyMicro: 30 * minute }
const now = (here: World) => describe(here.state, here.now, here.context)
const words = (here: World) => statusInWords(now(here), here.now).headline

about('what keeps the person busy', () => {
  it('is a set: in whichever order and however often it is told, the state is the same', () => {
    const reasons = fc.array(fc.constantFrom(...busyReasons), { maxLength: 8 })
    fc.assert(
      fc.property(reasons, fc.nat(), (told, turn) => {
        const turned = [...told.slice(turn % 8), ...told.slice(0, turn % 8), ...told.slice(0, 1)]
        const [one, other] = [world(), world()]
        one.send({ type: 'occupied', by: told })
        other.send({ type: 'occupied', by: turned })
        expect(other.state).toEqual(one.state)
      }),
    )
  })

  it('comes and goes one by one, in any order, to the same state', () => {
    const order = fc.shuffledSubarray([...busyReasons], { minLength: busyReasons.length })
    fc.assert(
      fc.property(order, order, order, order, (add, remove, addElse, removeElse) => {
        const lived = (added: typeof add, removed: typeof add) => {
          const here = world()
          const held = new Set<(typeof busyReasons)[number]>()
          for (const reason of added) here.send({ type: 'occupied', by: [...held.add(reason)] })
          for (const reason of removed) {
            held.delete(reason)
            here.send({ type: 'occupied', by: [...held] })
          }
          return here.state
        }
        expect(lived(addElse, removeElse)).toEqual(lived(add, remove))
      }),
      { numRuns: runs(30) },
    )
  })

  it('is named with the time since when it holds, and what is owed', () => {
    const here = world(withMicro)
    here.work(1_000)
    here.send({ type: 'occupied', by: ['dnd', 'camera'] })
    const since = here.now.wall
    here.work(1_000)
    expect(now(here).headline).toEqual({ kind: 'busy', by: 'camera', since, owed: 'micro' })
    expect(words(here)).toBe('Held back: camera in use since 09:16')
    here.send({ type: 'occupied', by: ['dnd'] })
    expect(words(here)).toBe('Held back: do not disturb since 09:16')
  })

  it('leaves an open break open, and takes a heads-up away', () => {
    const open = openWorld()
    expect(open.send({ type: 'occupied', by: ['meeting'] })).toEqual([])
    expect(open.state.phase.type).toBe('open')
    expect(announcedWorld().send({ type: 'occupied', by: ['meeting'] })).toMatchObject([{ type: 'withdraw' }])
  })

  it('outlasts a restart until the host says otherwise', () => {
    const here = world()
    here.send({ type: 'occupied', by: ['microphone'] })
    here.turn({ wall: here.now.wall + 5_000, mono: 0, boot: 0 })
    here.send({ type: 'started' })
    expect(here.state.busy).toHaveLength(1)
    here.send({ type: 'occupied', by: [] })
    expect(here.state).toMatchObject({ busy: [], freeAt: 5_000 })
  })
})

about('the words for what comes', () => {
  it('say which kind it is', () => {
    expect(words(world())).toBe('Next break in 1\u00a0h')
    expect(words(world(withMicro))).toBe('Micro-break in 30\u00a0min')
    expect(words(world({ anchors: ['09:20'] }))).toBe('Neck routine in 20\u00a0min')
    const here = world({ anchors: ['09:20'] })
    here.work(1_170)
    expect(words(here)).toBe('Neck routine in less than a minute')
    expect(now(here).progress).toBeCloseTo(1_170 / 1_200)
  })

  it('say that the break waits for a gap in the typing', () => {
    const here = world({ waitForPause: { gap: 3 * second, max: 30 * second } })
    here.work(3_610)
    expect(here.state.phase.type).toBe('announced')
    expect(words(here)).toBe('Break at the next gap in your typing')
  })
})

about('a break that waits for a gap in the typing', () => {
  const patient = { waitForPause: { gap: 3 * second, max: 30 * second } }

  it('opens at once where nobody can say whether the person types', () => {
    const here = world(patient)
    here.wait(3_570)
    here.send({ type: 'woke' })
    here.wait(30)
    expect(here.types({ type: 'woke' })).toContain('open')
  })

  it('asks again no sooner than a gap could have been', () => {
    const here = announcedWorld(patient)
    here.work(30)
    expect(here.state.wakeAt).toBe(here.now.mono + 3 * second)
    here.wait(2)
    here.send({ type: 'idled', idle: 500 })
    expect(here.state.wakeAt).toBe(here.now.mono + 2_500)
  })

  it('opens in time to end inside the hours', () => {
    const here = world({ ...patient, hours: workdays([['09:00', '10:03']]), everyMain: hour + 50 * second })
    here.work(3_661)
    expect(here.state.phase.type).toBe('open')
    expect(here.state.phase).toMatchObject({ openedAt: here.now.wall - second })
  })

  it('waits no longer when the settings say so', () => {
    const here = announcedWorld(patient)
    here.work(35)
    here.context = { ...here.context, waitForPause: null }
    expect(here.types({ type: 'configured' })).toContain('open')
  })
})

about('a micro-break', () => {
  it('starts its own counter anew and leaves the other alone', () => {
    const here = world(withMicro)
    here.work(1_825)
    expect(activeSince(here.state, 'micro')).toBe(0)
    expect(activeSince(here.state, 'main')).toBe(1_800_000)
  })

  it('is off when the settings say so, at once', () => {
    const here = world(withMicro)
    here.work(1_700)
    here.context = { ...here.context, everyMicro: null }
    here.send({ type: 'configured' })
    here.work(300)
    expect(here.state.phase.type).toBe('waiting')
    expect(now(here).headline).toMatchObject({ what: 'main' })
  })

  it('that is owed is taken when the person asks for a break', () => {
    const here = world(withMicro)
    here.send({ type: 'occupied', by: ['camera'] })
    here.work(1_900)
    expect(here.state.owed).toMatchObject({ kind: 'micro' })
    here.send({ type: 'asked', kind: 'main', routine: here.context.next.main })
    here.work(120)
    expect(here.state).toMatchObject({ owed: null, phase: { type: 'waiting' } })
  })

  it('does not stand for a main break that is owed', () => {
    const here = world()
    here.send({ type: 'occupied', by: ['camera'] })
    here.work(3_700)
    here.send({ type: 'asked', kind: 'micro', routine: here.context.next.micro })
    here.work(30)
    expect(here.state.owed).toMatchObject({ kind: 'main' })
  })
})

about('a main break that is the neck routine', () => {
  it('stands for the anchor that comes soon', () => {
    const here = world({ anchors: ['10:20'] })
    here.work(5_000)
    expect(here.state.log.map(({ verdict }) => verdict.type)).toEqual(['shown', 'satisfied'])
  })

  it('done only in part does not', () => {
    const here = world({ anchors: ['10:20'] })
    here.work(3_610)
    here.send({ type: 'ended', breakId: here.id(), how: 'early' })
    here.work(1_200)
    expect(here.state.phase).toMatchObject({ type: 'open', planned: { kind: 'anchor' } })
  })
})

about('an anchor on screen', () => {
  it('is not given up, and is had when it ends', () => {
    const here = world({ anchors: ['09:20'] })
    here.work(1_210)
    here.send({ type: 'moved', breakId: here.id(), position: 1_000, playing: false })
    here.turn({ wall: here.now.wall + hour })
    here.send({ type: 'woke' })
    expect(here.state.phase.type).toBe('open')
    here.send({ type: 'ended', breakId: here.id(), how: 'early' })
    expect(here.state.anchors).toMatchObject({ due: [], had: [{ date: '2026-11-23', time: '09:20' }] })
  })

  it('that the settings forget while it is owed is owed no more', () => {
    const here = world({ anchors: ['09:20'] })
    here.send({ type: 'occupied', by: ['camera'] })
    here.work(1_300)
    expect(here.state.owed?.kind).toBe('anchor')
    here.context = { ...here.context, anchors: [] }
    expect(here.types({ type: 'configured' })).not.toContain('record')
    expect(here.state).toMatchObject({ owed: null, anchors: { due: [] } })
  })
})

about('what was lived', () => {
  it('is the work that counts for good, and the absence that ended', () => {
    const before = world()
    before.work(100)
    const one = before.state
    before.work(200)
    expect(livedBetween(one, before.state)).toEqual({ worked: 200_000, away: 0 })
    before.send({ type: 'locked' })
    before.wait(500)
    const locked = before.state
    before.send({ type: 'unlocked' })
    expect(livedBetween(locked, before.state)).toEqual({ worked: 0, away: 500_000 })
  })
})
