/** The only thing a page can reach: the contract of `shared/ipc.ts`, and nothing of Electron or Node. */
import { contextBridge, ipcRenderer } from 'electron'
import { access, audience, type Bridge } from '../shared/ipc.ts'

const bridge: Bridge = {
  ask(name, ...argument) {
    if (!Object.hasOwn(access, name)) return Promise.reject(new Error('There is no such request.'))
    return ipcRenderer.invoke(name, ...argument)
  },
  on(name, listener) {
    if (!Object.hasOwn(audience, name)) throw new Error('There is no such broadcast.')
    const hear = (_event: unknown, message: Parameters<typeof listener>[0]) => listener(message)
    ipcRenderer.on(name, hear)
    return () => ipcRenderer.off(name, hear)
  },
}

contextBridge.exposeInMainWorld('nape', bridge)
