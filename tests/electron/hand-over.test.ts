import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { askRunning } from '../../electron/ask-running.ts'
import { obeySecondStarts } from '../../electron/second-starts.ts'
import type { Command } from '../../shared/commands/command.ts'
import type { Handed } from '../../shared/commands/handed.ts'
import { app } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

let obeyed: Command[]
let deeds: string[]

beforeEach(() => {
  obeyed = []
  deeds = []
  app.removeAllListeners('second-instance')
})

/** A Nape that runs in this process, and the way to it. */
function running(code: 0 | 1 = 0) {
  obeySecondStarts({
    obey: (command) => {
      obeyed.push(command)
      return { answer: { code, text: 'Paused.' }, afterwards: () => deeds.push(`after ${command.name}`) }
    },
    startedAgain: () => deeds.push('settings'),
    report: (sentence) => deeds.push(sentence),
  })
  return (handed: unknown) => app.emit('second-instance', {}, [], '/', structuredClone(handed))
}

const refusal = 'A second start handed over something that is no command.'

describe('a command', () => {
  test('comes to the one that runs, and its answer comes back', async () => {
    const hand = running(1)
    expect(await askRunning({ name: 'resume' }, hand)).toEqual({ code: 1, text: 'Paused.' })
    expect(obeyed).toEqual([{ name: 'resume' }])
    await expect.poll(() => deeds).toEqual(['after resume'])
  })

  test('finds nobody where nobody runs', async () => {
    expect(await askRunning({ name: 'resume' }, () => false)).toBe('not-running')
  })

  test('gives up on one that does not answer', async () => {
    expect(await askRunning({ name: 'resume' }, () => true, 50)).toBe('no-answer')
  })

  test('leaves no socket and no folder behind, whatever came of it', async () => {
    const addresses: string[] = []
    const hand = running()
    for (const way of [hand, () => false, () => true]) {
      const noting = (handed: Handed) => {
        addresses.push(handed.address)
        return way(handed)
      }
      await askRunning({ name: 'skip' }, noting, 200)
    }
    expect(addresses).toHaveLength(3)
    for (const address of addresses) expect(existsSync(dirname(address))).toBe(false)
  })

  test.skipIf(process.platform === 'win32')('is answered where nobody but its owner can come', async () => {
    let mode = 0
    await askRunning({ name: 'skip' }, ({ address }) => {
      mode = statSync(dirname(address)).mode & 0o777
      return false
    })
    expect(mode).toBe(0o700)
  })

  test('does not believe an answer without its secret, nor one that is none, nor one without an end', async () => {
    const answer = { code: 0, text: 'Forged.' }
    for (const forged of [
      JSON.stringify({ secret: '0'.repeat(32), answer }),
      JSON.stringify({ answer }),
      'nonsense',
      'x'.repeat(100_000),
    ]) {
      const heard = await askRunning(
        { name: 'skip' },
        ({ address }) => {
          connect(address)
            .on('error', () => undefined)
            .end(forged)
          return true
        },
        150,
      )
      expect(heard).toBe('no-answer')
    }
  })

  test('hears the true answer also when a forged one came before it', async () => {
    const hand = running()
    const heard = await askRunning({ name: 'skip' }, (handed) => {
      connect(handed.address).end('nonsense')
      return hand(handed)
    })
    expect(heard).toEqual({ code: 0, text: 'Paused.' })
  })
})

describe('the one that runs', () => {
  let folder: string
  let server: Server
  let calls: number

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nape-'))
    calls = 0
    server = createServer(() => (calls += 1))
    server.listen(join(folder, 'answer'))
    await once(server, 'listening')
  })

  afterEach(() => {
    server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const handed = () => ({ command: { name: 'skip' }, address: join(folder, 'answer'), secret: 'a'.repeat(32) })

  test('opens its settings for a plain second start', () => {
    const hand = running()
    hand(undefined)
    hand({})
    hand(null)
    expect(deeds).toEqual(['settings', 'settings', 'settings'])
  })

  test('obeys nothing but a whole, well-formed command', () => {
    const hand = running()
    const good = handed()
    const bad: readonly unknown[] = [
      { ...good, command: { name: 'format-disk' } },
      { ...good, command: { name: 'pause', until: { type: 'length', minutes: 1e308 } } },
      { ...good, command: { name: 'pause', until: { type: 'length', minutes: Number.NaN } } },
      { ...good, command: { name: 'break', routine: 'x'.repeat(10_000) } },
      { ...good, command: { name: 'skip', more: true } },
      { ...good, more: true },
      { ...good, secret: 'short' },
      { ...good, secret: undefined },
      { command: good.command },
      ['skip'],
      { constructor: 'x' },
    ]
    for (const one of bad) hand(one)
    expect(obeyed).toEqual([])
    expect(deeds).toEqual(bad.map(() => refusal))
  })

  test.skipIf(process.platform === 'win32')(
    'calls no address but a socket of its owner that is named like ours',
    () => {
      const hand = running()
      for (const address of [
        '/run/docker.sock',
        join(folder, '..', 'answer'),
        join(folder, 'answer', '..', 'answer', 'x'),
        join(folder, 'nothing'),
        '/tmp/nape-abcdef/answer',
        `/${'x'.repeat(200)}/nape-abcdef/answer`,
        'localhost:80',
        '',
      ]) {
        hand({ ...handed(), address })
      }
      expect(obeyed).toEqual([])
      expect(calls).toBe(0)
    },
  )

  test('does what was asked also when nobody hears the answer any more', async () => {
    const hand = running()
    server.on('connection', (socket) => socket.destroy())
    hand(handed())
    await expect.poll(() => deeds).toEqual(['after skip'])
  })
})

test('Whoever asks to quit waits until the other has let go, but not for ever', async () => {
  const hand = running()
  const began = performance.now()
  // This process does not end, so the connection stays open.
  expect(await askRunning({ name: 'quit' }, hand, 300)).toEqual({ code: 0, text: 'Paused.' })
  expect(performance.now() - began).toBeGreaterThan(290)
  expect(deeds).toEqual(['after quit'])
})
