/** What goes wrong while a break covers the screen. The desktop can be used again within 5 seconds, and the break is kept. */
import { t } from '../../shared/i18n/translate.ts'
import { second } from '../../shared/time/moment.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'
import { skipBecause } from './skip.ts'

const onLinux = process.platform === 'linux'

async function withBreak(desk: Desk) {
  const nape = await desk.start()
  await nape.choose(t('tray.takeNeckRoutine'))
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('button', { name: t('overlay.keys.end') })).toBeVisible()
  await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true })])
  return { nape, overlay }
}

/** The process of this type that the application uses now. */
const processOf = (nape: Nape, type: 'Tab' | 'GPU') =>
  nape.electron.evaluate(({ app }, wanted) => app.getAppMetrics().find((one) => one.type === wanted)?.pid ?? 0, type)

/** Nothing covers the screen any more, within 5 seconds, and the break is kept as far as it came. */
async function expectFreed(desk: Desk, nape: Nape) {
  const began = performance.now()
  await expect.poll(() => nape.windows(), { timeout: 8 * second, intervals: [100] }).toEqual([])
  const took = performance.now() - began
  test.info().annotations.push({ type: 'measured', description: `${took.toFixed(0)} ms` })
  expect(took).toBeLessThanOrEqual(5 * second)
  await expect.poll(() => desk.outcomes().map(({ result }) => result)).toEqual(['partial'])
  await expect.poll(() => nape.renderers()).toBe(0)
  expect((await nape.menu())[0]).toMatch(/^Next break in /)
}

test('its process is killed', async ({ desk }) => {
  const { nape } = await withBreak(desk)
  process.kill(await processOf(nape, 'Tab'), 'SIGKILL')
  await expectFreed(desk, nape)
})

test('its page is caught in an endless loop, and nobody touches a key', async ({ desk }) => {
  const { nape, overlay } = await withBreak(desk)
  await overlay.evaluate(() => {
    setTimeout(() => {
      for (;;);
    })
  })
  await expectFreed(desk, nape)
})

test('the graphics process is killed: the break goes on, and Esc leaves it', async ({ desk }) => {
  const { nape, overlay } = await withBreak(desk)
  const before = await processOf(nape, 'GPU')
  process.kill(before, 'SIGKILL')
  await expect.poll(() => processOf(nape, 'GPU')).not.toBe(before)
  const time = () => overlay.evaluate(() => document.querySelector('svg')?.outerHTML ?? '')
  const seen = await time()
  await expect.poll(time).not.toBe(seen)
  await nape.pressKey('overlay', 'Escape')
  await expectFreed(desk, nape)
})

test.describe('a new start', () => {
  skipBecause(onLinux ? null : 'Processes are looked up in /proc, which only Linux has.')

  /** The application ends by itself, and another one begins in its place. */
  async function expectNewStart(desk: Desk, nape: Nape, began: number) {
    const old = nape.electron.process().pid
    const successor = () => desk.processes().find(({ pid }) => pid !== old)
    await expect.poll(successor, { timeout: 15 * second, intervals: [100] }).toBeDefined()
    test.info().annotations.push({ type: 'measured', description: `${String(Date.now() - began)} ms` })
    expect(Date.now() - began).toBeLessThanOrEqual(5 * second)
    // It not only begins but lives, and answers.
    await expect.poll(async () => (await desk.run('status')).exitCode, { timeout: 20 * second }).toBe(0)
    return successor()?.parameters ?? []
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
    const began = Date.now()
    await nape.electron.evaluate(() => {
      setTimeout(() => {
        throw new Error('This is the unexpected error of a test.')
      })
    })
    const parameters = await expectNewStart(desk, nape, began)
    expect(parameters).toContain('--second-try')
    expect(desk.stored('state.json')).toMatchObject({ phase: { type: 'open' } })
  })
})
