/**
 * A clock that goes only when a test turns it, for the main process: the date, the time since the start of the process
 * and of the computer, and every timer. Loaded before the application, which cannot tell the difference.
 */
const { syncBuiltinESMExports } = require('node:module')
const os = require('node:os')

const RealDate = Date
const now = { wall: Date.now(), mono: performance.now(), boot: os.uptime() * 1_000 }

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [now.wall] : parts))
  }

  static now() {
    return now.wall
  }
}
Object.defineProperty(performance, 'now', { value: () => now.mono })
os.uptime = () => now.boot / 1_000
syncBuiltinESMExports()

/** What is to be called, and when on the monotonic clock: that is the one that timers run on. */
const timers = new Set()

class Timer {
  constructor(act, length, again) {
    this.act = act
    this.length = Math.max(1, Number(length) || 1)
    this.again = again
    this.at = now.mono + this.length
    timers.add(this)
  }

  ring() {
    if (this.again) this.at = now.mono + this.length
    else timers.delete(this)
    this.act()
  }

  ref() {
    return this
  }

  unref() {
    return this
  }

  hasRef() {
    return true
  }
}

globalThis.setTimeout = (act, length, ...words) => new Timer(() => act(...words), length, false)
globalThis.setInterval = (act, length, ...words) => new Timer(() => act(...words), length, true)
globalThis.clearTimeout = globalThis.clearInterval = (timer) => timers.delete(timer)

function move(length, { mono }) {
  now.wall += length
  now.boot += length
  if (mono) now.mono += length
}

/** Lets so many milliseconds pass on all clocks; what is due in them happens at its time, one thing after another. */
globalThis.passTime = async (length) => {
  const end = now.mono + length
  for (;;) {
    // What was set off by the last thing, such as an alarm of no delay, comes before the next.
    await new Promise((resolve) => setImmediate(resolve))
    const [next] = [...timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at)
    if (next === undefined) break
    move(Math.max(0, next.at - now.mono), { mono: true })
    next.ring()
  }
  move(end - now.mono, { mono: true })
}

/**
 * What a sleep of so many milliseconds leaves behind: clocks that have gone on, and timers that have not rung. In a
 * suspended computer the monotonic clock stands still; in one whose processes were only stopped it goes on.
 */
globalThis.missTime = (length, { mono }) => move(length, { mono })
