import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it, test } from 'vitest'
import type { Command } from '../../../shared/commands/command.ts'
import { plain } from '../../../shared/commands/plain.ts'
import { statusReportSchema, statusSchemaText, type StatusReport } from '../../../shared/commands/status-report.ts'
import { contextFrom } from '../../../shared/schedule/context.ts'
import { initialState } from '../../../shared/schedule/state.ts'
import { transition } from '../../../shared/schedule/transition.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { hour, minute, second } from '../../../shared/time/moment.ts'
import { mainBreaksOnly, mondayAtNine, toyHost } from './toy-host.ts'

type Host = ReturnType<typeof toyHost>

function started(wishes: Parameters<typeof toyHost>[0] = {}): Host {
  const host = toyHost(wishes)
  host.app.start()
  host.shown.length = 0
  return host
}

/** Does a command to its end, as a host does, and says what a terminal shows of the answer. */
function obey(host: Host, command: Command) {
  const { answer, afterwards } = host.app.obey(command)
  afterwards?.()
  return { ...answer, text: plain(answer.text) }
}

const pauseFor = (minutes: number): Command => ({ name: 'pause', until: { type: 'length', minutes } })

describe('nape pause', () => {
  it('pauses for so long, and says until when', () => {
    const host = started()
    expect(obey(host, pauseFor(90))).toEqual({ code: 0, text: 'Paused until 10:30.' })
    expect(host.tray()?.status.headline).toBe('Paused until 10:30')
  })

  it('pauses until the clock shows a time next, today or tomorrow', () => {
    const host = started()
    const until = (time: string) => obey(host, { name: 'pause', until: { type: 'time', time } }).text
    expect(until('15:00')).toBe('Paused until 15:00.')
    expect(until('08:00')).toBe('Paused until tomorrow 08:00.')
    expect(until('09:00')).toBe('Paused until tomorrow 09:00.')
  })

  it('pauses until the next work day, as the tray does', () => {
    const friday = started({ at: Date.UTC(2026, 10, 27, 15) })
    expect(obey(friday, { name: 'pause', until: { type: 'next-work-day' } }).text).toBe('Paused until Monday 09:00.')
  })

  it('takes the place of another pause', () => {
    const host = started()
    obey(host, pauseFor(600))
    expect(obey(host, pauseFor(30)).text).toBe('Paused until 09:30.')
  })
})

describe('nape resume', () => {
  it('ends the pause', () => {
    const host = started()
    obey(host, pauseFor(30))
    expect(obey(host, { name: 'resume' })).toEqual({ code: 0, text: 'Resumed. Next break in 1 h.' })
  })

  it('is refused where there is no pause', () => {
    expect(obey(started(), { name: 'resume' })).toEqual({ code: 1, text: 'Nape is not paused. Next break in 1 h.' })
  })
})

describe('nape break', () => {
  it('opens what comes next, with the keyboard', () => {
    const host = started()
    expect(obey(host, { name: 'break', routine: null })).toEqual({ code: 0, text: 'Starting Standing reset.' })
    expect(host.shown).toEqual(['overlay with keyboard'])
  })

  it('opens a routine by its id or its title, also outside the work hours', () => {
    for (const routine of ['two-minute-neck', 'two-minute neck routine']) {
      const host = started({ at: Date.UTC(2026, 10, 22, 12) })
      expect(obey(host, { name: 'break', routine })).toMatchObject({
        code: 0,
        text: 'Starting Two-minute neck routine.',
      })
      expect(host.app.requests['break.read']()).toMatchObject({ routine: { id: 'two-minute-neck' } })
    }
  })

  it('names those that come near when there is no such routine, and opens none', () => {
    const host = started()
    expect(obey(host, { name: 'break', routine: 'two-minute-nekc' })).toEqual({
      code: 2,
      text: 'There is no routine “two-minute-nekc”. Did you mean “Two-minute neck routine”?',
    })
    expect(obey(host, { name: 'break', routine: 'reset' }).text).toMatch(/Did you mean one of “.*”, “.*”\?$/)
    expect(obey(host, { name: 'break', routine: 'zzz' }).text).toBe(
      'There is no routine “zzz”. “nape library” shows them all.',
    )
    expect(host.shown).toEqual([])
  })

  it('is refused while a break is open', () => {
    const host = started()
    obey(host, { name: 'break', routine: null })
    expect(obey(host, { name: 'break', routine: null })).toMatchObject({ code: 1 })
    expect(host.history).toEqual([])
  })
})

