import type { AskedBreak } from '../ipc.ts'
import type { ScheduleEvent } from '../schedule/event.ts'
import type { WorkHours } from '../time/work-hours.ts'
import type { Interruptions } from './interruptions.ts'
import { endOfPause } from './pause-choice.ts'
import type { Ports, TrayAction } from './ports.ts'

/** What the choices of the tray are carried out with. */
export interface TrayRooms {
  readonly ports: Pick<Ports, 'clock' | 'windows' | 'quit'>
  readonly hours: () => WorkHours
  readonly interruptions: Pick<Interruptions, 'choose'>
  /** Opens a routine at once. */
  readonly ask: (what: AskedBreak) => void
  readonly send: (event: ScheduleEvent) => void
}

/** Does what was chosen in the tray. */
export function trayChoice({ ports, hours, interruptions, ask, send }: TrayRooms): (action: TrayAction) => void {
  return (action) => {
    const now = ports.clock.now()
    switch (action.type) {
      case 'take-break':
        ask({ what: 'routine', id: action.routineId })
        return
      case 'pause':
        send({ type: 'paused', now, until: endOfPause(action.choice, now, hours()) })
        return
      case 'resume':
        send({ type: 'unpaused', now })
        return
      case 'meet':
      case 'end-meeting':
        interruptions.choose(action)
        return
      case 'open-library':
        ports.windows.openLibrary()
        return
      case 'open-insights':
        ports.windows.openInsights()
        return
      case 'open-settings':
        ports.windows.openSettings()
        return
      case 'quit':
        ports.quit()
    }
  }
}
