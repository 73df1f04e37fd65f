import { expect, test, vi } from 'vitest'
import { Chimes } from '../../../renderer/sound/chimes.ts'
import { FakeAudio, hearWith } from './stand-ins.ts'

function chimes(audio: unknown = FakeAudio) {
  hearWith(audio)
  return new Chimes()
}

test('nothing is set up before the first chime, and once for all of them', () => {
  const rings = chimes()
  expect(FakeAudio.all).toHaveLength(0)
  rings.ring('begins', 'normal')
  rings.ring('over', 'normal')
  expect(FakeAudio.all).toHaveLength(1)
})

test('chimes sleep between two of them', () => {
  const rings = chimes()
  rings.ring('begins', 'normal')
  const [audio] = FakeAudio.all
  audio?.fade()
  expect(audio?.state).toBe('suspended')
  rings.ring('over', 'normal')
  expect(audio?.state).toBe('running')
})

test('the end is three notes, and then nothing is left running', () => {
  chimes().ring('done', 'normal')
  const [audio] = FakeAudio.all
  // Each note is a tone and two softer ones above it.
  const notes = audio?.tones.filter((_tone, index) => index % 3 === 0)
  expect(notes?.map(({ hertz }) => Math.round(hertz))).toEqual([587, 880, 1175])
  audio?.fade()
  expect(audio?.state).toBe('closed')
})

test('what sounds is silent at once when they are closed, and they can ring again', () => {
  const rings = chimes()
  rings.ring('done', 'normal')
  rings.close()
  expect(FakeAudio.all[0]?.state).toBe('closed')
  rings.ring('over', 'normal')
  expect(FakeAudio.all[1]?.state).toBe('running')
})

test('quiet chimes are less than half as loud, and no chimes set up nothing', () => {
  const rings = chimes()
  rings.ring('begins', 'off')
  expect(FakeAudio.all).toHaveLength(0)
  rings.ring('begins', 'normal')
  rings.ring('begins', 'quiet')
  const [normal, , , quiet] = FakeAudio.all[0]?.tones ?? []
  expect(quiet?.loud).toBeLessThan((normal?.loud ?? 0) / 2)
})

test('where there is no audio they are silent', () => {
  const none = vi.fn(function none() {
    throw new Error('no audio')
  })
  chimes(none).ring('done', 'normal')
  expect(none).toHaveBeenCalled()
})
