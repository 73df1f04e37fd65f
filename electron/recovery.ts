import { app } from 'electron'
import { minute, second, type Milliseconds } from '../shared/time/moment.ts'

/** After so many crashes of the graphics process within this time, pages are drawn by the processor. */
const crashes = { count: 3, within: 30 * second } as const
/** An application that fails sooner after its start, and was started anew already, would only fail again. */
const worthAnotherTry: Milliseconds = minute
/** Marks an application that was started anew after an unexpected error. */
const secondTry = '--second-try'

/**
 * Starts the application anew from its saved state when something unforeseen happens in it. The overlay goes with the
 * old process, and nobody has to answer a dialog box about it.
 */
export function recoverFromFaults(): void {
  let quitting = false
  app.once('before-quit', () => {
    quitting = true
  })

  process.on('uncaughtException', (error) => {
    // Whoever has quit does not want Nape back.
    if (quitting) {
      console.error('Something went wrong while Nape was ending.', error)
      app.exit(1)
      return
    }
    console.error('Nape starts anew after an unexpected error.', error)
    const isSecond = process.argv.includes(secondTry)
    if (!isSecond || performance.now() > worthAnotherTry) startAnew(isSecond ? [] : [secondTry])
    app.exit(1)
  })

  let crashedAt: readonly Milliseconds[] = []
  app.on('child-process-gone', (_event, { type, reason }) => {
    if (quitting || type !== 'GPU' || reason === 'clean-exit' || app.commandLine.hasSwitch('disable-gpu')) return
    const now = performance.now()
    crashedAt = [...crashedAt.filter((then) => now - then < crashes.within), now]
    if (crashedAt.length < crashes.count) return
    console.error('Nape starts anew without the graphics processor, which crashed too often.')
    startAnew(['--disable-gpu'])
    app.exit(1)
  })
}

function startAnew(more: readonly string[]): void {
  app.relaunch({ args: [...process.argv.slice(1), ...more] })
}
