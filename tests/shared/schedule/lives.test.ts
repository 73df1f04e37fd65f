/** Properties of any life. A life that breaks one is printed as the script that it is, and what happened in it. */
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { context, host, life, quietStep, start, zone } from './arbitrary-life.ts'
import { drive, goodHost, told, type ScriptStep } from './drive.ts'
import { inspector } from './inspector.ts'
import { assertLives } from './assert-lives.ts'
import { deepFreeze } from './deep-freeze.ts'
import { office } from './office.ts'
import { runs } from '../runs.ts'
import { everyDay } from '../time/some-hours.ts'

/** How many lives are lived; more of them for a longer look. */
const lives = Number(process.env['RICH_LIVES'] ?? 100)
/** Minutes on a busy machine; seconds on an idle one. */
vi.setConfig({ testTimeout: 600_000 })

describe('in any life', () => {
  it(`no rule is ever broken (${String(lives)} lives)`, () => {
    const totals = { prompts: 0, breaks: 0, asked: 0 }
    assertLives(life, lives, (lived) => {
      const inspect = inspector()
      drive(lived.script, {
        ...lived,
        look(seen) {
          deepFreeze(seen.after)
          deepFreeze(seen.effects)
          inspect.look(seen)
        },
      })
      totals.prompts += inspect.counts.prompts
      totals.breaks += inspect.counts.breaks
      totals.asked += inspect.counts.asked
    })
    expect(totals.prompts).toBeGreaterThan(lives)
    expect(totals.breaks).toBeGreaterThan(lives)
  })

  it('the same events lead to the same effects', () => {
    assertLives(life, Math.ceil(lives / 10), (lived) => {
      expect(drive(lived.script, lived)).toEqual(drive(lived.script, lived))
    })
  })
})

describe('a restart', () => {
  it('that takes no time is no restart', () => {
    const restarts = fc.array(fc.nat(), { minLength: 1, maxLength: 6 })
    const interrupted = fc.tuple(life, restarts).map(([lived, places]) => ({ ...lived, places }))
    assertLives(interrupted, Math.ceil(lives / 2), ({ places, ...lived }) => {
      const good = { ...lived, host: { ...goodHost, idleKnown: lived.host.idleKnown } }
      const restarted = places.reduce<readonly ScriptStep[]>(
        (script, place) => script.toSpliced(place % (script.length + 1), 0, { down: 0 }),
        lived.script,
      )
      expect(told(drive(restarted, good).entries)).toEqual(told(drive(lived.script, good).entries))
    })
  })
})

describe('a clock that is set', () => {
  const always = { ...office, everyMicro: 30 * 60_000, hours: everyDay([['00:00', '24:00']]) }
  const script = fc.array(quietStep, { minLength: 5, maxLength: 40 })

  it('changes no active time', () => {
    fc.assert(
      fc.property(
        script,
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: -100_000, max: 100_000 })), { minLength: 1, maxLength: 5 }),
        zone,
        start,
        (quiet, clocks, zone, start) => {
          const turned = clocks.reduce<readonly ScriptStep[]>(
            (steps, [place, clock]) => steps.toSpliced(place % (steps.length + 1), 0, { clock }),
            quiet,
          )
          const setting = { zone, start, context: always }
          expect(told(drive(turned, setting).entries)).toEqual(told(drive(quiet, setting).entries))
        },
      ),
      { numRuns: Math.ceil(lives / 2) },
    )
  })
})

describe('a sleep', () => {
  it('of any length leads to at most one prompt, a minute after waking at the earliest', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000 }),
        fc.integer({ min: 2, max: 4 * 86_400 }),
        // Short enough for one break, whatever the interval.
        fc.integer({ min: 1, max: 400 }),
        host,
        zone,
        start,
        context,
        (before, sleep, after, host, zone, start, context) => {
          const { entries } = drive([{ user: 'active', for: before }, { sleep }, { user: 'active', for: after }], {
            zone,
            start,
            context,
            host,
          })
          const prompts = entries.filter(({ t, type }) => t >= before + sleep && type === 'announced')
          expect(prompts.length).toBeLessThanOrEqual(1)
          for (const { t } of prompts) expect(t - before - sleep).toBeGreaterThanOrEqual(60)
        },
      ),
      { numRuns: runs(200) },
    )
  })
})
