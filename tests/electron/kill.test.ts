import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openDocument, sweepUnfinished } from '../../electron/documents.ts'

const writer = join(import.meta.dirname, 'save-for-ever.ts')
const kills = 12

test(
  `killed ${String(kills)} times in the middle of saving, a document is always whole`,
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nape-kill-'))
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      // The moment of death is what varies: somewhere in the first few writes.
      await pass(kill * 1.7)
      child.kill('SIGKILL')
      await once(child, 'exit')

      sweepUnfinished(folder)
      const { value, damaged } = openDocument(folder, 'state', () => undefined)
      expect(damaged).toBeNull()
      const lines = (value?.['lines'] ?? []) as readonly unknown[]
      expect(new Set(lines).size).toBeLessThanOrEqual(1)
      expect([0, 2000]).toContain(lines.length)
    }
    expect(readdirSync(folder)).toEqual(['state.json'])
    rmSync(folder, { recursive: true })
  },
)
