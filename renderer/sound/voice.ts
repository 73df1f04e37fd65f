import { isSame } from '../../shared/i18n/languages.ts'

/**
 * Reads lines aloud with a voice of this computer. Voices that would send the words elsewhere are left alone; where
 * there is none of its own, nothing is said and nothing else happens.
 */
export class Voice {
  #line: string | null = null

  /** Says a line, in place of the one that is being said. */
  say(line: string) {
    this.#line = line
    try {
      const voice = voiceOf(document.documentElement.lang)
      if (voice === null) speechSynthesis.addEventListener('voiceschanged', this.#catchUp, { once: true })
      else speak(line, voice)
    } catch {
      // No voice, nothing to say.
    }
  }

  /** Is silent at once. */
  stop() {
    if (this.#line === null) return
    this.#line = null
    try {
      speechSynthesis.removeEventListener('voiceschanged', this.#catchUp)
      speechSynthesis.cancel()
    } catch {
      // No voice, nothing to stop.
    }
  }

  /** The list of voices comes late, and on some systems in parts; the line that was to be said by then is. */
  readonly #catchUp = () => {
    if (this.#line !== null) this.say(this.#line)
  }
}

function speak(line: string, voice: SpeechSynthesisVoice) {
  const words = new SpeechSynthesisUtterance(line)
  words.voice = voice
  words.lang = voice.lang
  words.rate = 0.95
  speechSynthesis.cancel()
  speechSynthesis.speak(words)
}

/**
 * The voice of this computer for a language, by its tag; null where there is none, or none is known yet. Throws where
 * nothing can speak.
 */
export function voiceOf(language: string): SpeechSynthesisVoice | null {
  // A desktop may know ten thousand voices in a hundred languages: a look at the tag of each takes a third of a second.
  const fits: Record<string, boolean> = {}
  const here = speechSynthesis
    .getVoices()
    .filter(({ localService, lang }) => localService && (fits[lang] ??= isSame(lang, language)))
  return here.find((voice) => voice.default) ?? here[0] ?? null
}
