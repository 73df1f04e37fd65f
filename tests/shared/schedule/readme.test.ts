/** The table in the room's README is what the code does. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ScheduleEvent } from '../../../shared/schedule/event.ts'
import { announcedWorld, openWorld, world, type World } from './world.ts'

type Send = (here: World) => Parameters<World['types']>[0]

/** Breaks of another id are another test's; here every answer is about the break that is there, if there is one. */
const id = (here: World) => (here.state.phase.type === 'waiting' ? 'none' : here.id())

/** What each row of the table stands for. */
const rows: Record<string, Send> = {
  started: () => ({ type: 'started' }),
  'woke, nothing due': () => ({ type: 'woke' }),
  'woke, its time has come': (here) => {
    here.wait({ waiting: 3_570, announced: 30, open: 120 }[here.state.phase.type])
    return { type: 'woke' }
  },
  'idled, under 120 s': () => ({ type: 'idled', idle: 5_000 }),
  'idled, 120 s or more': (here) => {
    here.wait(25)
    return { type: 'idled', idle: 120_000 }
  },
  'idled, cannot say': () => ({ type: 'idled', idle: null }),
  locked: () => ({ type: 'locked' }),
  unlocked: () => ({ type: 'unlocked' }),
  slept: () => ({ type: 'slept' }),
  'resumed, from a sleep unseen so far': (here) => {
    here.wait(1)
    return { type: 'resumed' }
  },
  'occupied, by a call': () => ({ type: 'occupied', by: ['microphone'] }),
  'occupied, by nothing': () => ({ type: 'occupied', by: [] }),
  configured: () => ({ type: 'configured' }),
  asked: (here) => ({ type: 'asked', kind: 'main', routine: here.context.next.main }),
  begun: (here) => ({ type: 'begun', breakId: id(here) }),
  'snoozed, in time': (here) => ({ type: 'snoozed', breakId: id(here) }),
  'snoozed, too late': (here) => {
    if (here.state.phase.type === 'announced') snoozeTwice(here)
    else here.wait(6)
    return { type: 'snoozed', breakId: id(here) }
  },
  skipped: (here) => ({ type: 'skipped', breakId: id(here) }),
  moved: (here) => ({ type: 'moved', breakId: id(here), position: 10_000, playing: false }),
  'ended, done': (here) => ({ type: 'ended', breakId: id(here), how: 'done' }),
  'ended, early': (here) => ({ type: 'ended', breakId: id(here), how: 'early' }),
  'ended, lost': (here) => ({ type: 'ended', breakId: id(here), how: 'lost' }),
  paused: (here) => ({ type: 'paused', until: here.now.wall + 60_000 }),
  unpaused: () => ({ type: 'unpaused' }),
}

function snoozeTwice(here: World): void {
  for (let times = 0; times < 2; times += 1) {
    here.send({ type: 'snoozed', breakId: here.id() })
    here.work(270)
  }
}

const worlds = { waiting: world, announced: announcedWorld, open: openWorld } as const

/** The same phases, 95 s after the last input. */
const silentWorlds = {
  waiting: () => after(world(), 0, [95]),
  announced: () => after(world(), 3_475, [95]),
  open: () => after(world(), 3_505, [65, 30]),
} as const

function after(here: World, work: number, silence: readonly number[]): World {
  here.work(work)
  for (const seconds of silence) {
    here.wait(seconds)
    here.send({ type: 'woke' })
  }
  return here
}

/** A cell: what is to be done and the phase that follows, or that the event is refused. */
function cell(phase: keyof typeof worlds, event: string, send: Send): string {
  const here = (event === 'idled, 120 s or more' ? silentWorlds : worlds)[phase]()
  expect(here.state.phase.type).toBe(phase)
  const types = here.types(send(here))
  if (types.length === 0) return 'refused'
  const effects = types.filter((type) => type !== 'refresh' && type !== 'wakeIn')
  const next = here.state.phase.type
  if (effects.length === 0 && next === phase) return '–'
  return next === phase ? effects.join(', ') : `${effects.join(', ')} → ${next}`
}

const table = readFileSync(new URL('../../../shared/schedule/README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((each) => each.trim().replaceAll('`', '')),
  )

describe('the table of phases and events', () => {
  it('has a row for every event there is', () => {
    const every: Record<ScheduleEvent['type'], true> = {
      started: true,
      woke: true,
      idled: true,
      locked: true,
      unlocked: true,
      slept: true,
      resumed: true,
      occupied: true,
      configured: true,
      asked: true,
      begun: true,
      snoozed: true,
      skipped: true,
      moved: true,
      ended: true,
      paused: true,
      unpaused: true,
    }
    const told = new Set(Object.keys(rows).map((row) => row.split(',')[0]))
    expect([...told].sort()).toEqual(Object.keys(every).sort())
    expect(table[0]).toEqual(['event', 'waiting', 'announced', 'open'])
    expect(table.slice(1).map(([event]) => event)).toEqual(Object.keys(rows))
  })

  it.each(Object.entries(rows))('is right about "%s"', (event, send) => {
    const written = table.find(([name]) => name === event)?.slice(1)
    expect(written).toEqual((['waiting', 'announced', 'open'] as const).map((phase) => cell(phase, event, send)))
  })
})
