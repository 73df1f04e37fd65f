import type { Milliseconds } from '../../shared/time/moment.ts'

/** The time for which a picture moves: it stands while the picture does, and goes on from there. */
export class Ticker {
  elapsed: Milliseconds = $state(0)

  /** Lets time pass, frame by frame, until the returned function is called. */
  start(): () => void {
    let before = performance.now()
    let frame = requestAnimationFrame(tick)
    const pass = (now: DOMHighResTimeStamp) => {
      // A frame's own time may lie a little before the moment it was asked for.
      this.elapsed += Math.max(now - before, 0)
      before = now
    }
    function tick(now: DOMHighResTimeStamp) {
      pass(now)
      frame = requestAnimationFrame(tick)
    }
    return () => cancelAnimationFrame(frame)
  }

  restart(): void {
    this.elapsed = 0
  }
}
