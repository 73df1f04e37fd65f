/** What the project's conventions and walls ask for, as far as a machine can tell. */
import svelte from 'eslint-plugin-svelte'
import { defineConfig, globalIgnores } from 'eslint/config'
import ts from 'typescript-eslint'
import { documentedRule } from './lint/documented-rule.ts'
import { hiddenInputs, hiddenInputSyntax } from './lint/hidden-inputs.ts'
import { wallsRule } from './lint/walls-rule.ts'

const markup = [
  {
    selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]',
    message: 'Text is only ever set as text.',
  },
  {
    selector: "SvelteAttribute[key.name='style']",
    message: 'The content security policy forbids style attributes; use a class or a `style:` directive.',
  },
]
const bareChannels = [
  {
    selector: 'Identifier[name=/^ipc(Main|Renderer)$/]',
    message: 'Only electron/ipc and the preload know bare channels; everybody else uses the contract in shared/ipc.ts.',
  },
]
const unreliableTests = [
  {
    selector: "CallExpression[callee.property.name='waitForTimeout']",
    message: 'A test waits for what it wants to see, not for time to pass.',
  },
  {
    selector: "CallExpression[callee.property.name='only'][callee.object.name=/^(it|test|describe)$/]",
    message: 'This would leave out all other tests.',
  },
]

/**
 * A file has one list of forbidden syntax, so each folder names all that hold there.
 * @param {object[][]} lists
 * @returns {import('eslint').Linter.RulesRecord}
 */
const forbidden = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] })

export default defineConfig([
  globalIgnores(['dist/**', 'node_modules/**', 'test-results/**', 'tests/walls/fixtures/**']),
  // No comment switches a rule off: a rule that is wrong is changed here, for everybody.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'off' } },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.svelte'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    plugins: { nape: { rules: { walls: wallsRule, documented: documentedRule } } },
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] } },
    rules: {
      'nape/walls': 'error',
      'max-lines': ['error', 250],
      eqeqeq: 'error',
      ...forbidden(markup, bareChannels),
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Ports and capabilities are made of closures, not classes, so their functions may be passed on alone.
      '@typescript-eslint/unbound-method': 'off',
      // It would ask for the `!` that no-non-null-assertion forbids.
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    extends: [svelte.configs.recommended],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    // ESLint does not see the types of components and their events; svelte-check does, and checks them.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Plain JavaScript cannot say what a parsed text is.
    files: ['**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['shared/**/*.ts'],
    rules: { 'nape/documented': 'error', ...hiddenInputs, ...forbidden(markup, bareChannels, hiddenInputSyntax) },
  },
  {
    files: ['electron/ipc/**/*.ts', 'electron/preload.ts'],
    rules: forbidden(markup),
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      ...forbidden(unreliableTests),
      'max-lines': 'off',
      // A test that assumes wrongly fails, which is what it is there for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/require-await': 'off',
    },
  },
])
