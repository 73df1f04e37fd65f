import { exercisesOf } from '../routines/catalogue.ts'
import { timeToPlay } from '../routines/speed.ts'
import type { BreakView, HeadsUpView } from '../ipc.ts'
import type { Effect } from '../schedule/effect.ts'
import { minute, second, type Milliseconds } from '../time/moment.ts'
import type { Ports } from './ports.ts'
import type { Records } from './records.ts'
import type { Repertoire } from './repertoire.ts'

/** The closing screen takes 6 s; a page that has not asked to close by then is closed. */
const closingScreen: Milliseconds = 8 * second
/** After "it hurt" the stop signs stay until they were read. */
const stopSigns: Milliseconds = 2 * minute
/** After any other word about the break the closing screen stays for a moment. */
const thanks: Milliseconds = 4 * second

/** How an effect is carried out. */
interface Manner {
  /** How long a heads-up stays before its break opens. */
  readonly notice: Milliseconds
  /** How fast the person wants routines to go. */
  readonly speed: number
  /** The person asked for this, so the overlay may take the keyboard at once. */
  readonly focus: boolean
}

/** What is to be seen of a break: at most one heads-up and one overlay. */
export interface Stage {
  headsUp(): HeadsUpView | null
  overlay(): BreakView | null
  /** Carries out one effect. */
  carryOut(effect: Exclude<Effect, { type: 'refresh' }>, how: Manner): void
  /** The person said how it felt: the closing screen stays as long as it has something to say. */
  linger(breakId: string, hurt: boolean): void
  /** The closing screen was dismissed. */
  dismiss(breakId: string): void
}

/** Turns effects into calls on the ports, and remembers what the windows will ask for. */
export function createStage(ports: Pick<Ports, 'windows' | 'alarm'>, records: Records, repertoire: Repertoire): Stage {
  const { windows, alarm } = ports
  let headsUp: HeadsUpView | null = null
  let overlay: BreakView | null = null
  let bowing: string | null = null

  function putHeadsUp(view: HeadsUpView | null) {
    headsUp = view
    windows.broadcast('headsUp.changed', view)
    if (view === null) windows.hideHeadsUp()
    else windows.showHeadsUp(view)
  }

  return {
    headsUp: () => headsUp,
    overlay: () => overlay,
    carryOut(effect, { notice, speed, focus }) {
      switch (effect.type) {
        case 'announce': {
          const { planned, opensAt, maySnooze } = effect
          const { title } = repertoire.of(planned).routine
          putHeadsUp({
            breakId: planned.id,
            kind: planned.kind,
            title,
            length: timeToPlay(planned.routine.length, speed),
            opensAt,
            notice,
            maySnooze,
          })
          windows.expectOverlay({ kind: planned.kind, opensAt })
          return
        }
        case 'withdraw':
          windows.expectOverlay(null)
          putHeadsUp(null)
          return
        case 'open': {
          const { id, kind } = effect.planned
          const { maySnooze, position } = effect
          const { routine, easier } = repertoire.of(effect.planned)
          overlay = { breakId: id, kind, routine, exercises: exercisesOf(routine), easier, maySnooze, position }
          bowing = null
          windows.openOverlay(overlay, { focus })
          windows.broadcast('break.opened', overlay)
          return
        }
        case 'close':
          overlay = null
          bowing = effect.farewell ? effect.breakId : null
          windows.closeOverlay(effect.breakId, effect.farewell ? closingScreen : 0)
          return
        case 'record':
          records.keep(repertoire.account(effect.outcome, effect.reached))
          repertoire.ended(effect.outcome, effect.reached)
          windows.broadcast('break.ended', { breakId: effect.outcome.id, result: effect.outcome.result })
          return
        case 'wakeIn':
          alarm.arm(effect.delay)
      }
    },
    linger(breakId, hurt) {
      if (bowing === breakId) windows.closeOverlay(breakId, hurt ? stopSigns : thanks)
    },
    dismiss(breakId) {
      if (bowing !== breakId) return
      bowing = null
      windows.closeOverlay(breakId, 0)
    },
  }
}
