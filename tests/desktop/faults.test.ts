/** What goes wrong while a break covers the screen. The desktop can be used again within 5 seconds, and the break is kept. */
import { readFileSync } from 'node:fs'
import { uptime } from 'node:os'
import { t } from '../../shared/i18n/translate.ts'
import { second, type EpochMs } from '../../shared/time/moment.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import { unlessGone, type Nape } from './nape.ts'
import { skipBecause } from './skip.ts'
import { longestStandstill, watchStandstills } from './standstill.ts'

const onLinux = process.platform === 'linux'

async function withBreak(desk: Desk) {
  const nape = await desk.start()
  await nape.choose(t('tray.takeNeckRoutine'))
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('button', { name: t('overlay.keys.end') })).toBeVisible()
  await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true })])
  await watchStandstills(nape)
  return { nape, overlay }
}

/** The process of this type that the application uses now; 0 when there is none. */
const processOf = (nape: Nape, type: 'Tab' | 'GPU') =>
  nape.ask(({ app }, wanted) => app.getAppMetrics().find((one) => one.type === wanted)?.pid ?? 0, type)

/** Nothing covers the screen any more, within 5 seconds of the fault, and the break is kept as far as it came. */
async function expectFreed(desk: Desk, nape: Nape, since: EpochMs) {
  await expect.poll(() => nape.windows(), { intervals: [100] }).toEqual([])
  const goneAt = Math.max(...(await nape.openings()).map((opening) => opening.goneAt ?? Infinity))
  const took = goneAt - since
  test.info().annotations.push({ type: 'measured', description: `${String(took)} ms` })
  expect(took).toBeLessThanOrEqual(5 * second + (await longestStandstill(nape)))
  await expect.poll(() => desk.outcomes().map(({ result }) => result)).toEqual(['partial'])
  await expect.poll(() => nape.renderers()).toBe(0)
  await expect.poll(async () => (await nape.menu())[0]).toMatch(/^Next break in /)
}

test('its process is killed', async ({ desk }) => {
  const { nape } = await withBreak(desk)
  const tab = await processOf(nape, 'Tab')
  const since = Date.now()
  process.kill(tab, 'SIGKILL')
  await expectFreed(desk, nape, since)
})

test('its page is caught in an endless loop, and nobody touches a key', async ({ desk }) => {
  const { nape, overlay } = await withBreak(desk)
  const since = await overlay.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
    return Date.now()
  })
  await expectFreed(desk, nape, since)
})

test('the graphics process is killed: the break goes on, and Esc leaves it', async ({ desk }) => {
  const { nape, overlay } = await withBreak(desk)
  const before = await processOf(nape, 'GPU')
  process.kill(before, 'SIGKILL')
  await expect.poll(async () => [0, before].includes(await processOf(nape, 'GPU'))).toBe(false)
  const time = () => overlay.evaluate(() => [...document.querySelectorAll('svg')].map((svg) => svg.outerHTML).join(''))
  const seen = await time()
  await expect.poll(time).not.toBe(seen)
  const since = Date.now()
  await nape.pressKey('overlay', 'Escape')
  await expectFreed(desk, nape, since)
})

test.describe('a new start', () => {
  skipBecause(onLinux ? null : 'Processes are looked up in /proc, which only Linux has.')

  /** The application ends by itself, and another one begins in its place. */
  async function expectNewStart(desk: Desk, nape: Nape, since: EpochMs) {
    const old = nape.electron.process().pid
    const successor = () => desk.processes().find(({ pid }) => pid !== old)
    await expect.poll(successor).toBeDefined()
    // It not only begins but lives, and answers. Before that it may be a process of the old one that looks like it.
    await expect.poll(async () => (await desk.run('status')).exitCode, { timeout: 60 * second }).toBe(0)
    const { pid, parameters } = successor() ?? { pid: 0, parameters: [] }
    const took = beganAt(pid) - since
    test.info().annotations.push({ type: 'measured', description: `${String(took)} ms` })
    expect(took).toBeLessThanOrEqual(5 * second)
    return parameters
  }

  /** When a process began, from the kernel; it counts hundredths of seconds since the computer started. */
  function beganAt(pid: number): EpochMs {
    const after = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(') ')[1] ?? ''
    return Date.now() - uptime() * second + Number(after.split(' ')[19]) * 10
  }

  test('comes when the graphics process crashed three times, and does without it', async ({ desk }) => {
    const { nape } = await withBreak(desk)
    for (let crash = 1; crash <= 2; crash += 1) {
      const before = await processOf(nape, 'GPU')
      process.kill(before, 'SIGKILL')
      await expect.poll(async () => [0, before].includes(await processOf(nape, 'GPU'))).toBe(false)
    }
    process.kill(await processOf(nape, 'GPU'), 'SIGKILL')
    const parameters = await expectNewStart(desk, nape, Date.now())
    expect(parameters).toContain('--disable-gpu')
  })

  test('comes after an unexpected error, without a dialog, from what was saved', async ({ desk }) => {
    const { nape } = await withBreak(desk)
    const since = Date.now()
    await unlessGone(
      nape.order(() => {
        setTimeout(() => {
          throw new Error('This is the unexpected error of a test.')
        })
      }),
    )
    const parameters = await expectNewStart(desk, nape, since)
    expect(parameters).toContain('--second-try')
    expect(desk.stored('state.json')).toMatchObject({ phase: { type: 'open' } })
  })
})
