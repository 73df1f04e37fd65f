import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openData } from './own-data.ts'
import { files, lives } from './two-lives.ts'

const importer = join(import.meta.dirname, 'import-for-ever.ts')
/** `NAPE_KILLS=200` for a thorough look; each takes as long as Node.js takes to start. */
const kills = Number(process.env['NAPE_KILLS'] ?? 12)

test(
  `killed ${String(kills)} times in the middle of an import, everything is old or everything is new`,
  { timeout: 60_000 + kills * 10_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nape-import-'))
    const underWay = join(folder, 'kept', 'under-way.json')
    openData(folder).data.import({ text: files[1]!, way: 'replace' })
    let carriedThrough = 0
    for (let kill = 0; kill < kills; kill += 1) {
      const child = spawn(process.execPath, [importer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
      await once(child.stdout, 'data')
      // The moment of death is what varies: somewhere in the first few imports.
      await pass((kill * 7.3) % 97)
      child.kill('SIGKILL')
      await once(child, 'close')
      if (existsSync(underWay)) carriedThrough += 1
      const found = openData(folder).everything()
      expect(lives.filter((life) => JSON.stringify(life.settings) === JSON.stringify(found.settings))).toHaveLength(1)
      expect(lives).toContainEqual(found)
      expect(existsSync(underWay)).toBe(false)
    }
    if (kills >= 50) expect(carriedThrough, 'No kill came in the middle of an import.').toBeGreaterThan(0)
    rmSync(folder, { recursive: true })
  },
)
