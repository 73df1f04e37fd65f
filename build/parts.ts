/**
 * What the application is made of: its version, and the packages of others that end up in it, each with its license. The
 * bundler says which these are; package-lock.json says what is known of them.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Part } from '../shared/about/about.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Where the list stands that the page of the settings shows. */
export const aboutFile = join(root, 'shared/about/data/about.json')

/** What a build made, as far as it matters here. */
interface Output {
  readonly output: readonly (
    | { readonly type: 'chunk'; readonly moduleIds: readonly string[] }
    | { readonly type: 'asset'; readonly originalFileNames: readonly string[] }
  )[]
}

/** The packages in some builds, by name. The runtime is one of them, though nothing of it is bundled. */
export function partsOf(builds: readonly unknown[]): readonly Part[] {
  const outputs = builds.flat() as readonly Output[]
  const files = outputs.flatMap(({ output }) =>
    output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : file.originalFileNames)),
  )
  const names = new Set(files.flatMap((file) => packageOf(file) ?? []))
  return [...names.add('electron')].sort().map(knownOf)
}

/** The list as it has to stand in its file. */
export function aboutText(parts: readonly Part[]): string {
  const { version, license } = read('package.json') as unknown as Part
  return `${JSON.stringify({ version, license, parts }, null, 2)}\n`
}

/** The licenses in their own words, to lie beside the application. */
export function licenseTexts(parts: readonly Part[]): string {
  const line = '-'.repeat(80)
  const texts = parts.map(({ name, version, license }) => {
    const words = licenseOf(name) ?? `License: ${license}`
    return `${name} ${version}\n\n${words}\n`
  })
  return texts.join(`\n${line}\n\n`)
}

/** The license of a package in its own words; null where it brings none. */
function licenseOf(name: string): string | null {
  const folder = join(root, 'node_modules', name)
  const file = existsSync(folder) ? readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each)) : undefined
  return file === undefined ? null : readFileSync(join(folder, file), 'utf8').trim()
}

/** `/x/node_modules/@scope/name/file.js` is of `@scope/name`. */
function packageOf(file: string): string | null {
  return /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll('\\', '/'))?.[1] ?? null
}

function knownOf(name: string): Part {
  const { packages } = read('package-lock.json') as { packages: Record<string, Part | undefined> }
  const { version = '', license } = packages[`node_modules/${name}`] ?? {}
  // A package that says nothing of its license in one word says it in the first line of the text.
  return { name, version, license: license ?? /^(\S+) License/.exec(licenseOf(name) ?? '')?.[1] ?? '' }
}

function read(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, name), 'utf8')) as Record<string, unknown>
}
