import { second, type Milliseconds } from '../shared/time/moment.ts'

/** So long without a key or a movement is a gap: nobody is in the middle of a word. */
const gap: Milliseconds = 2 * second

/**
 * Calls `act` once, at the first typing gap. Looks each second, and only until then; returns how to stop looking. Where
 * the desktop cannot say how long the person has been idle there is never a gap.
 */
export function atTypingGap(idle: () => Milliseconds | null, act: () => void): () => void {
  const look = setInterval(() => {
    if ((idle() ?? 0) < gap) return
    clearInterval(look)
    act()
  }, second)
  return () => clearInterval(look)
}
