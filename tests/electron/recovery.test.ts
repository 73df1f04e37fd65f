import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { recoverFromFaults } from '../../electron/recovery.ts'
import { app } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const usual = process.listeners('uncaughtException')

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  app.removeAllListeners()
  app.done.length = 0
  app.switches = []
  recoverFromFaults()
})

afterEach(() => {
  for (const listener of process.listeners('uncaughtException')) {
    if (!usual.includes(listener)) process.off('uncaughtException', listener)
  }
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const crash = (type = 'GPU', reason = 'crashed') => app.emit('child-process-gone', {}, { type, reason })
const fail = () =>
  process.listeners('uncaughtException').find((listener) => !usual.includes(listener))?.(
    new Error('oh'),
    'uncaughtException',
  )

test('three crashes of the graphics process within 30 seconds lead to a start without it', () => {
  crash()
  vi.advanceTimersByTime(20_000)
  crash()
  expect(app.done).toEqual([])
  vi.advanceTimersByTime(9000)
  crash()
  expect(app.done).toEqual(['relaunch --disable-gpu', 'exit 1'])
})

test('crashes that are far apart, ends in good order and other processes do not count', () => {
  for (let count = 0; count < 10; count += 1) {
    crash()
    vi.advanceTimersByTime(16_000)
  }
  for (let count = 0; count < 3; count += 1) {
    crash('GPU', 'clean-exit')
    crash('Utility')
  }
  expect(app.done).toEqual([])
})

test('without the graphics processor there is nothing left to switch off', () => {
  app.switches = ['disable-gpu']
  for (let count = 0; count < 5; count += 1) crash()
  expect(app.done).toEqual([])
})

test('an unexpected error leads to a new start', () => {
  vi.spyOn(performance, 'now').mockReturnValue(900)
  fail()
  expect(app.done).toEqual(['relaunch --second-try', 'exit 1'])
})

test('what goes wrong while Nape is ending does not bring it back', () => {
  app.emit('before-quit')
  fail()
  for (let count = 0; count < 5; count += 1) crash()
  expect(app.done).toEqual(['exit 1'])
})

describe('started anew', () => {
  const { argv } = process
  beforeEach(() => {
    process.argv = [...argv, '--second-try']
  })
  afterEach(() => {
    process.argv = argv
  })

  test('an error that comes at once again is the end', () => {
    vi.spyOn(performance, 'now').mockReturnValue(900)
    fail()
    expect(app.done).toEqual(['exit 1'])
  })

  test('an error after a while leads to another start', () => {
    vi.spyOn(performance, 'now').mockReturnValue(61_000)
    fail()
    expect(app.done).toEqual(['relaunch --second-try', 'exit 1'])
  })
})
