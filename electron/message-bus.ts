import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { MessageBus as Client } from 'dbus-native'
import { Missing } from '../shared/busy/missing.ts'
import { second, type Milliseconds } from '../shared/time/moment.ts'

/** A message to a service on one of the two buses of a Linux desktop. */
export interface Question {
  readonly bus: 'session' | 'system'
  readonly to: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly signature?: string
  readonly body?: readonly unknown[]
}

/** A signal to listen for. Its arguments are handed over as they come. */
export interface Signal {
  readonly bus: 'session' | 'system'
  readonly path: string
  readonly interface: string
  readonly member: string
}

/** The message buses of a Linux desktop (D-Bus). */
export interface MessageBus {
  /**
   * Asks a service that runs; none is started for it. Rejects with `Missing` where there is no bus or no such service,
   * and with another error where the service does not understand, or does not answer within the time limit.
   */
  ask(question: Question): Promise<unknown>
  /** Hears a signal until the connection is `lost`; resolves once that is so. The connection then stays open. */
  hear(signal: Signal, listener: (...given: readonly unknown[]) => void, lost: () => void): Promise<void>
  /** Lets go of every connection. A later question opens a new one. */
  close(): void
}

/** How long a service may take to answer. */
const patience: Milliseconds = 1.5 * second
/** A connection over which nobody asks for so long is closed. */
const silence: Milliseconds = 30 * second
/** Do not start the service: whoever is asked how things are should not be woken for it. */
const noAutoStart = 2

interface Connection {
  readonly client: Client
  /** Somebody listens, so it stays open. */
  listening: boolean
  readonly losses: (() => void)[]
  timer: NodeJS.Timeout | null
}

/** Where the buses are; a variable of the environment comes before the usual place. */
export function busAddresses(env: NodeJS.ProcessEnv): Readonly<Record<Question['bus'], string | null>> {
  const runtime = env['XDG_RUNTIME_DIR'] === undefined ? null : join(env['XDG_RUNTIME_DIR'], 'bus')
  const system = '/run/dbus/system_bus_socket'
  return {
    session:
      env['DBUS_SESSION_BUS_ADDRESS'] ?? (runtime !== null && existsSync(runtime) ? `unix:path=${runtime}` : null),
    system: env['DBUS_SYSTEM_BUS_ADDRESS'] ?? (existsSync(system) ? `unix:path=${system}` : null),
  }
}

/** Speaks over the buses. The library is loaded, and a connection opened, when the first question is asked. */
export function messageBus(addresses: () => ReturnType<typeof busAddresses>): MessageBus {
  const open = new Map<Question['bus'], Promise<Connection>>()

  function connection(bus: Question['bus']): Promise<Connection> {
    const known = open.get(bus)
    if (known !== undefined) return known
    const opening = connect(bus)
    open.set(bus, opening)
    // A bus that could not be reached may be there the next time.
    opening.catch(() => open.delete(bus))
    return opening
  }

  async function connect(bus: Question['bus']): Promise<Connection> {
    const busAddress = addresses()[bus]
    if (busAddress === null) throw new Missing(`There is no ${bus} bus.`)
    const { createClient } = await import('dbus-native')
    const client = createClient({ busAddress, timeout: patience, authMethods: ['EXTERNAL'] })
    const made: Connection = { client, listening: false, losses: [], timer: null }
    const forget = () => {
      if (made.timer !== null) clearTimeout(made.timer)
      open.delete(bus)
      for (const lost of made.losses.splice(0)) lost()
    }
    client.connection.on('error', forget)
    client.connection.on('close', forget)
    client.connection.on('handlerError', () => undefined)
    return made
  }

  /** The connection is closed once nobody has needed it for a while. */
  function keep(bus: Question['bus'], made: Connection) {
    if (made.timer !== null) clearTimeout(made.timer)
    made.timer = made.listening
      ? null
      : setTimeout(() => {
          open.delete(bus)
          void made.client.close()
        }, silence)
    made.timer?.unref()
  }

  return {
    async ask({ bus, to, path, interface: face, member, signature, body }) {
      const made = await connection(bus)
      keep(bus, made)
      const parameters = signature === undefined ? {} : { signature, body: [...(body ?? [])] }
      const message = { destination: to, path, interface: face, member, flags: noAutoStart, ...parameters }
      try {
        return await made.client.invoke<unknown>(message)
      } catch (error) {
        throw isAbsence(error) ? new Missing(`${to} is not there.`) : error
      }
    },
    async hear({ bus, path, interface: face, member }, listener, lost) {
      const made = await connection(bus)
      made.listening = true
      made.losses.push(lost)
      keep(bus, made)
      const key = made.client.mangle(path, face, member)
      made.client.signals.on(key, (given: unknown) => listener(...(Array.isArray(given) ? (given as unknown[]) : [])))
      await made.client.addMatch(`type='signal',path='${path}',interface='${face}',member='${member}'`)
    },
    close() {
      for (const opening of open.values()) {
        opening.then(
          ({ client }) => void client.close(),
          () => undefined,
        )
      }
      open.clear()
    },
  }
}

const absences = ['ServiceUnknown', 'NameHasNoOwner'].map((name) => `org.freedesktop.DBus.Error.${name}`)

function isAbsence(error: unknown): boolean {
  const { dbusName, code } = error as { readonly dbusName?: unknown; readonly code?: unknown }
  return absences.includes(String(dbusName)) || code === 'ENOENT' || code === 'ECONNREFUSED'
}
