import { expect, onTestFinished, test } from 'vitest'
import { openOverlay } from './overlay.ts'

/** What a node is called in the styles of its component. */
const nameOf = (node: Node) =>
  node instanceof Element
    ? (node.getAttribute('class') ?? node.localName).replaceAll(/ ?svelte-\w+/g, '')
    : node.nodeName

/** Every change of the page from now on, in the order in which they come: what is changed, and which attribute. */
function watch(root: Element) {
  const changed: string[] = []
  const observer = new MutationObserver((records) => {
    for (const { target, type, attributeName } of records) changed.push(`${nameOf(target)} ${attributeName ?? type}`)
  })
  observer.observe(root, { subtree: true, attributes: true, childList: true, characterData: true })
  onTestFinished(() => {
    observer.disconnect()
  })
  return async () => {
    await Promise.resolve()
    return changed.splice(0)
  }
}

/** The first side of "Ear to shoulder": three seconds of moving, ten of holding. No number changes at half a second. */
const moving = 37.5
const holding = 42.5
const frame = 0.016

test('while a pose is held only what shows the time changes, and nothing of the body', async () => {
  const { at, dialog } = await openOverlay()
  await at(holding)
  const changes = watch(dialog.element())
  await at(holding + frame)
  const changed = await changes()
  expect(changed).toContain('arc stroke-dasharray')
  expect(changed.filter((each) => !/^arc stroke-dash(array|offset)$|^accent tip d$/.test(each))).toEqual([])
})

test('a frame of a moving body changes paths, and hardly anything else', async () => {
  const { at, dialog } = await openOverlay()
  await at(moving)
  const changes = watch(dialog.element())
  await at(moving + frame)
  const changed = await changes()
  expect(changed.filter((each) => each.endsWith(' d')).length).toBeGreaterThan(5)
  // A shape that comes to lie over another one changes its place among the others.
  const rest = changed.filter(
    (each) => !/ (d|style|opacity|stroke-dashoffset|stroke-dasharray)$|^g childList$/.test(each),
  )
  expect(rest).toEqual([])
  expect(changed.length).toBeLessThan(60)
})

test('a paused routine changes nothing at all', async () => {
  const { at, press, dialog, wait } = await openOverlay()
  await at(holding)
  await press(' ')
  const changes = watch(dialog.element())
  await wait(5)
  expect(await changes()).toEqual([])
})

test('body and signs have layers of their own, so that the body is not painted with the ring or the signs', async () => {
  const { at, dialog } = await openOverlay()
  await at(holding)
  for (const selector of ['svg.figure', '.figure > .signs']) {
    const layer = dialog.element().querySelector(selector)
    expect(layer && getComputedStyle(layer).willChange).toBe('transform')
  }
})
