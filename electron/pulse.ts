import { second, type Milliseconds } from '../shared/time/moment.ts'

const interval: Milliseconds = second
/**
 * A page that is silent for so many looks in a row is dead: 3 s at least, and noticed within 4 s. The desktop has to be
 * free within 5 s, and taking the windows away needs some of that on a slow computer.
 */
const silences = 3

/**
 * Asks a page again and again whether it lives, until the returned function is called; `dead` is called once when it no
 * longer answers. A page in an endless loop looks as well as ever: nothing else would tell.
 */
export function feelPulse(ask: () => Promise<unknown>, dead: () => void): () => void {
  let silent = 0
  let waiting = false
  let looked = performance.now()

  const answered = () => {
    silent = 0
    waiting = false
  }
  const look = setInterval(() => {
    const now = performance.now()
    // Who was late to look, after a sleep or on a busy computer, cannot say that the page was.
    const late = now - looked > 2 * interval
    looked = now
    if (!waiting) {
      waiting = true
      // A page that is gone altogether is told of elsewhere.
      void ask().then(answered, answered)
      return
    }
    if (!late) silent += 1
    if (silent < silences) return
    clearInterval(look)
    dead()
  }, interval)
  return () => clearInterval(look)
}
