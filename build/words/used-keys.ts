/** Which words of the interface the program asks for. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Where words are asked for; the lists of words themselves ask for nothing. */
const rooms = ['shared', 'renderer', 'electron', 'build'] as const
const wordLists = /^shared[\\/]i18n[\\/][^\\/]+[\\/][^\\/]+$/

/** Every program text. */
export function sources(): readonly string[] {
  return rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .map((file) => join(room, file))
      .filter((file) => /\.(?:ts|svelte)$/.test(file) && !wordLists.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8')),
  )
}

/** Which of the keys no program text names, whole or with a part that is only known when it runs. */
export function unusedKeys(keys: readonly string[], texts: readonly string[]): readonly string[] {
  const named = new Set<string>()
  const patterns = new Set<string>()
  for (const text of texts) {
    for (const [, key = ''] of text.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)) named.add(key)
    for (const [, key = ''] of text.matchAll(/`([\w-]+\.(?:[\w.-]|\$\{(?:[^{}]|\{[^{}]*\})*\})*)`/g)) patterns.add(key)
  }
  const fits = [...patterns].map(asPattern)
  const isNamed = (key: string): boolean => named.has(key) || fits.some((fit) => fit.test(key))
  return keys.filter((key) => !isNamed(key) && !isNamed(key.replace(/_(?:one|other)$/, '')))
}

/** `settings.${day}.title` is `settings.mon.title` and the like. */
function asPattern(template: string): RegExp {
  const parts = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replaceAll('.', String.raw`\.`))
  return new RegExp(`^${parts.join('[^.]+')}$`)
}
