import type { Page } from '@playwright/test'

/** Words that are cut off, or stand out of the window that they belong to. Runs in the page. */
export function cutWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const cut: string[] = []
    const frame = document.querySelector('[aria-modal=true], [role=dialog], body') ?? document.body
    const bounds = frame.getBoundingClientRect()
    const walker = document.createTreeWalker(frame, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const element = node.parentElement
      if (words === '' || !element?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      if (element.closest('.said-only, select, svg') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const box = range.getBoundingClientRect()
      if (box.width === 0) continue
      const says = (what: string) => cut.push(`${what}: ${words.slice(0, 60)}`)
      if (box.left < bounds.left - 1 || box.right > bounds.right + 1) says('out of the window')
      for (let around: Element | null = element; around !== null && around !== frame; around = around.parentElement) {
        const style = getComputedStyle(around)
        // What scrolls shows the rest to whoever goes there.
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break
        if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue
        const inside = around.getBoundingClientRect()
        // A single dot holds words that are only heard.
        if (inside.width <= 1) break
        if (box.left < inside.left - 1.5 || box.right > inside.right + 1.5 || box.bottom > inside.bottom + 2)
          says('cut')
      }
    }
    return [...new Set(cut)]
  })
}

/** Every line of words that a person can see or hear there, except what is marked as being in another language. */
export function linesOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lines = new Set<string>()
    const foreign = (element: Element) => {
      const lang = element.closest('[lang]')?.getAttribute('lang')
      return lang !== document.documentElement.lang
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        if (foreign(node)) continue
        for (const name of [
          'aria-label',
          'title',
          'placeholder',
          'aria-description',
          'aria-valuetext',
          'aria-roledescription',
        ])
          lines.add((node.getAttribute(name) ?? '').trim())
      } else if (node.parentElement !== null && !foreign(node.parentElement)) lines.add((node.textContent ?? '').trim())
    }
    lines.delete('')
    return [...lines]
  })
}