describe('nape snooze and nape skip', () => {
  const announced = () => {
    const host = started()
    host.pass(hour - 20 * second)
    expect(host.shown).toEqual(['heads-up'])
    return host
  }

  it('put off and leave out the break that is announced', () => {
    const host = announced()
    expect(obey(host, { name: 'snooze' })).toEqual({ code: 0, text: 'Put off. Next break in 5 min.' })
    expect(host.history).toMatchObject([{ result: 'snoozed' }])
    const other = announced()
    expect(obey(other, { name: 'skip' })).toEqual({ code: 0, text: 'Left out. Next break in 1 h.' })
    expect(other.history).toMatchObject([{ result: 'skipped' }])
  })

  it('put off a break that has just begun, and end one that is open', () => {
    const host = announced()
    host.pass(20 * second)
    expect(obey(host, { name: 'snooze' })).toMatchObject({ code: 0 })
    host.pass(6 * minute)
    expect(obey(host, { name: 'skip' })).toMatchObject({ code: 0, text: expect.stringMatching(/^Ended\. /) as string })
    expect(host.history).toMatchObject([{ result: 'snoozed' }, { result: 'partial' }])
  })

  it('say so when a break was put off often enough', () => {
    const host = announced()
    obey(host, { name: 'snooze' })
    host.pass(5 * minute - second)
    obey(host, { name: 'snooze' })
    host.pass(5 * minute - second)
    expect(obey(host, { name: 'snooze' })).toMatchObject({
      code: 1,
      text: expect.stringContaining('nape skip') as string,
    })
    expect(obey(host, { name: 'skip' })).toMatchObject({ code: 0 })
  })

  it('are refused where there is no break', () => {
    const host = started()
    for (const name of ['snooze', 'skip'] as const) {
      expect(obey(host, { name })).toMatchObject({
        code: 1,
        text: expect.stringMatching(/Next break in 1 h\.$/) as string,
      })
    }
  })
})

describe('nape settings, library, insights and quit', () => {
  it('open and end once the answer was given', () => {
    const host = started()
    for (const name of ['settings', 'library', 'insights', 'quit'] as const) {
      const { answer, afterwards } = host.app.obey({ name })
      expect(answer.code).toBe(0)
      expect(host.shown).not.toContain(name)
      expect(host.quits()).toBe(0)
      afterwards?.()
    }
    expect(host.shown).toEqual(['settings', 'library', 'insights'])
    expect(host.quits()).toBe(1)
  })
})

