/** Ten thousand lives of a few days, in shares so that they can be lived side by side. */
import { describe, expect, it, vi } from 'vitest'
import { fewDays } from '../arbitrary-life.ts'
import { assertLives } from '../assert-lives.ts'
import { drive } from '../drive.ts'
import { inspector } from '../inspector.ts'

const shares = 4
const lives = Math.ceil(Number(process.env['LIVES'] ?? 10_000) / shares)

/** Lives one share of them, and inspects every step. */
export function liveOneShare(share: number) {
  // Minutes on a busy machine; a limit is there for what hangs.
  vi.setConfig({ testTimeout: 900_000 })
  describe(`a few days, share ${String(share)} of ${String(shares)}`, () => {
    it(`break no rule in ${String(lives)} lives`, () => {
      const totals = { prompts: 0, breaks: 0, asked: 0, steps: 0, days: 0 }
      assertLives(fewDays, lives, (lived) => {
        const inspect = inspector()
        const { steps, now } = drive(lived.script, { ...lived, look: inspect.look })
        totals.prompts += inspect.counts.prompts
        totals.breaks += inspect.counts.breaks
        totals.asked += inspect.counts.asked
        totals.steps += steps
        totals.days += (now.wall - lived.start) / 86_400_000
      })
      // A property that never saw a break proves nothing.
      expect(totals.prompts).toBeGreaterThan(lives)
      expect(totals.breaks).toBeGreaterThan(lives)
      expect(totals.days).toBeGreaterThan(lives)
    })
  })
}
