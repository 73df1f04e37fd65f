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

/** Voices that say what they were asked to say. Those of some computers come only after a page asked for them. */
export function fakeVoice(voices: readonly Partial<SpeechSynthesisVoice>[]) {
  const said: string[] = []
  const spokenIn: (string | undefined)[] = []
  let known = voices
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string
      voice: Partial<SpeechSynthesisVoice> = {}
      constructor(text: string) {
        this.text = text
      }
    },
  )
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => known,
    speak({ text, voice }: { text: string; voice: Partial<SpeechSynthesisVoice> }) {
      said.push(text)
      spokenIn.push(voice.lang)
    },
    cancel: () => said.push('–'),
  })
  vi.stubGlobal('speechSynthesis', synthesis)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
  return {
    said,
    spokenIn,
    lines: () => said.filter((line) => line !== '–'),
    /** From now on these are there. */
    come(others: typeof voices) {
      known = others
      synthesis.dispatchEvent(new Event('voiceschanged'))
    },
  }
}

/** For the length of a test nothing here can speak. */
export function speakless() {
  vi.stubGlobal('speechSynthesis', undefined)
  onTestFinished(() => {
    vi.unstubAllGlobals()
  })
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
