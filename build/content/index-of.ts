/**
 * The index of a room's data: one import for each file, because `shared/` cannot read a folder and a bundler has to see
 * what there is. Written by `npm run content -- --index`; a test compares it with the folder.
 */
const header = (what: string): string =>
  `/** Every ${what} file. Written by \`npm run content -- --index\`; not to be edited. Only the application imports this. */\n`

/** The text of `all.ts` for these files, named without their ending. */
export function indexOf(what: string, names: readonly string[]): string {
  const sorted = [...names].sort()
  const imports = sorted.map((name) => `import ${variable(name)} from './${name}.json' with { type: 'json' }`)
  const list = sorted.map((name) => `  '${name}.json': ${variable(name)},`)
  const doc = `/** What each ${what} file holds, by its name and as yet unchecked. */`
  return [
    header(what),
    ...imports,
    '',
    doc,
    'export const files: Readonly<Record<string, unknown>> = {',
    ...list,
    '}',
    '',
  ].join('\n')
}

/** 'chin-to-chest' becomes chinToChest. */
function variable(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
