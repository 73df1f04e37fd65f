import { keepOwnRoutines } from '../../../../shared/app/own-routines-keeper.ts'
import type { Answer, Bridge, BroadcastName, Broadcasts, RequestName } from '../../../../shared/ipc.ts'
import type { Draft, OwnRoutine } from '../../../../shared/own-routines/own-routine.ts'
import { storedForm } from '../../../../shared/own-routines/stored.ts'
import { defaultSettings } from '../../../../shared/settings/defaults.ts'
import type { Settings } from '../../../../shared/settings/settings.ts'

/** An application of a few lines behind the bridge: it keeps own routines by the real rules, and tells of every change. */
export class FakeApplication implements Bridge {
  settings: Settings = defaultSettings
  /** The application does not answer any more. */
  broken = false

  readonly #listeners = new Map<BroadcastName, Set<(message: never) => void>>()
  readonly #keeper

  constructor(routines: readonly OwnRoutine[] = []) {
    const store = {
      load: () => ({ value: storedForm(routines), damage: null }),
      save: () => undefined,
      setAside: () => 'A copy was kept.',
      onTrouble: () => undefined,
    }
    this.#keeper = keepOwnRoutines(store, {
      notice: (message) => {
        throw new Error(message)
      },
      changed: (changed) => this.tell('routines.changed', changed),
    })
  }

  get routines(): readonly OwnRoutine[] {
    return this.#keeper.read()
  }

  async ask<Name extends RequestName>(name: Name, argument?: unknown): Promise<Answer<Name>> {
    await Promise.resolve()
    if (this.broken) throw new Error('no answer')
    return this.#answer(name, structuredClone(argument)) as Answer<Name>
  }

  on<Name extends BroadcastName>(name: Name, listener: (message: Broadcasts[Name]) => void): () => void {
    const listeners = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, listeners.add(listener))
    return () => listeners.delete(listener)
  }

  tell<Name extends BroadcastName>(name: Name, message: Broadcasts[Name]): void {
    for (const listener of this.#listeners.get(name) ?? []) (listener as (message: Broadcasts[Name]) => void)(message)
  }

  #answer(name: RequestName, argument: unknown): unknown {
    switch (name) {
      case 'settings.read':
        return this.settings
      case 'routines.read':
        return this.routines
      case 'routines.save':
        return this.#keeper.save(argument as Draft)
      case 'routines.import':
        return this.#keeper.import(argument as string)
      case 'routines.remove':
        this.#keeper.remove(argument as string)
        return undefined
      default:
        throw new Error(`${name} is not for the editor.`)
    }
  }
}
