import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { TrayItem } from '../../../shared/app/ports.ts'
import { detectors } from '../../../shared/busy/sighting.ts'
import { hour, minute, second } from '../../../shared/time/moment.ts'
import { mainBreaksOnly, toyHost } from './toy-host.ts'

/** The break is due at ten; its heads-up comes half a minute before. */
function atWork(wishes: Parameters<typeof toyHost>[0] = {}) {
  const host = toyHost(wishes)
  host.app.start()
  return host
}

/** Time goes by with input, and with the look that the presence takes every half minute. */
function work(host: ReturnType<typeof toyHost>, length: number) {
  for (let gone = 0; gone < length; gone += 10 * second) {
    host.pass(10 * second)
    host.report({ type: 'idled', idle: 0 })
  }
}

const headline = (host: ReturnType<typeof toyHost>) => host.app.requests['status.read']().headline

describe('Looking at what keeps the person busy', () => {
  it('does not happen while a break is far', () => {
    const host = atWork()
    work(host, 56 * minute)
    expect(host.watch()).toBeNull()
  })

  it('begins three minutes before the heads-up, and is closer once that is on screen', () => {
    const host = atWork()
    work(host, 56 * minute + 30 * second)
    expect(host.watch()).toMatchObject({ every: 10 * second })
    work(host, 3 * minute)
    expect(host.shown).toEqual(['heads-up'])
    expect(host.watch()).toMatchObject({ every: 5 * second })
  })

  it('ends with the break, and with the application', () => {
    const host = atWork()
    work(host, hour)
    expect(host.shown.at(-1)).toBe('overlay')
    expect(host.watch()).toBeNull()
    work(host, 63 * minute)
    expect(host.watch()).not.toBeNull()
    host.app.stop()
    expect(host.watch()).toBeNull()
  })

  it('does not happen while nobody works', () => {
    const host = atWork()
    work(host, 58 * minute)
    host.report({ type: 'locked' })
    expect(host.watch()).toBeNull()
    host.report({ type: 'unlocked' })
    expect(host.watch()).not.toBeNull()
    host.choose({ type: 'pause', choice: 'hour' })
    expect(host.watch()).toBeNull()
  })

  it('is for what the settings say, and for nothing at all where everything is off', () => {
    const off = { microphone: false, camera: false, screenShare: false, fullscreen: false, dnd: false, apps: [] }
    const some = atWork({ settings: { ...mainBreaksOnly, interruptions: { ...off, camera: true, apps: ['OBS'] } } })
    work(some, 58 * minute)
    expect(some.watch()).toMatchObject({ detectors: ['camera', 'app-rule'], apps: ['OBS'] })
    const none = atWork({ settings: { ...mainBreaksOnly, interruptions: off } })
    work(none, 58 * minute)
    expect(none.watch()).toBeNull()
  })

  it('follows a detector that is switched off in the middle', () => {
    const host = atWork()
    work(host, 58 * minute)
    host.use('microphone', 'camera')
    const { interruptions } = host.app.requests['settings.read']()
    host.app.requests['settings.change']({ interruptions: { ...interruptions, camera: false } })
    expect(headline(host)).toMatch(/^Held back: microphone in use/)
    host.app.requests['settings.change']({ interruptions: { ...interruptions, camera: false, microphone: false } })
    expect(headline(host)).toMatch(/^Next break/)
  })
})

describe('A break that comes due in a call', () => {
  it('is held back, the status says why and since when, and it comes 60 s after the call', () => {
    const host = atWork()
    work(host, 58 * minute)
    host.use('microphone')
    expect(headline(host)).toBe('Held back: microphone in use since 09:58')
    work(host, 30 * minute)
    expect(host.shown).toEqual([])
    expect(host.watch()).toMatchObject({ every: 10 * second })
    host.use()
    work(host, 50 * second)
    expect(host.shown).toEqual([])
    work(host, 10 * second)
    expect(host.shown).toEqual(['heads-up'])
    work(host, 30 * second)
    expect(host.shown.at(-1)).toBe('overlay')
  })

  it('takes its heads-up away again', () => {
    const host = atWork()
    work(host, 59 * minute + 40 * second)
    host.use('screen-share')
    expect(host.shown).toEqual(['heads-up', 'no heads-up'])
  })

  it('is the same call for somebody who only listens for a while', () => {
    const host = atWork()
    work(host, 58 * minute)
    host.use('microphone')
    host.report({ type: 'idled', idle: 3 * minute })
    host.pass(minute)
    host.report({ type: 'idled', idle: 0 })
    host.use('microphone')
    expect(headline(host)).not.toMatch(/^Held back: microphone in use since 10/)
  })

  it('is not held back by a detector that cannot tell', () => {
    const host = atWork()
    work(host, 58 * minute)
    host.use()
    work(host, 2 * minute)
    expect(host.shown.at(-1)).toBe('overlay')
  })

  it('is not remembered once no break is near, for nobody looks whether it lasts', () => {
    const host = atWork()
    work(host, 58 * minute)
    host.use('microphone')
    host.choose({ type: 'take-break', routineId: 'two-minute-neck' })
    work(host, 4 * minute)
    expect(headline(host)).toMatch(/^Next break/)
    host.seeLate('camera')
    expect(headline(host)).toMatch(/^Next break/)
  })

  it('outlasts a restart until the first look', () => {
    const first = atWork()
    work(first, 58 * minute)
    first.use('microphone')
    first.app.stop()
    const again = atWork({ state: first.disk.state, at: Date.UTC(2026, 10, 23, 8, 58, 20) })
    expect(headline(again)).toBe('Held back: microphone in use since 09:58')
    again.use()
    expect(headline(again)).not.toMatch(/^Held back/)
  })
})

