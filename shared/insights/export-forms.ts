/** The forms of a history file, apart from what fills them, so that a window can put the file together. */

/** The forms there are. */
export const exportForms = ['csv', 'json'] as const
export type ExportForm = (typeof exportForms)[number]

/** The columns of the table. */
export const columns = ['ended', 'opened', 'kind', 'routine', 'title', 'result', 'seconds', 'asked', 'felt'] as const

/** What stands before the years, between them and after them, so that the whole is a file of its form. */
export const wrapping: Readonly<
  Record<ExportForm, { readonly head: string; readonly between: string; readonly tail: string }>
> = {
  csv: { head: `${columns.join(',')}\r\n`, between: '', tail: '' },
  json: { head: '{"format":"nape-history","version":1,"outcomes":[', between: ',', tail: ']}\n' },
}