describe('nape status', () => {
  /** The schema as others read it, by another reader than the one that wrote it. */
  const validate = new Ajv2020({ strict: true, formats: { 'date-time': true } }).compile(
    JSON.parse(statusSchemaText()) as object,
  )

  function report(host: Host): StatusReport {
    const { code, text } = obey(host, { name: 'status', json: true })
    expect(code).toBe(0)
    const value: unknown = JSON.parse(text)
    expect([validate(value), validate.errors]).toEqual([true, null])
    return statusReportSchema.parse(value)
  }

  const states: Readonly<Record<string, readonly [() => Host, Partial<StatusReport>]>> = {
    waiting: [
      () => started(),
      { state: 'next', phase: 'waiting', next: { kind: 'main', inSeconds: 3600 }, progress: 0, presence: 'active' },
    ],
    announced: [
      () => passed(started(), hour - 20 * second),
      { state: 'announced', phase: 'announced', next: { kind: 'main', inSeconds: 20 } },
    ],
    resting: [
      () => passed(started(), hour + minute),
      { state: 'open', phase: 'open', next: null, endsInSeconds: 240, progress: 1 },
    ],
    paused: [
      () => {
        const host = started()
        obey(host, pauseFor(30))
        return host
      },
      {
        state: 'paused',
        until: '2026-11-23T09:30:00+01:00',
        pausedUntil: '2026-11-23T09:30:00+01:00',
        heldBackBy: ['paused'],
        next: null,
        progress: null,
      },
    ],
    'outside hours': [
      () => started({ at: Date.UTC(2026, 10, 22, 12) }),
      { state: 'outside-hours', until: '2026-11-23T09:00:00+01:00', heldBackBy: ['outside-hours'] },
    ],
    'without work hours': [
      () => started({ settings: { ...mainBreaksOnly, hours: noHours } }),
      { state: 'outside-hours', until: null },
    ],
    'busy, with a break owed': [
      () => started({ state: busyAndOwed() }),
      {
        state: 'busy',
        heldBackBy: ['microphone'],
        owed: 'main',
        since: '2026-11-23T09:00:00+01:00',
        next: null,
      },
    ],
    locked: [
      () => reported(started(), { type: 'locked' }),
      { state: 'locked', presence: 'locked', heldBackBy: ['locked'] },
    ],
    asleep: [() => reported(started(), { type: 'slept' }), { state: 'asleep', presence: 'asleep' }],
    away: [
      () => reported(passed(started(), 10 * minute), { type: 'idled', idle: 5 * minute }),
      { state: 'away', presence: 'away' },
    ],
    'unknown idle': [
      () => {
        const host = started()
        host.idleFor(null)
        return host
      },
      { state: 'next', presence: 'unknown' },
    ],
    'before the end of work': [
      () => started({ at: Date.UTC(2026, 10, 23, 16, 29) }),
      { state: 'no-room', until: '2026-11-23T17:30:00+01:00' },
    ],
    'after damage': [
      () => started({ damage: 'The settings were damaged.' }),
      { notices: ['The settings were damaged.'] },
    ],
  }

  for (const [name, [host, expected]] of Object.entries(states)) {
    test(`--json is what the schema says: ${name}`, () => {
      expect(report(host())).toMatchObject(expected)
    })
  }

  it('says the same in words, and what else there is to know', () => {
    const words = (host: Host) => obey(host, { name: 'status', json: false }).text.split('\n')
    expect(words(started())).toEqual(['Next break in 1 h'])
    expect(words(started({ state: busyAndOwed() }))).toEqual([
      'Held back: microphone in use since 09:00',
      'A break waits until then.',
    ])
    const wayland = started({ damage: 'The settings were damaged.' })
    wayland.idleFor(null)
    expect(words(wayland)).toEqual([
      'Next break in 1 h',
      expect.stringContaining('does not say whether you are there'),
      'The settings were damaged.',
    ])
  })

  it('says that nobody knows when work starts, and not that it is now, without work hours', () => {
    const host = started({ settings: { ...mainBreaksOnly, hours: noHours } })
    expect(obey(host, { name: 'status', json: false }).text).toBe('No work hours to come')
  })
})

const noHours = { week: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }, exceptions: {} }

function passed(host: Host, length: number): Host {
  host.pass(length)
  return host
}

function reported(host: Host, report: Parameters<Host['report']>[0]): Host {
  host.report(report)
  return host
}

/** What is stored of somebody who has been in a call for an hour. */
function busyAndOwed() {
  const routine = { id: 'standing-reset-300', length: 300 * second }
  const context = contextFrom(
    { ...defaultSettings, micro: { on: false, everyMinutes: 30 }, anchors: [] },
    { micro: routine, main: routine, anchor: routine },
  )
  const at = (length: number) => ({ wall: mondayAtNine + length, mono: length, boot: length, zone: 'Europe/Berlin' })
  let [state] = transition(initialState(at(0)), { type: 'occupied', now: at(0), by: ['microphone'] }, context)
  for (let length = 0; length <= hour; length += minute) {
    ;[state] = transition(state, { type: 'idled', now: at(length), idle: 0 }, context)
  }
  return { ...state, seen: at(0) }
}
