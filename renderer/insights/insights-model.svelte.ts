import { SvelteMap } from 'svelte/reactivity'
import type { Bridge, StatusView } from '../../shared/ipc.ts'
import type { InsightsView, YearView } from '../../shared/insights/view.ts'

/** A year as far as it is known here. */
export type KnownYear = YearView | 'unreadable'

/** What the window knows: what it opened with, and the other years that were looked at since. */
export class InsightsModel {
  view = $state.raw<InsightsView | null>(null)
  status = $state.raw<StatusView | null>(null)
  /** The first look could not be had. */
  failed = $state(false)

  readonly #bridge: Bridge
  readonly #others = new SvelteMap<number, KnownYear>()
  readonly #asked: Record<number, Promise<void>> = {}

  constructor(bridge: Bridge) {
    this.#bridge = bridge
  }

  /** Looks, and looks again whenever a break is over or the window is come back to, until the returned function is called. */
  start(): () => void {
    const look = () => void this.#look()
    const stops = [
      this.#bridge.on('status.changed', (status) => (this.status = status)),
      this.#bridge.on('break.ended', look),
    ]
    addEventListener('focus', look)
    look()
    this.#bridge.ask('status.read').then(
      (status) => (this.status ??= status),
      () => undefined,
    )
    return () => {
      removeEventListener('focus', look)
      for (const stop of stops) stop()
    }
  }

  /** A year's numbers; undefined while they are on their way. */
  year(year: number): KnownYear | undefined {
    return year === this.view?.year.year ? this.view.year : this.#others.get(year)
  }

  /** Has a year counted, once. Years that have gone by do not change while somebody looks at them. */
  want(year: number): Promise<void> {
    if (year === this.view?.year.year) return Promise.resolve()
    return (this.#asked[year] ??= this.#bridge.ask('insights.year', year).then(
      (counted) => void this.#others.set(year, counted),
      () => void this.#others.set(year, 'unreadable'),
    ))
  }

  /** Has one year after the other counted, so that the application is never busy for long. */
  async wantAll(years: readonly number[]): Promise<void> {
    for (const year of years) await this.want(year)
  }

  async #look() {
    try {
      this.view = await this.#bridge.ask('insights.read')
      this.failed = false
    } catch {
      this.failed = true
    }
  }
}
