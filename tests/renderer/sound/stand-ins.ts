/** What there is to hear with, for tests that must know what was heard. */
import { onTestFinished, vi } from 'vitest'

/** An audio that plays nothing and says what is asked of it. Its tones end when a test says so. */
export class FakeAudio {
  static all: FakeAudio[] = []
  state = 'running'
  currentTime = 0
  readonly destination = {}
  tones: { hertz: number; loud: number; onended: (() => void) | null }[] = []

  constructor() {
    FakeAudio.all.push(this)
  }

  createOscillator() {
    const tone = { hertz: 0, loud: 0, onended: null }
    this.tones.push(tone)
    const frequency = {
      set value(hertz: number) {
        tone.hertz = hertz
      },
    }
    return Object.assign(tone, {
      frequency,
      connect: (next: object) => next,
      start: () => undefined,
      stop: () => undefined,
    })
  }

  createGain() {
    const tone = this.tones.at(-1)
    const swell = (loud: number) => {
      if (tone !== undefined) tone.loud = Math.max(tone.loud, loud)
    }
    return {
      gain: { setValueAtTime: () => undefined, exponentialRampToValueAtTime: swell },
      connect: (next: object) => next,
    }
  }

  /** Lets everything that sounds die away. */
  fade() {
    for (const tone of this.tones.splice(0)) tone.onended?.()
  }

  resume = () => this.#to('running')
  suspend = () => this.#to('suspended')
  close = () => this.#to('closed')

  #to(state: string) {
    this.state = state
    return Promise.resolve()
  }
}

/** A voice that says what it was asked to say. */
export function fakeVoice(voices: readonly Partial<SpeechSynthesisVoice>[]) {
  const said: string[] = []
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string
      constructor(text: string) {
        this.text = text
      }
    },
  )
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    speak: ({ text }: { text: string }) => said.push(text),
    cancel: () => said.push('–'),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return { said, lines: () => said.filter((line) => line !== '–') }
}

/** A voice that is on this computer. */
export const here = { localService: true, lang: 'en-US', default: true }

/** For the length of a test there is this audio and no other. */
export function hearWith(audio: unknown = FakeAudio) {
  FakeAudio.all = []
  vi.stubGlobal('AudioContext', audio)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
}
