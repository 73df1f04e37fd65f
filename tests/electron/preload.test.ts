import { expect, test, vi } from 'vitest'
import type { Bridge } from '../../shared/ipc.ts'
import '../../electron/preload.ts'
import { contextBridge, ipcRenderer } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const { nape } = contextBridge.exposed as { nape: Bridge }

test('a page gets two functions and nothing else', () => {
  expect(Object.keys(contextBridge.exposed)).toEqual(['nape'])
  expect(Object.keys(nape)).toEqual(['ask', 'on'])
})

test('asking sends the request and its argument, and gives the answer', async () => {
  await expect(nape.ask('notices.dismiss', 'notice-1')).resolves.toBe('answer')
  await nape.ask('settings.read')
  expect(ipcRenderer.asked).toEqual([['notices.dismiss', 'notice-1'], ['settings.read']])
})

test('a refusal is an error of the page, in the words of the router', async () => {
  ipcRenderer.reply = { refusal: 'The overlay window may not ask for that.' }
  await expect(nape.ask('settings.read')).rejects.toThrow('The overlay window may not ask for that.')
})

test('what is not in the contract is not sent', async () => {
  const { length } = ipcRenderer.asked
  for (const name of ['electron-store-get-data', 'toString', '__proto__', 'settings.write']) {
    await expect(nape.ask(name as 'settings.read')).rejects.toThrow('no such request')
    expect(() => nape.on(name as 'settings.changed', () => undefined)).toThrow('no such broadcast')
  }
  expect(ipcRenderer.asked).toHaveLength(length)
})

test('a listener hears the message without the event, until it stops', () => {
  const heard: unknown[][] = []
  const stop = nape.on('headsUp.changed', (...message) => heard.push(message))
  ipcRenderer.emit('headsUp.changed', { sender: 'secret' }, null)
  stop()
  ipcRenderer.emit('headsUp.changed', {}, null)
  expect(heard).toEqual([[null]])
})
