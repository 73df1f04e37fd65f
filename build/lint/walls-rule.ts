import { posix, relative, sep } from 'node:path'
import type { Rule } from 'eslint'
import { mayImport } from './walls.ts'

/** An import in TypeScript's own syntax, which ESTree does not know: `import('...').Type`. */
interface ImportType {
  readonly source?: unknown
  readonly argument?: { readonly literal?: unknown }
}

/** Holds the walls: every way there is to import something is looked at. */
export const wallsRule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'A room imports only what its wall lets through.' },
    messages: {
      wall: '{{file}} may not import {{target}}; the walls stand in build/lint/walls.ts.',
      unknown: 'What is imported has to be written out, so that the walls can see it.',
    },
    schema: [],
  },
  create(context) {
    const file = `/${relative(context.cwd, context.filename).split(sep).join('/')}`

    function check(node: Rule.Node, source: unknown): void {
      if (source === null || source === undefined) return
      const specifier = (source as { readonly value?: unknown }).value
      if (typeof specifier !== 'string') {
        context.report({ node, messageId: 'unknown' })
        return
      }
      const target = targetOf(file, specifier)
      if (!mayImport(file, target)) context.report({ node, messageId: 'wall', data: { file, target } })
    }

    return {
      ImportDeclaration: (node) => check(node, node.source),
      ExportNamedDeclaration: (node) => check(node, node.source),
      ExportAllDeclaration: (node) => check(node, node.source),
      ImportExpression: (node) => check(node, node.source),
      TSImportType: (node: Rule.Node & ImportType) => check(node, node.source ?? node.argument?.literal),
    }
  },
}

/** Where an import leads: a path from the project's root without its `?query`, or the package as it is written. */
function targetOf(file: string, specifier: string): string {
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/, '')) : specifier
}
