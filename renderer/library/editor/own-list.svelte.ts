import type { Bridge } from '../../../shared/ipc.ts'
import type { OwnRoutine } from '../../../shared/own-routines/own-routine.ts'

/** The routines that the person made, as the application has them. */
export class OwnList {
  /** Null until they are known. */
  routines = $state.raw<readonly OwnRoutine[] | null>(null)
  /** They could not be had. */
  failed = $state(false)

  readonly #bridge: Bridge

  constructor(bridge: Bridge) {
    this.#bridge = bridge
  }

  /** Reads them and listens from then on, until the returned function is called. */
  start(): () => void {
    const stop = this.#bridge.on('routines.changed', (routines) => (this.routines = routines))
    this.#bridge.ask('routines.read').then(
      (routines) => (this.routines ??= routines),
      () => (this.failed = true),
    )
    return stop
  }
}
