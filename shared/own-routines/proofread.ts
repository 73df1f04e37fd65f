import { t } from '../i18n/translate.ts'
import { shown } from './clean-text.ts'

/**
 * Reads a text as JSON, character by character, and stops at the first thing that is wrong: a sentence that names the
 * line; null when nothing is. Stricter than `JSON.parse`: no name may be there twice in one object, and no bracket
 * deeper than `depth`. It keeps its own stack and looks at every character once, so no text makes it hang or overflow.
 */
export function proofread(text: string, depth: number): string | null {
  const open: { readonly close: '}' | ']'; readonly names: Set<string> }[] = []
  let expecting: 'value' | 'value or end' | 'name' | 'name or end' | 'colon' | 'comma or end' = 'value'
  let at = 0

  const wrong = (problem: 'notJson' | 'tooDeep' | 'twice', name = '') =>
    t(`ownRoutines.file.${problem}`, { line: lineAt(text, at), name })
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)?.[0] ?? null
  }

  for (;;) {
    at += read(space)?.length ?? 0
    const character = text[at]
    const inside = open.at(-1)
    if (character === undefined) return open.length === 0 && expecting === 'comma or end' ? null : wrong('notJson')

    if (character === inside?.close && expecting.endsWith('or end')) {
      open.pop()
      at += 1
      expecting = 'comma or end'
    } else if (expecting === 'comma or end') {
      if (character !== ',' || inside === undefined) return wrong('notJson')
      at += 1
      expecting = inside.close === '}' ? 'name' : 'value'
    } else if (expecting === 'colon') {
      if (character !== ':') return wrong('notJson')
      at += 1
      expecting = 'value'
    } else if (expecting === 'name' || expecting === 'name or end') {
      const written = read(string)
      if (written === null) return wrong('notJson')
      const name = JSON.parse(written) as string
      if (inside?.names.has(name)) return wrong('twice', shown(name))
      inside?.names.add(name)
      at += written.length
      expecting = 'colon'
    } else if (character === '{' || character === '[') {
      if (open.length === depth) return wrong('tooDeep')
      open.push({ close: character === '{' ? '}' : ']', names: new Set() })
      at += 1
      expecting = character === '{' ? 'name or end' : 'value or end'
    } else {
      const written = read(scalar)
      if (written === null) return wrong('notJson')
      at += written.length
      expecting = 'comma or end'
    }
  }
}

const space = /[ \t\n\r]*/y
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const scalar =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** The line of a place in a text, from 1, as an editor counts them. */
function lineAt(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\r|\n/).length
}
