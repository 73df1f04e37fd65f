import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Voice } from '../../../renderer/sound/voice.ts'
import { fakeVoice, here, speakless } from './stand-ins.ts'

const elsewhere = { ...here, localService: false }
const german = { ...here, lang: 'de-DE' }

beforeEach(() => {
  document.documentElement.lang = 'en'
})

test('a line is said in place of the one before, and no more when the voice is stopped', () => {
  const { said } = fakeVoice([here])
  const voice = new Voice()
  voice.say('Sit tall.')
  voice.say('Breathe out.')
  voice.stop()
  expect(said).toEqual(['–', 'Sit tall.', '–', 'Breathe out.', '–'])
})

test.each([elsewhere, german])('no word is sent elsewhere or said in another language: %o', (stranger) => {
  const { lines } = fakeVoice([stranger])
  new Voice().say('Sit tall.')
  expect(lines()).toEqual([])
})

test('the voice that the system prefers speaks, where it speaks the language', () => {
  const { spokenIn } = fakeVoice([german, { ...here, default: false }, { ...here, lang: 'en-GB' }])
  new Voice().say('Sit tall.')
  expect(spokenIn).toEqual(['en-GB'])
})

test('of ten thousand voices that speak two languages, two tags are looked at', () => {
  const many = Array.from({ length: 10_000 }, (_none, index) => ({ ...german, name: `German ${String(index)}` }))
  const { lines } = fakeVoice([...many, here])
  const looks = vi.spyOn(Intl, 'Locale')
  new Voice().say('Sit tall.')
  const tags = looks.mock.calls.map(([tag]) => tag)
  looks.mockRestore()
  expect(lines()).toEqual(['Sit tall.'])
  expect(tags.filter((tag) => tag === 'de-DE')).toEqual(['de-DE'])
})

describe('where the voices come late', () => {
  test('the latest line is said when one comes that can say it, once', () => {
    const { lines, come } = fakeVoice([])
    const voice = new Voice()
    voice.say('Sit tall.')
    voice.say('Breathe out.')
    come([german])
    expect(lines()).toEqual([])
    come([german, here])
    come([german, here])
    expect(lines()).toEqual(['Breathe out.'])
  })

  test('nothing is said any more when the voice was stopped before', () => {
    const { lines, come } = fakeVoice([])
    const voice = new Voice()
    voice.say('Sit tall.')
    voice.stop()
    come([here])
    expect(lines()).toEqual([])
  })
})

test('where nothing can speak, nothing happens', () => {
  speakless()
  const voice = new Voice()
  expect(() => {
    voice.say('Sit tall.')
    voice.stop()
  }).not.toThrow()
})
