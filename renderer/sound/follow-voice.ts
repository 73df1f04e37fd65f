import { second, type Milliseconds } from '../../shared/time/moment.ts'
import { voiceOf } from './voice.ts'

/**
 * How long a computer may take to name its voices before it counts as one that has none: the speech service of a Linux
 * desktop is only started when it is asked, and then takes two to three seconds.
 */
const patience: Milliseconds = 3 * second

/**
 * Tells whether this computer has a voice of its own for the language of the page, and tells it anew when its voices
 * change. The first list that a page gets is empty, and the true one comes a moment later: that there is no voice is
 * told only when none has come for a while.
 *
 * @returns ends it
 */
export function followVoice(tell: (hasVoice: boolean) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined

  const look = () => {
    clearTimeout(waiting)
    if (hasVoice()) tell(true)
    else waiting = setTimeout(() => tell(hasVoice()), patience)
  }

  const voices = 'speechSynthesis' in window ? window.speechSynthesis : null
  voices?.addEventListener('voiceschanged', look)
  look()
  return () => {
    clearTimeout(waiting)
    voices?.removeEventListener('voiceschanged', look)
  }
}

function hasVoice(): boolean {
  try {
    return voiceOf(document.documentElement.lang) !== null
  } catch {
    return false
  }
}
