/** The only thing a page can reach: the contract of `shared/ipc.ts`, and nothing of Electron or Node. */
import { contextBridge, ipcRenderer } from 'electron'
import { access, audience, type Answer, type Bridge, type Reply } from '../shared/ipc.ts'

const bridge: Bridge = {
  async ask(name, ...argument) {
    if (!Object.hasOwn(access, name)) throw new Error('There is no such request.')
    const reply = (await ipcRenderer.invoke(name, ...argument)) as Reply
    if ('refusal' in reply) throw new Error(reply.refusal)
    // The router answers this very request, which the compiler cannot follow through the name.
    return reply.answer as Answer<typeof name>
  },
  on(name, listener) {
    if (!Object.hasOwn(audience, name)) throw new Error('There is no such broadcast.')
    const hear = (_event: unknown, message: Parameters<typeof listener>[0]) => listener(message)
    ipcRenderer.on(name, hear)
    return () => ipcRenderer.off(name, hear)
  },
}

contextBridge.exposeInMainWorld('nape', bridge)
