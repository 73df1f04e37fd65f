import {
  dragged,
  drawn,
  settled,
  type Drag,
  type Grip,
  type Held,
  type WeekPoint,
} from '../../shared/settings/drag-hours.ts'
import { minutesInDay } from '../../shared/settings/day-ranges.ts'
import { weekdays, type TimeRange, type Weekday, type WorkHours } from '../../shared/time/work-hours.ts'

type Week = WorkHours['week']

interface Press {
  readonly week: Week
  /** Null: an empty place, on which a bar is drawn. */
  readonly held: Held | null
  readonly from: WeekPoint
  readonly at: { readonly x: number; readonly y: number }
}

/** Pixels. A hand that moved less has only pressed. */
const stirring = 5

/** A hand on the bars of the week: what it holds, and the week as it would be if it let go. */
export class WeekDrag {
  /** Null while nothing is pulled. */
  now = $state.raw<Drag | null>(null)
  #press: Press | null = null
  readonly #rows: () => HTMLElement

  constructor(rows: () => HTMLElement) {
    this.#rows = rows
  }

  /** Takes hold of what is under the pointer; answers with the day that it belongs to, null where there is nothing. */
  press(event: PointerEvent, week: Week): Weekday | null {
    const target = event.target instanceof Element ? event.target : null
    const from = target?.closest('.track') ? this.#pointAt(event) : null
    if (event.button !== 0 || from === null) return null
    const held = heldIn(target?.closest<HTMLElement>('[data-grip]') ?? null)
    this.#press = { week, held, from, at: { x: event.clientX, y: event.clientY } }
    this.#rows().setPointerCapture(event.pointerId)
    return held?.day ?? from.day
  }

  pull(event: PointerEvent): void {
    if (this.#press === null) return
    const { week, held, from, at } = this.#press
    if (this.now === null && Math.hypot(event.clientX - at.x, event.clientY - at.y) < stirring) return
    const to = this.#pointAt(event)
    if (to === null) return
    this.now = held === null ? drawn(week, from, to) : pulled(week, held, from, to, event.ctrlKey || event.altKey)
  }

  /** Lets go; answers with what the hand has made, the range that it held and where that stands, if it moved anything. */
  release(): { readonly week: Week; readonly held: Held } | null {
    const drag = this.now
    this.cancel()
    if (drag === null) return null
    const week = settled(drag.week)
    const range: TimeRange | undefined = drag.week[drag.held.day][drag.held.index]
    const index = range === undefined ? 0 : week[drag.held.day].indexOf(range)
    return { week, held: { ...drag.held, index } }
  }

  cancel(): void {
    this.#press = null
    this.now = null
  }

  /** The nearest row, and the time on it. */
  #pointAt({ clientX, clientY }: PointerEvent): WeekPoint | null {
    const tracks = [...this.#rows().querySelectorAll<HTMLElement>('.track')].map((track) => ({
      day: track.dataset['day'],
      box: track.getBoundingClientRect(),
      mirrored: getComputedStyle(track).direction === 'rtl',
    }))
    const distance = (box: DOMRect): number => Math.abs((box.top + box.bottom) / 2 - clientY)
    const [nearest] = tracks.toSorted((one, other) => distance(one.box) - distance(other.box))
    const day = weekdays.find((each) => each === nearest?.day)
    if (nearest === undefined || day === undefined) return null
    const { left, right, width } = nearest.box
    return { day, minutes: ((nearest.mirrored ? right - clientX : clientX - left) / width) * minutesInDay }
  }
}

/** With Ctrl or Alt a bar that goes to another day stays where it was as well. */
function pulled(week: Week, held: Held, from: WeekPoint, to: WeekPoint, copies: boolean): Drag {
  const drag = dragged(week, held, from, to)
  if (!copies || drag.held.day === held.day) return drag
  return { ...drag, week: { ...drag.week, [held.day]: week[held.day] } }
}

function heldIn(element: HTMLElement | null): Held | null {
  const { owner, index, grip } = element?.dataset ?? {}
  const day = weekdays.find((each) => each === owner)
  return day === undefined ? null : { day, index: Number(index), grip: grip as Grip }
}
