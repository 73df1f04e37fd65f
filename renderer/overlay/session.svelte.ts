import { bring } from '../../shared/exercises/catalogue.ts'
import type { Exercise } from '../../shared/exercises/schema.ts'
import type { Felt, Result } from '../../shared/history/outcome.ts'
import type { Bridge, BreakView } from '../../shared/ipc.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { second, type Milliseconds } from '../../shared/time/moment.ts'
import { showTheme } from '../design/index.ts'
import { firstPaint } from './first-paint.ts'
import type { KeyAction } from './keys.ts'
import { Player } from './player.svelte.ts'
import { Sound } from './sound.ts'

/** What the overlay shows: no break yet, a routine, the closing screen, or nothing more. */
export type Scene =
  | { readonly type: 'waiting' }
  | { readonly type: 'routine'; readonly view: BreakView; readonly player: Player }
  | {
      readonly type: 'closing'
      readonly view: BreakView
      readonly played: Milliseconds
      readonly whole: boolean
      /** The person still lies on the back. */
      readonly onBack: boolean
    }
  | { readonly type: 'leaving' }

/** One overlay and its talk with the application: which break is open, where it is, and how it ended. */
export class Session {
  readonly sound = new Sound()
  readonly #bridge: Bridge
  #scene: Scene = $state.raw({ type: 'waiting' })
  #sides: Settings['look']['sides'] = $state('mirror')
  #speed = 1
  #settled: Promise<unknown> = Promise.resolve()

  constructor(bridge: Bridge) {
    this.#bridge = bridge
  }

  get scene(): Scene {
    return this.#scene
  }

  /** From where the figure is seen. */
  get sides(): Settings['look']['sides'] {
    return this.#sides
  }

  /** Asks for the break that is open and listens for what comes; ends with the returned function. */
  connect(): () => void {
    const stops = [
      this.#bridge.on('settings.changed', this.#heed),
      this.#bridge.on('break.opened', (view) => void this.#open(view)),
      this.#bridge.on('break.ended', this.#over),
    ]
    this.#settled = this.#bridge.ask('settings.read').then(this.#heed)
    void this.#bridge.ask('break.read').then((view) => view && this.#open(view))
    return () => {
      this.#show({ type: 'leaving' })
      for (const stop of stops) stop()
    }
  }

  /** Does what a key or a button says, where it means something now. */
  act(action: KeyAction) {
    if (this.#scene.type !== 'routine') return
    const { player } = this.#scene
    if (action === 'end') this.#finish('early')
    else if (action === 'snooze') this.#snooze()
    else if (action === 'easier') player.toggleEasier()
    else {
      this.#go(player, action)
      this.#report()
    }
  }

  #go(player: Player, action: 'pause' | 'next' | 'again' | 'slower' | 'faster') {
    if (action === 'slower' || action === 'faster') player.pace(action)
    else if (action !== 'pause') player.step(action)
    else if (player.playing) player.pause()
    else player.resume()
  }

  /** A micro-break comes as a card in a corner, and not over the whole screen. */
  get isCard(): boolean {
    return this.#scene.type === 'routine' && this.#scene.view.kind === 'micro'
  }

  /** True until the first exercise has begun, if this break may be put off at all. */
  get maySnooze(): boolean {
    return this.#scene.type === 'routine' && this.#scene.view.maySnooze && this.#scene.player.frame.number === 0
  }

  /** Keeps how the break felt. Answers with the exercises that may have hurt, the likeliest first. */
  async feel(felt: Felt): Promise<readonly Exercise[]> {
    if (this.#scene.type !== 'closing') return []
    const { breakId, exercises } = this.#scene.view
    const ids = await this.#bridge.ask('break.felt', { breakId, felt })
    return ids.flatMap((id) => exercises.find((exercise) => exercise.id === id) ?? [])
  }

  /** Leaves an exercise out from now on, or takes it in again. */
  leaveOut(exerciseId: string, out: boolean) {
    void this.#bridge.ask('break.leaveOut', { exerciseId, out })
  }

  /** Leaves the closing screen. Should the application not answer any more, the window still closes. */
  close() {
    if (this.#scene.type !== 'closing') return
    const { breakId } = this.#scene.view
    this.#show({ type: 'leaving' })
    this.#bridge.ask('break.close', { breakId }).catch(() => window.close())
  }

  readonly #heed = (settings: Settings) => {
    this.#sides = settings.look.sides
    this.#speed = settings.play.speed
    this.sound.settings = settings.sound
    showTheme(settings.look.theme)
  }

  async #open(view: BreakView) {
    if (this.#isOf(view.breakId)) return
    bring(view.exercises)
    const { routine, position: from, easier } = view
    const player = new Player(routine, { from, easier }, () => this.#finish('done'))
    const scene = { type: 'routine', view, player } as const
    this.#show(scene)
    await Promise.allSettled([this.#settled])
    await firstPaint()
    if (this.#scene !== scene) return
    // The speed that was set holds from the first moment on; what is chosen on the way holds for this break.
    player.pace(this.#speed)
    void this.#bridge.ask('break.ready', { breakId: view.breakId })
    player.resume()
    this.#report()
  }

  /** The application ended the break: at its end, from the tray, because nobody is there. */
  readonly #over = ({ breakId, result }: { readonly breakId: string; readonly result: Result }) => {
    if (this.#scene.type !== 'routine' || !this.#isOf(breakId)) return
    if (result === 'done' || result === 'partial') this.#takeLeave(result === 'done')
    else this.#show({ type: 'leaving' })
  }

  #finish(how: 'done' | 'early') {
    if (this.#scene.type !== 'routine') return
    const ended = this.#bridge.ask('break.end', { breakId: this.#scene.view.breakId, how })
    if (how === 'done') {
      this.#takeLeave(true)
      return
    }
    // Who wants to be gone is not kept by a closing screen, nor by an application that does not answer any more.
    ended.catch(() => window.close())
    this.#show({ type: 'leaving' })
  }

  #takeLeave(whole: boolean) {
    if (this.#scene.type !== 'routine') return
    const { view, player } = this.#scene
    player.stop()
    if (whole) this.sound.done()
    const mostOfIt = player.gone > (player.routine.durationSeconds * second) / 2
    const { played, frame } = player
    this.#show({ type: 'closing', view, played, whole: whole && mostOfIt, onBack: frame.onBack })
  }

  #snooze() {
    if (!this.maySnooze || this.#scene.type !== 'routine') return
    void this.#bridge.ask('break.end', { breakId: this.#scene.view.breakId, how: 'snooze' })
    this.#show({ type: 'leaving' })
  }

  #report() {
    if (this.#scene.type !== 'routine') return
    const { view, player } = this.#scene
    const { position, playing, speed } = player
    void this.#bridge.ask('break.moved', { breakId: view.breakId, position, playing, speed })
  }

  #show(scene: Scene) {
    if (this.#scene.type === 'routine') this.#scene.player.stop()
    // The last chime may still ring on the closing screen.
    if (scene.type !== 'closing') this.sound.close()
    this.#scene = scene
  }

  #isOf(breakId: string): boolean {
    return 'view' in this.#scene && this.#scene.view.breakId === breakId
  }
}
