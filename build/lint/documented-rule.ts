import type { Rule, SourceCode } from 'eslint'

type ExportNode = Parameters<NonNullable<Rule.NodeListener['ExportNamedDeclaration']>>[0]
type Statement = SourceCode['ast']['body'][number]

/** Asks for a doc comment on every export, so that other rooms need not read the code behind it. */
export const documentedRule: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    docs: { description: 'Every export says what it means.' },
    messages: { missing: 'Say in a doc comment what {{name}} means, in which units, and what happens on bad input.' },
    schema: [],
  },
  create(context) {
    function isDocumented(node: Statement): boolean {
      const comment = context.sourceCode.getCommentsBefore(node).at(-1)
      if (comment !== undefined) return comment.type === 'Block' && comment.value.startsWith('*')
      // One comment may speak for a block of lines that belong together, such as the units of time.
      const statements = context.sourceCode.ast.body
      const before = statements[statements.indexOf(node) - 1]
      return before !== undefined && before.loc?.end.line === Number(node.loc?.start.line) - 1 && isDocumented(before)
    }

    return {
      ExportNamedDeclaration(node) {
        if (node.declaration && !isDocumented(node))
          context.report({ node, messageId: 'missing', data: { name: nameOf(node.declaration) } })
      },
    }
  },
}

function nameOf(declaration: NonNullable<ExportNode['declaration']>): string {
  const named = declaration.type === 'VariableDeclaration' ? declaration.declarations[0] : declaration
  return named?.id.type === 'Identifier' ? named.id.name : 'this'
}
