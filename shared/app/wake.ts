import type { ScheduleEvent } from '../schedule/event.ts'
import type { Milliseconds } from '../time/moment.ts'
import type { Ports } from './ports.ts'

/** The alarm says only that time went by; whether somebody was there is asked first, so that it counts. */
export function wake(
  { presence, clock }: Pick<Ports, 'presence' | 'clock'>,
  send: (event: ScheduleEvent) => void,
): void {
  function after(idle: Milliseconds | null) {
    send({ type: 'idled', now: clock.now(), idle })
    send({ type: 'woke', now: clock.now() })
  }
  if (presence.askIdle === undefined) after(presence.idle())
  else void presence.askIdle().then(after)
}
