/** How words are put together where each comes from somewhere else. */
export const joining = {
  sentences: '{{one}} {{other}}',
  list: '{{one}}, {{other}}',
  /** Before what it says something about. */
  label: '{{label}}:',
  named: '{{title}}. {{text}}',
  quotation: '“{{words}}”',
  /** Between two names that stand in quotation marks, from the closing mark of one to the opening mark of the other. */
  quoted: '”, “',
} as const
