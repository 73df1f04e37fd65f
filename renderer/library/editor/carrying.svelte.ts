/** Near an edge of what scrolls, in pixels, the list comes to meet the step. */
const edge = 48
const pace = 14

/**
 * A step that is carried along the list by its grip. Nothing changes in the list until it is put down, so that one drag
 * is one change to take back; Escape puts it down where it was.
 */
export class Carrying {
  /** The place it was taken from; null while nothing is carried. */
  from = $state<number | null>(null)
  /** The place where it would be put down now. */
  to = $state(0)
  /** How far it has come, in pixels. */
  #by = $state(0)
  /** How much room it takes, in pixels. */
  #size = 0

  readonly #put: (from: number, to: number) => void

  constructor(put: (from: number, to: number) => void) {
    this.#put = put
  }

  /** How far the step in a place is from it, in pixels: the one that is carried, and those that make room for it. */
  shift(place: number): number {
    if (this.from === null) return 0
    if (place === this.from) return this.#by
    if (this.from < place && place <= this.to) return -this.#size
    return this.to <= place && place < this.from ? this.#size : 0
  }

  /** Takes the step in a place of the list; the pointer holds it until it lets go. */
  lift(event: PointerEvent, place: number): void {
    const grip = event.currentTarget
    const list = grip instanceof HTMLElement ? grip.closest('ol') : null
    if (event.button !== 0 || this.from !== null || list === null || !(grip instanceof HTMLElement)) return
    event.preventDefault()
    grip.setPointerCapture(event.pointerId)
    const held = new AbortController()
    const { signal } = held
    const scroller = list.closest('.routine') ?? document.documentElement
    const start = { y: event.clientY, scroll: scroller.scrollTop }
    const cards = [...list.children].map((card) => card.getBoundingClientRect())
    const middles = cards.map(({ top, height }) => top + height / 2)
    const gap = (cards[1]?.top ?? 0) - (cards[0]?.bottom ?? 0)
    this.#size = (cards[place]?.height ?? 0) + gap
    const follow = ({ clientY }: PointerEvent): void => {
      const { top, bottom } = scroller.getBoundingClientRect()
      const [above, below] = [Math.max(top, 0) + edge, Math.min(bottom, innerHeight) - edge]
      if (clientY < above || clientY > below) scroller.scrollTop += clientY < above ? -pace : pace
      const y = clientY + scroller.scrollTop - start.scroll
      this.#by = y - start.y
      this.to = middles.filter((middle, i) => i !== place && middle < y).length
    }
    const put = (down: boolean): void => {
      held.abort()
      const { from, to } = this
      this.from = null
      this.#by = 0
      if (down && from !== null && from !== to) this.#put(from, to)
    }
    this.from = place
    this.to = place
    grip.addEventListener('pointermove', follow, { signal })
    grip.addEventListener('pointerup', () => put(true), { signal })
    grip.addEventListener('lostpointercapture', () => put(false), { signal })
    const leave = (pressed: KeyboardEvent): void => {
      if (pressed.key !== 'Escape') return
      pressed.stopPropagation()
      put(false)
    }
    addEventListener('keydown', leave, { signal, capture: true })
  }
}
