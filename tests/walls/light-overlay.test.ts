import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** What a page loads: every file that its entry imports as a value, directly or through others. */
function loadedBy(entry: string): ReadonlySet<string> {
  const loaded = new Set<string>()
  const queue = [join(root, entry)]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    const path = relative(root, file)
    if (loaded.has(path)) continue
    loaded.add(path)
    if (!/\.(ts|svelte)$/.test(file) || !existsSync(file)) continue
    const imports = readFileSync(file, 'utf8').matchAll(
      /^\s*(?:import|export)\s+(?!type\b)(?:[^'";]*\bfrom\s+)?['"](\.[^'"]+)['"]/gm,
    )
    for (const [, target = ''] of imports) queue.push(join(dirname(file), target))
  }
  return loaded
}

test('the overlay loads no schema and no catalogue: its routine and exercises come with the break', () => {
  const loaded = [...loadedBy('renderer/overlay/main.ts')]
  expect(loaded).toContain('shared/figure/pose.ts')
  expect(loaded).not.toContain('shared/zod.ts')
  expect(loaded.filter((file) => file.endsWith('.json'))).toEqual(['shared/safety/data/texts.json'])
})
