import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { followVoice } from '../../../renderer/sound/follow-voice.ts'
import { fakeVoice, here, speakless } from './stand-ins.ts'

const elsewhere = { ...here, localService: false }

beforeEach(() => {
  document.documentElement.lang = 'en'
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => {
    vi.useRealTimers()
  })
})

function follow() {
  const told: boolean[] = []
  const end = followVoice((hasVoice) => told.push(hasVoice))
  onTestFinished(end)
  return { told, end }
}

test('a voice that is there is told at once', () => {
  fakeVoice([here])
  expect(follow().told).toEqual([true])
})

test('that there is none is told after three seconds, and taken back when one comes', () => {
  const { come } = fakeVoice([elsewhere])
  const { told } = follow()
  vi.advanceTimersByTime(2_999)
  expect(told).toEqual([])
  vi.advanceTimersByTime(1)
  expect(told).toEqual([false])
  come([elsewhere, here])
  expect(told).toEqual([false, true])
})

test('a voice that comes before is all that is told', () => {
  const { come } = fakeVoice([])
  const { told } = follow()
  vi.advanceTimersByTime(2_900)
  come([here])
  vi.advanceTimersByTime(5_000)
  expect(told).toEqual([true])
})

test('a voice that goes away is told too', () => {
  const { come } = fakeVoice([here])
  const { told } = follow()
  come([])
  vi.advanceTimersByTime(3_000)
  expect(told).toEqual([true, false])
})

test('nothing is told any more after the end', () => {
  const { come } = fakeVoice([])
  const { told, end } = follow()
  end()
  vi.advanceTimersByTime(5_000)
  come([here])
  expect(told).toEqual([])
})

test('where nothing can speak there is no voice', () => {
  speakless()
  const { told, end } = follow()
  vi.advanceTimersByTime(3_000)
  end()
  expect(told).toEqual([false])
})
