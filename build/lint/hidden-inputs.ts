import type { Linter } from 'eslint'

/**
 * `shared/` answers only from what it is given, so that every moment can be tested. Its compiler options already know
 * no page and no Node.js; these are the hidden inputs that the language itself has.
 */
const why = 'shared/ is given the time and its chances; it does not look them up.'

export const hiddenInputs: Linter.RulesRecord = {
  'no-restricted-globals': ['error', { name: 'Date', message: why }, { name: 'globalThis', message: why }],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: why },
    { object: 'Temporal', property: 'Now', message: why },
  ],
}

/** For `no-restricted-syntax`, which a file can be given only once. */
export const hiddenInputSyntax = [
  { selector: 'CallExpression[callee.property.name=/^format(ToParts)?$/][arguments.length=0]', message: why },
  { selector: "MemberExpression[property.name='resolvedOptions']", message: why },
]