describe('A meeting', () => {
  const labels = (host: ReturnType<typeof toyHost>) => {
    const linesOf = (items: readonly TrayItem[]): string[] =>
      items.flatMap((item) => [
        item.type === 'separator' ? '' : item.label,
        ...linesOf(item.type === 'menu' ? item.items : []),
      ])
    return linesOf(host.tray()?.items ?? [])
  }

  it('holds breaks back, is to be seen, and ends when it was to end', () => {
    const host = atWork()
    work(host, 50 * minute)
    host.choose({ type: 'meet', choice: 'half-hour' })
    expect(headline(host)).toBe('Held back: in a meeting since 09:50')
    expect(labels(host)).toContain('In a meeting until 10:20')
    expect(host.watch()).toBeNull()
    work(host, 30 * minute)
    expect(host.shown).toEqual([])
    expect(labels(host)).toContain('Until I end it (4 hours at most)')
    work(host, minute + 30 * second)
    expect(host.shown.at(-1)).toBe('overlay')
  })

  it('ends on time without anything else that happens', () => {
    const host = atWork()
    host.choose({ type: 'meet', choice: 'half-hour' })
    host.pass(30 * minute)
    expect(headline(host)).toMatch(/^Next break/)
  })

  it('can be ended, and can take longer', () => {
    const host = atWork()
    host.choose({ type: 'meet', choice: 'hour' })
    host.choose({ type: 'meet', choice: 'half-hour' })
    expect(labels(host)).toContain('In a meeting until 10:30')
    host.choose({ type: 'end-meeting' })
    expect(headline(host)).toMatch(/^Next break/)
    expect(labels(host)).toContain('For 1 hour')
  })

  it('that nobody ends is over after four hours', () => {
    const host = atWork({ settings: { ...mainBreaksOnly, hours: undefined } })
    host.choose({ type: 'meet', choice: 'open' })
    expect(labels(host)).toContain('In a meeting, until you end it')
    host.pass(4 * hour - second)
    expect(labels(host)).toContain('In a meeting, until you end it')
    host.pass(second)
    expect(labels(host)).not.toContain('In a meeting, until you end it')
  })

  it('goes on after a restart, and is over after a long one', () => {
    const first = atWork()
    first.choose({ type: 'meet', choice: 'hour' })
    first.app.stop()
    const { state, meeting } = first.disk
    const again = atWork({ state, meeting, at: Date.UTC(2026, 10, 23, 8, 2) })
    expect(headline(again)).toBe('Held back: in a meeting since 09:00')
    const later = atWork({ state, meeting, at: Date.UTC(2026, 10, 23, 9, 30) })
    expect(headline(later)).toMatch(/^Next break/)
  })

  it.each([null, 'x', [], { version: 2 }, { version: 1, meeting: { since: 5, until: 3, open: false } }])(
    'that was stored as %j is none',
    (meeting) => {
      expect(headline(atWork({ meeting }))).toMatch(/^Next break/)
    },
  )
})

it('Whatever keeps the person busy, and in which order it comes and goes, only what is left counts', () => {
  const change = fc.tuple(fc.constantFrom(...detectors.slice(0, 5)), fc.boolean())
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const host = atWork()
      work(host, 58 * minute)
      const on = new Set<(typeof detectors)[number]>()
      for (const [detector, comes] of changes) {
        if (comes) on.add(detector)
        else on.delete(detector)
        host.use(...on)
      }
      expect(headline(host).startsWith('Held back')).toBe(on.size > 0)
      work(host, 5 * minute)
      expect(host.shown.includes('overlay')).toBe(on.size === 0)
    }),
    { numRuns: 40 },
  )
})
