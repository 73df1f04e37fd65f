/**
 * Draws pictures as they come near, a few in each frame: so that a page with a hundred of them opens at once, and
 * scrolling never waits for a drawing.
 */
import { flushSync } from 'svelte'
import type { Attachment } from 'svelte/attachments'

/** Milliseconds of a frame that drawing may take. */
const share = 6

const arrivals = new WeakMap<Element, () => void>()
const queue = new Set<Element>()
let drawing = false

const observer = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) queue.add(target)
      else queue.delete(target)
    }
    if (drawing || queue.size === 0) return
    drawing = true
    requestAnimationFrame(drawSome)
  },
  // Pictures scroll inside of a page, which `rootMargin` does not reach.
  { rootMargin: '200px', scrollMargin: '200px' },
)

function drawSome() {
  const began = performance.now()
  for (const element of queue) {
    if (performance.now() - began > share) break
    queue.delete(element)
    observer.unobserve(element)
    // At once, so that the time it takes is counted.
    flushSync(arrivals.get(element))
  }
  drawing = queue.size > 0
  if (drawing) requestAnimationFrame(drawSome)
}

/** Calls `arrive` once, when the element is on the screen or nearly so. */
export function whenNear(arrive: () => void): Attachment {
  return (element) => {
    arrivals.set(element, arrive)
    observer.observe(element)
    return () => {
      observer.unobserve(element)
      queue.delete(element)
    }
  }
}
