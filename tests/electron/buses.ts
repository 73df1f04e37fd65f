import {
  createBroker,
  createClient,
  defineInterface,
  type InterfaceDefinition,
  type MessageBus as Client,
} from 'dbus-native'
import { messageBus } from '../../electron/message-bus.ts'

/** A message bus of a test's own, on which services of a few lines answer as those of a desktop do. */
export async function ownBus() {
  const broker = createBroker({ anonymous: true })
  const address = await new Promise<string>((resolve, reject) => {
    broker.listen((error, where) => (error === null ? resolve(where) : reject(error)))
  })
  const clients: Client[] = []
  const bus = messageBus(() => ({ session: address, system: address }))

  return {
    bus,
    address,
    /** A service under a name, with one interface at a place; what it returns sends the service's signals. */
    async serve(name: string, path: string, ...definitions: readonly InterfaceDefinition[]) {
      const client = createClient({ busAddress: address })
      client.connection.on('error', () => undefined)
      clients.push(client)
      for (const definition of definitions) await client.export(path, defineInterface(definition))
      await client.ownName(name)
      return {
        client,
        signal: (face: string, member: string, signature: string, body: readonly unknown[]) => {
          client.sendSignal(path, face, member, signature, [...body])
        },
        leave: () => client.close(),
      }
    },
    async close() {
      bus.close()
      for (const client of clients) await client.close()
      broker.close()
    },
  }
}
