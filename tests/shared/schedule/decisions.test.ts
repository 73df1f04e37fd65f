/** Why there was a break, or none: the log, and its words. */
import { describe, expect, it } from 'vitest'
import { todayInWords } from '../../../shared/schedule/decision-in-words.ts'
import { minute } from '../../../shared/time/moment.ts'
import type { ScheduleContext } from '../../../shared/schedule/context.ts'
import type { ScriptStep } from './drive.ts'
import { active, away, live } from './office.ts'

const everyKind = { everyMicro: 30 * minute, anchors: ['10:45'] }
const block: ScriptStep = { block: 'microphone' }
const unblock: ScriptStep = { unblock: 'microphone' }

function why(script: readonly ScriptStep[], context: Partial<ScheduleContext> = everyKind): readonly string[] {
  return todayInWords(live(script, { context }).state).map(({ sentence }) => sentence)
}

describe('the log of the day', () => {
  it('says what came, the latest first', () => {
    expect(why([active(3_700)])).toEqual(['At 09:59 a break was due.', 'At 09:29 a micro-break was due.'])
  })

  it('says what held a break back, and since when', () => {
    expect(why([active(1_680), block, active(1_320), unblock, active(100)])).toEqual([
      'At 09:51 the micro-break that had been held back came.',
      'No micro-break at 09:30: microphone in use since 09:28.',
    ])
  })

  it('says what was merged into what', () => {
    expect(why([active(1_680), block, active(2_000)])).toEqual([
      'No break at 10:00: microphone in use since 09:28.',
      'No micro-break at 10:00: the break that is due takes its place.',
      'No micro-break at 09:30: microphone in use since 09:28.',
    ])
  })

  it('says that a break was put off, and that it came again', () => {
    expect(why([active(1_780), { do: 'snooze' }, active(300)])).toEqual([
      'At 09:34 the micro-break that you put off was due.',
      'At 09:29 a micro-break was due.',
    ])
  })

  it('says why a heads-up was taken back', () => {
    expect(why([active(1_780), { lock: true }])[0]).toBe('At 09:29 the micro-break was taken back: screen locked.')
  })

  it('says that what was owed is not needed any more', () => {
    expect(why([active(1_680), block, active(200), away(400)])[0]).toBe(
      'The micro-break that was held back is not needed at 09:33: being away was a break.',
    )
    const late = [{ clock: 7 * 3_600 } as const, active(1_000), block, active(3_000)]
    expect(why(late)[0]).toBe('The micro-break that was held back falls away at 17:00: work is over.')
    const edited = [active(1_680), block, active(200), { settings: { everyMicro: null } } as const]
    expect(why(edited)[0]).toBe('The micro-break that was held back falls away at 09:31: it is not due any more.')
  })

  it('says what became of an anchor', () => {
    expect(why([{ clock: 6_000 }, active(600)], { anchors: ['10:45'] })).toEqual(['At 10:44 a neck routine was due.'])
    expect(why([{ clock: 6_000 }, block, active(4_000)], { anchors: ['10:45'] })[0]).toBe(
      'No break at 11:40: microphone in use since 10:40.',
    )
    expect(why([{ clock: 6_000 }, { do: 'takeBreak', kind: 'anchor' }, active(400)])[0]).toBe(
      'No neck routine at 10:45: you did it yourself not long before.',
    )
    expect(why([{ clock: 6_000 }, { do: 'pause', for: 7_000 }, active(3_100)], { anchors: ['10:45'] })).toEqual([
      'No neck routine: at 11:30 it had waited for too long.',
      'No neck routine at 10:45: paused.',
    ])
  })

  it('forgets the day before yesterday, and never grows beyond bounds', () => {
    const { state } = live([active(1_800), { sleep: 3 * 86_400 }, active(1_800)], { context: everyKind })
    expect(state.log).toHaveLength(1)
    const restless = Array.from({ length: 150 }, (): readonly ScriptStep[] => [
      active(200),
      block,
      active(200),
      unblock,
    ])
    const busy = live(restless.flat(), { context: { everyMicro: 5 * minute, hours: live([]).context.hours } })
    expect(busy.state.log.length).toBeLessThanOrEqual(200)
  })
})
