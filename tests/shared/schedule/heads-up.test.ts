/** The heads-up: what it says, and what is kept of its answers. */
import { describe, expect, it } from 'vitest'
import { minute, second } from '../../../shared/time/moment.ts'
import { announcedWorld, world } from './world.ts'

describe('the heads-up', () => {
  it('says what is coming, when it opens, and whether it can be put off', () => {
    const here = world()
    here.work(3_569)
    here.wait(1)
    const [announce] = here.send({ type: 'woke' })
    expect(announce).toEqual({
      type: 'announce',
      planned: { id: here.id(), kind: 'main', routine: here.context.next.main, asked: false, snoozes: 0 },
      opensAt: here.now.wall + 30 * second,
      maySnooze: true,
    })
  })

  it('says after a restart how much is left of it', () => {
    const here = announcedWorld()
    here.turn({ wall: here.now.wall + 10 * second, mono: 0, boot: 0 })
    expect(here.send({ type: 'started' })).toMatchObject([{ type: 'announce', opensAt: here.now.wall + 20 * second }])
  })

  it('says of a break that was snoozed twice that it cannot be put off again', () => {
    const here = announcedWorld()
    const snoozable = [0, 1].map(() => {
      here.send({ type: 'snoozed', breakId: here.id() })
      here.work(4 * 60 + 29)
      here.wait(1)
      const [announce] = here.send({ type: 'woke' })
      return announce?.type === 'announce' && announce.maySnooze
    })
    expect(snoozable).toEqual([true, false])
    here.wait(30)
    expect(here.send({ type: 'woke' })[1]).toMatchObject({ type: 'open', maySnooze: false, position: 0 })
  })

  it('leaves a line behind when it is answered, without an opening or a second played', () => {
    for (const [type, result] of [
      ['skipped', 'skipped'],
      ['snoozed', 'snoozed'],
    ] as const) {
      const here = announcedWorld()
      const id = here.id()
      here.wait(7)
      expect(here.send({ type, breakId: id })).toEqual([
        { type: 'withdraw', breakId: id },
        {
          type: 'record',
          outcome: {
            id,
            kind: 'main',
            routineId: 'two-minute-neck',
            result,
            seconds: 0,
            openedAt: null,
            endedAt: here.now.wall,
            zone: 'Europe/Berlin',
            asked: false,
            felt: null,
          },
          reached: 0,
        },
      ])
    }
  })

  it('is called by another name each time, also by a state that was begun anew', () => {
    const one = announcedWorld()
    const first = one.id()
    one.send({ type: 'snoozed', breakId: first })
    one.work((5 * minute) / second)
    expect(one.id()).not.toBe(first)
    const two = world({ everyMain: 10 * minute })
    two.work(9 * 60 + 30)
    expect(two.id()).not.toBe(first)
    expect(first).toMatch(/^main-[0-9a-z]+-1$/)
  })

  it('opens with the whole break, which the person who starts it did not ask for', () => {
    const here = announcedWorld()
    const id = here.id()
    expect(here.send({ type: 'begun', breakId: id })).toMatchObject([
      { type: 'withdraw', breakId: id },
      { type: 'open', planned: { id, asked: false, snoozes: 0 }, maySnooze: true, position: 0 },
    ])
  })
})
