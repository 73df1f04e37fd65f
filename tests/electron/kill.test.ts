import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDocument, sweepUnfinished } from '../../electron/documents.ts'

const writer = join(import.meta.dirname, 'save-for-ever.ts')
/** `NAPE_KILLS=200` for a thorough look; each takes as long as Node.js takes to start. */
const kills = Number(process.env['NAPE_KILLS'] ?? 12)

test(
  `killed ${String(kills)} times in the middle of saving, a document is whole, and nothing that was saved is lost`,
  { timeout: 60_000 + kills * 5_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nape-kill-'))
    let torn = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      let said = ''
      child.stdout.on('data', (part: Buffer) => (said += part.toString()))
      await once(child.stdout, 'data')
      // The moment of death is what varies: somewhere in the first few writes.
      await pass((kill * 1.7) % 21)
      child.kill('SIGKILL')
      await once(child, 'close')

      torn += readdirSync(folder).length - 1
      sweepUnfinished(folder)
      const { value, damaged } = openDocument(folder, 'state', () => undefined)
      expect(damaged).toBeNull()
      const lines = (value?.['lines'] ?? []) as readonly unknown[]
      expect(new Set(lines).size).toBeLessThanOrEqual(1)
      expect([0, 2000]).toContain(lines.length)
      // A save that was reported is there; one more may be, that could not be reported any more.
      const reported = Number(/(-?\d+)\n[^\n]*$/.exec(said)?.[1] ?? -1)
      expect([reported, reported + 1]).toContain(value?.['count'] ?? -1)
    }
    if (kills >= 200) expect(torn, 'No kill came in the middle of a save.').toBeGreaterThan(0)
    expect(readdirSync(folder)).toEqual(['state.json'])
    rmSync(folder, { recursive: true })
  },
)
