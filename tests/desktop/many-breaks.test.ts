import { t } from '../../shared/i18n/translate.ts'
import { second } from '../../shared/time/moment.ts'
import { expect, test } from './launch.ts'
import { ownMemory, processesOf } from './memory.ts'
import type { Nape } from './nape.ts'
import { skipBecause } from './skip.ts'

/** `NAPE_BREAKS=200 npm test -- desktop` takes its time. */
const breaks = Number(process.env['NAPE_BREAKS'] ?? 20)
/** The first ones bring what stays: the session, the caches, the processes that draw, code that was compiled. */
const warmUp = breaks < 100 ? 20 : 60

// A trace has the application keep what its pages loaded.
test.use({ trace: 'off' })

/** Opens breaks and leaves them, one after the other; all of it in the main process, as it would be in a year. */
async function openAndLeave(nape: Nape, count: number) {
  await nape.order(
    ({ app, BrowserWindow }, { line, times }) => {
      const { trayMenu } = globalThis as unknown as { trayMenu: Electron.Menu }
      const until = (event: string) =>
        new Promise<Electron.BrowserWindow>((resolve) => {
          app.once(event as 'browser-window-created', (_event, window) => resolve(window))
        })
      const all = async () => {
        for (let done = 0; done < times; done += 1) {
          const created = until('browser-window-created')
          const click = trayMenu.items.find(({ label }) => label === line)?.click as unknown as () => void
          click()
          const window = await created
          await new Promise<void>((resolve) => window.once('show', () => resolve()))
          const closed = new Promise<void>((resolve) => window.once('closed', () => resolve()))
          window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' })
          await closed
          if (BrowserWindow.getAllWindows().length > 0) throw new Error('A window was left over.')
        }
      }
      Object.assign(globalThis, { taken: all() })
    },
    { line: t('tray.takeNeckRoutine'), times: count },
  )
  await nape.ask(() => (globalThis as unknown as { taken: Promise<void> }).taken)
}

test(`${String(breaks)} breaks leave no process behind, and no memory`, async ({ desk }) => {
  skipBecause(process.platform === 'linux' ? null : 'Only Linux says what memory is shared with nobody.')
  test.setTimeout((60 + (warmUp + breaks) * 5) * second)
  const nape = await desk.start()
  await openAndLeave(nape, warmUp)
  const before = await ownMemory(nape)
  const processes = await processesOf(nape)

  await openAndLeave(nape, breaks)
  expect(desk.outcomes()).toHaveLength(warmUp + breaks)
  // What is on its way out takes a moment.
  await expect.poll(() => ownMemory(nape)).toBeLessThanOrEqual(before + 5)
  expect(await processesOf(nape)).toEqual(processes)
  const after = await ownMemory(nape)
  test
    .info()
    .annotations.push({ type: 'measured', description: `${before.toFixed(1)} MB, then ${after.toFixed(1)} MB` })
  console.log(`${String(breaks)} breaks: ${before.toFixed(1)} MB, then ${after.toFixed(1)} MB`)
})
