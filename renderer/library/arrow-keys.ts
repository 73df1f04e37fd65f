/** Lets the arrow keys go from one card to the next, in the way that they lie on the page. */
const steps = '[data-step]'

/** Moves the keyboard to the neighbor in the direction of an arrow key. */
export function walkByArrows(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const from = document.activeElement
  if (!(from instanceof HTMLElement) || !from.matches(steps) || !event.key.startsWith('Arrow')) return
  const cards = [...event.currentTarget.querySelectorAll<HTMLElement>(steps)]
  const index = cards.indexOf(from)
  const forward = getComputedStyle(from).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const upright = event.key === 'ArrowUp' || event.key === 'ArrowDown'
  const to = upright ? nextRow(cards, from, event.key === 'ArrowDown') : cards[index + (event.key === forward ? 1 : -1)]
  if (to === undefined) return
  event.preventDefault()
  to.focus()
}

/** The card below or above that is least to the side. */
function nextRow(cards: readonly HTMLElement[], from: HTMLElement, down: boolean): HTMLElement | undefined {
  const { left, top } = from.getBoundingClientRect()
  const beyond = cards
    .map((card) => ({ card, box: card.getBoundingClientRect() }))
    .filter(({ box }) => (down ? box.top > top + 1 : box.top < top - 1))
  const nearest = Math.min(...beyond.map(({ box }) => Math.abs(box.top - top)))
  return beyond
    .filter(({ box }) => Math.abs(Math.abs(box.top - top) - nearest) < 1)
    .sort((one, other) => Math.abs(one.box.left - left) - Math.abs(other.box.left - left))[0]?.card
}
