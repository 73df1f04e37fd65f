/** What is no scripted day is refused with its place and the reason, whatever it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { simulate } from '../../../shared/simulation/simulate.ts'
import { dayFile, settings } from './specified-day.ts'

const good = JSON.parse(dayFile([])) as Record<string, unknown>
const day = (change: object) => JSON.stringify({ ...good, ...change })
const without = (key: string) => JSON.stringify({ ...good, [key]: undefined })
const setting = (change: object) => day({ settings: { ...settings, ...change } })
const hours = (change: object) => setting({ hours: { ...settings.hours, ...change } })
const step = (written: unknown) => day({ script: [{ user: 'active', for: 1 }, written] })

const refused: readonly (readonly [what: string, text: string, place: string])[] = [
  ['nothing', '', 'the whole file'],
  ['half a file', '{ "zone": "Europe/Berlin", ', 'the whole file'],
  ['words', 'nine to five', 'the whole file'],
  ['a comma too many', '{ "zone": "UTC", }', 'the whole file'],
  ['null', 'null', 'the whole file'],
  ['a list', '[]', 'the whole file'],
  ['a number', '7', 'the whole file'],
  ['an empty object', '{}', 'zone'],
  ['something more', day({ seed: 1 }), 'seed'],
  ['a polluted object', `{ "__proto__": {}, ${JSON.stringify(good).slice(1)}`, '__proto__'],
  ['no zone', without('zone'), 'zone'],
  ['a zone that does not exist', day({ zone: 'Europe/Atlantis' }), 'zone'],
  ['a zone of another type', day({ zone: 1 }), 'zone'],
  ['an empty zone', day({ zone: '' }), 'zone'],
  ['no start', without('start'), 'start'],
  ['a start without a time', day({ start: '2026-11-23' }), 'start'],
  ['a start with an offset', day({ start: '2026-11-23T09:00:00+01:00' }), 'start'],
  ['a 30th of February', day({ start: '2026-02-30T09:00:00' }), 'start'],
  ['a 25th hour', day({ start: '2026-11-23T25:00:00' }), 'start'],
  ['a start of another type', day({ start: 20261123 }), 'start'],
  ['no settings', without('settings'), 'settings'],
  ['settings that are a list', day({ settings: [] }), 'settings'],
  ['a setting that does not exist', setting({ snooze: 300 }), 'settings.snooze'],
  ['no hours', setting({ hours: undefined }), 'settings.hours'],
  ['an eighth day', hours({ day: [] }), 'settings.hours.day'],
  ['hours that are one range', hours({ mon: ['09:00', '17:00'] }), 'settings.hours.mon[0]'],
  ['a range of three', hours({ mon: [['09:00', '12:00', '17:00']] }), 'settings.hours.mon[0]'],
  ['a time that is none', hours({ tue: [['9:00', '17:00']] }), 'settings.hours.tue[0][0]'],
  ['an end after the day', hours({ tue: [['09:00', '24:01']] }), 'settings.hours.tue[0][1]'],
  ['a start at the end of the day', hours({ wed: [['24:00', '09:00']] }), 'settings.hours.wed[0][0]'],
  ['an empty range', hours({ wed: [['09:00', '09:00']] }), 'settings.hours.wed[0]'],
  ['an exception on no date', setting({ exceptions: { '2026-13-01': [] } }), 'settings.exceptions.2026-13-01'],
  ['exceptions that are a list', setting({ exceptions: [] }), 'settings.exceptions'],
  ['no main break', setting({ main: undefined }), 'settings.main'],
  ['a main break that is off', setting({ main: null }), 'settings.main'],
  ['a break without a length', setting({ main: { every: 3600 } }), 'settings.main.length'],
  ['a break of no length', setting({ main: { every: 3600, length: 0 } }), 'settings.main.length'],
  ['an interval of nothing', setting({ micro: { every: 0, length: 25 } }), 'settings.micro.every'],
  ['a negative interval', setting({ micro: { every: -1800, length: 25 } }), 'settings.micro.every'],
  ['an interval in words', setting({ micro: { every: '30 min', length: 25 } }), 'settings.micro.every'],
  ['half a second', setting({ micro: { every: 0.5, length: 25 } }), 'settings.micro.every'],
  ['an endless interval', setting({ main: { every: 1e308, length: 120 } }), 'settings.main.every'],
  ['micro-breaks that are a number', setting({ micro: 1800 }), 'settings.micro'],
  ['an anchor that is no time', setting({ anchors: ['10:65'] }), 'settings.anchors[0]'],
  ['one anchor outside a list', setting({ anchors: '10:45' }), 'settings.anchors'],
  ['a negative notice', setting({ notify: -1 }), 'settings.notify'],
  ['a wait of true', setting({ waitForPause: true }), 'settings.waitForPause'],
  ['a wait without an end', setting({ waitForPause: { gap: 3 } }), 'settings.waitForPause.max'],
  ['a gap longer than the wait', setting({ waitForPause: { gap: 40, max: 30 } }), 'settings.waitForPause.gap'],
  ['no script', without('script'), 'script'],
  ['a script that is one step', day({ script: { lock: true } }), 'script'],
  ['a step that is none', step(null), 'script[1]'],
  ['an empty step', step({}), 'script[1]'],
  ['a step that does not exist', step({ wait: 10 }), 'script[1].wait'],
  ['two steps in one', step({ lock: true, sleep: 10 }), 'script[1].sleep'],
  ['somebody who dozes', step({ user: 'dozing', for: 10 }), 'script[1].user'],
  ['activity without an end', step({ user: 'active' }), 'script[1].for'],
  ['time that runs back', step({ user: 'active', for: -10 }), 'script[1].for'],
  ['a longer life than anybody has', step({ sleep: 1e12 }), 'script[1].sleep'],
  ['an answer that does not exist', step({ do: 'complain' }), 'script[1].do'],
  ['an answer of another type', step({ do: ['skip'] }), 'script[1].do'],
  ['a break of no kind', step({ do: 'takeBreak' }), 'script[1].kind'],
  ['a break of another kind', step({ do: 'takeBreak', kind: 'coffee' }), 'script[1].kind'],
  ['a pause without an end', step({ do: 'pause' }), 'script[1].for'],
  ['a pause of nothing', step({ do: 'pause', for: 0 }), 'script[1].for'],
  ['a skip with a length', step({ do: 'skip', for: 10 }), 'script[1].for'],
  ['a blocker that does not exist', step({ block: 'headache' }), 'script[1].block'],
  ['a blocker that is not the host’s to tell', step({ block: 'outside-hours' }), 'script[1].block'],
  ['a lock that is half closed', step({ lock: 'half' }), 'script[1].lock'],
  ['a clock in words', step({ clock: 'an hour' }), 'script[1].clock'],
  ['a journey to nowhere', step({ zone: 'Nowhere/Land' }), 'script[1].zone'],
  ['twenty years in all', day({ script: Array(5).fill({ sleep: 4 * 365 * 86_400 }) }), 'script'],
]

describe('what is no scripted day', () => {
  it.each(refused)('is refused at its place: %s', (_what, text, place) => {
    const simulated = simulate(text)
    if (simulated.ok) throw new Error('it was played')
    expect(simulated.problem.slice(0, place.length + 2)).toBe(`${place}: `)
    expect(simulated.problem).toMatch(/: .{8,}/)
    expect(simulated.problem).not.toMatch(/\n|undefined|\[object|invalid input|at Object/i)
  })

  it('names what there is where something is not known', () => {
    const simulated = simulate(step({ lock: true, sleep: 10 }))
    expect(simulated).toEqual({ ok: false, problem: 'script[1].sleep: is not known; known here are lock.' })
  })

  it('is refused, not stumbled over, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => day({ script: [value] })),
        ),
        (text) => {
          expect(typeof simulate(text).ok).toBe('boolean')
        },
      ),
    )
  })

  it('is told from a day that has only left out what has a usual value', () => {
    const bare = { hours: { mon: [['09:00', '17:00']] }, micro: null, main: settings.main }
    expect(simulate(day({ settings: bare }))).toEqual({ ok: true, lines: [] })
  })
})
