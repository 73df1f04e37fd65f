import type {
  Answer,
  Bridge,
  BreakView,
  BroadcastName,
  Broadcasts,
  RequestName,
  Requests,
} from '../../../shared/ipc.ts'
import { exercisesOf, routineById } from '../../../shared/routines/catalogue.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import type { Settings } from '../../../shared/settings/settings.ts'

const neck = routineById('two-minute-neck')

export const neckBreak: BreakView = {
  breakId: 'first',
  kind: 'main',
  routine: neck,
  exercises: exercisesOf(neck),
  easier: [],
  maySnooze: true,
  position: 0,
}

/** What the overlay asked of the application, one line each: "break.end early". */
type Line = string

/** An application that answers reads and remembers the rest. It does nothing by itself; tests say what it tells. */
export class FakeBridge implements Bridge {
  settings: Settings = defaultSettings
  view: BreakView | null
  mayHaveHurt: readonly string[] = []
  readonly asked: { readonly name: RequestName; readonly argument: unknown; readonly at: number }[] = []
  /** Requests that are never answered well: the application is gone. */
  readonly broken = new Set<RequestName>()
  readonly #listeners = new Map<BroadcastName, Set<(message: never) => void>>()

  constructor(view: BreakView | null = neckBreak) {
    this.view = view
  }

  ask<Name extends RequestName>(name: Name, ...given: Parameters<Requests[Name]>): Promise<Answer<Name>> {
    // As between processes: what cannot be copied cannot be sent.
    this.asked.push({ name, argument: structuredClone(given[0]), at: performance.now() })
    if (this.broken.has(name)) return Promise.reject(new Error('no answer'))
    const answers: Partial<Record<RequestName, unknown>> = {
      'settings.read': this.settings,
      'break.read': this.view,
      'break.felt': this.mayHaveHurt,
    }
    return Promise.resolve(answers[name] as Answer<Name>)
  }

  on<Name extends BroadcastName>(name: Name, listener: (message: Broadcasts[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  tell<Name extends BroadcastName>(name: Name, message: Broadcasts[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (message: Broadcasts[Name]) => void)(message)
  }

  /** How many listeners there are, so that a test can see them go. */
  get listening(): number {
    return [...this.#listeners.values()].reduce((sum, listeners) => sum + listeners.size, 0)
  }

  /** What was asked about the break, but for the reads. */
  get lines(): readonly Line[] {
    return this.asked.filter(({ name }) => !name.endsWith('.read')).map(({ name, argument }) => lineOf(name, argument))
  }
}

function lineOf(name: RequestName, argument: unknown): Line {
  const said = Object.entries(argument as Record<string, string | number | boolean>)
    .filter(([key, value]) => key !== 'breakId' && !(key === 'speed' && value === 1))
    .map(([key, value]) =>
      key === 'speed' ? `x${value}` : typeof value === 'number' ? `at ${Math.round(value)}` : value,
    )
  return [name, ...said].join(' ')
}
