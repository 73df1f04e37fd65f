import axe from 'axe-core'

/** Everything that axe finds wrong on the page now, one line each. Rules about whole pages are left to whole pages. */
export async function problemsOnPage(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } },
  })
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
