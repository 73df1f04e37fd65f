import type { PresencePort } from '../../../shared/app/ports.ts'

const signsOfLife = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const

/**
 * A page knows of input only while it is the one in front. Behind another window it cannot say, and says so, rather
 * than take somebody who types elsewhere for absent.
 */
export function browserPresence(): PresencePort {
  const stopped = new AbortController()
  let lastInput = performance.now()
  for (const sign of signsOfLife) {
    addEventListener(
      sign,
      () => {
        lastInput = performance.now()
      },
      { passive: true, capture: true, signal: stopped.signal },
    )
  }
  return {
    idle: () => (document.hasFocus() ? performance.now() - lastInput : null),
    onReport: () => undefined,
    stop() {
      stopped.abort()
    },
  }
}
