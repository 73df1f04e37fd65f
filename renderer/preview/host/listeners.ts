import type { BroadcastName, Broadcasts, WindowKind } from '../../../shared/ipc.ts'
import { audience } from '../../../shared/ipc.ts'

type Listener = (message: never) => void

const addressOf = (kind: WindowKind, name: BroadcastName) => `${kind} ${name}`

/** Who listens to what, by the kind of window: nobody hears what the contract does not let its window hear. */
export class Listeners {
  readonly #byAddress = new Map<string, Set<Listener>>()

  /** Hears a broadcast until the returned function is called. */
  add<Name extends BroadcastName>(kind: WindowKind, name: Name, listener: (message: Broadcasts[Name]) => void) {
    const address = addressOf(kind, name)
    const listeners = this.#byAddress.get(address) ?? new Set<Listener>()
    this.#byAddress.set(address, listeners.add(listener))
    return () => {
      listeners.delete(listener)
    }
  }

  tell<Name extends BroadcastName>(name: Name, message: Broadcasts[Name]) {
    for (const kind of audience[name]) {
      for (const listener of this.#byAddress.get(addressOf(kind, name)) ?? []) listener(message as never)
    }
  }
}
