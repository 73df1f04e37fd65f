/** Builds the application when the sources are not the ones that dist/ was built from. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ourNode, root } from './places.mjs'
import { run } from './run.mjs'
import { sayWhile } from './say.mjs'
import { Trouble } from './trouble.mjs'

const sources = ['electron', 'renderer', 'shared', 'build/vite.renderer.config.ts', 'build/vite.electron.config.ts']
const alsoDeciding = ['package.json', 'package-lock.json', 'tsconfig.json']
const stamp = join(root, 'dist', '.built-from')

/** Content, not dates: a checkout touches dates without changing anything, and an unpacked archive the other way round. */
export function fingerprint(folder = root) {
  const hash = createHash('sha256')
  for (const path of [...sources, ...alsoDeciding].flatMap((path) => filesIn(folder, path)))
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(folder, path)))
      .update('\0')
  return hash.digest('hex')
}

/** @param {string} folder @param {string} path @returns {string[]} */
function filesIn(folder, path) {
  if (!existsSync(join(folder, path))) return []
  try {
    const names = readdirSync(join(folder, path)).sort()
    return names.flatMap((name) => filesIn(folder, `${path}/${name}`))
  } catch {
    return [path]
  }
}

/** @returns {Promise<boolean>} whether there was anything to build */
export async function buildWhenStale() {
  const current = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return false
  rmSync(stamp, { force: true })
  const { code, output } = await sayWhile(
    'Building',
    run([ourNode, join(root, 'build', 'build.ts')], { limit: 300_000 }),
  )
  if (code !== 0) throw new Trouble(`${output}\nThe application could not be built; the lines above say where.`)
  writeFileSync(stamp, current)
  return true
}
