import { wrapping, type ExportForm } from './export-forms.ts'

/** Asks for the part of one year. */
type AskYear = (wish: { readonly year: number; readonly form: ExportForm }) => Promise<string>

/** The history between a head and a tail, asked for year by year, so that the application is never busy for long. */
export async function gatherYears(
  years: readonly number[],
  form: ExportForm,
  ask: AskYear,
  { head, tail }: { readonly head: string; readonly tail: string } = wrapping[form],
): Promise<readonly string[]> {
  const parts: string[] = []
  for (const year of years) {
    const part = await ask({ year, form })
    if (part !== '') parts.push(part)
  }
  return [head, parts.join(wrapping[form].between), tail]
}
