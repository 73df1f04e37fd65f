import type { Bridge } from '../../shared/ipc.ts'
import type { Settings, SettingsPatch } from '../../shared/settings/settings.ts'

/** What the first start knows: the settings as the application has them, changed step by step. */
export class WelcomeModel {
  settings = $state.raw<Settings | null>(null)
  /** The settings could not be had, or not be changed. */
  failed = $state(false)

  readonly #bridge: Bridge

  constructor(bridge: Bridge) {
    this.#bridge = bridge
  }

  /** Reads the settings and listens from then on, until the returned function is called. */
  start(): () => void {
    const stop = this.#bridge.on('settings.changed', (settings) => (this.settings = settings))
    this.#bridge.ask('settings.read').then(
      (settings) => (this.settings ??= settings),
      () => (this.failed = true),
    )
    return stop
  }

  /** Asks for a change at once. Answers whether it was taken. */
  async change(patch: SettingsPatch): Promise<boolean> {
    try {
      const answer = await this.#bridge.ask('settings.change', patch)
      this.failed = false
      if (answer.ok) this.settings = answer.settings
      return answer.ok
    } catch {
      this.failed = true
      return false
    }
  }

  /** Closes the window; with a routine to begin with, or without. */
  async leave(routineId: string | null): Promise<void> {
    if (routineId !== null) await this.#bridge.ask('break.ask', { what: 'routine', id: routineId })
    await this.#bridge.ask('welcome.close')
  }
}
