import type { Weekday } from '../../../shared/time/work-hours.ts'

type Place = readonly [day: Weekday, hour: number]

/** A pointer on the bars, as a browser tells of it. */
export function pointer(kind: 'down' | 'move' | 'up' | 'cancel', [day, hour]: Place, more: PointerEventInit = {}) {
  const track = document.querySelector(`.track[data-day="${day}"]`)!
  const { left, right, width, top, height } = track.getBoundingClientRect()
  const share = (width * hour) / 24
  const clientX = getComputedStyle(track).direction === 'rtl' ? right - share : left + share
  const clientY = top + height / 2
  const target = document.elementFromPoint(clientX, clientY) ?? track
  // The capture that a real pointer has is what keeps it with the bars.
  const receiver = kind === 'down' ? target : document.querySelector(`.track[data-day="${day}"]`)!
  receiver.dispatchEvent(
    new PointerEvent(`pointer${kind}`, { bubbles: true, cancelable: true, clientX, clientY, ...more }),
  )
}

/** Takes hold in one place and lets go in another. */
export function pull(from: Place, to: Place, more: PointerEventInit = {}) {
  pointer('down', from, more)
  pointer('move', to, more)
  pointer('up', to, more)
}
