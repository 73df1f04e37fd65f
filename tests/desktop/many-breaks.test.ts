import { t } from '../../shared/i18n/translate.ts'
import { second } from '../../shared/time/moment.ts'
import { expect, test } from './launch.ts'
import { skipBecause } from './skip.ts'

/** `NAPE_BREAKS=200 npm test -- desktop` takes its time. */
const breaks = Number(process.env['NAPE_BREAKS'] ?? 20)
/** The first ones bring what stays: the session, the caches, the processes that draw, code that was compiled. */
const warmUp = breaks < 100 ? 20 : 60

interface Process {
  readonly pid: number
  readonly type: string
  /** In MB. */
  readonly memory: number
}

test(`${String(breaks)} breaks leave no process behind, and no memory`, async ({ desk }) => {
  skipBecause(process.platform === 'linux' ? null : 'Only Linux says what memory is shared with nobody.')
  test.setTimeout((120 + (warmUp + breaks) * 5) * second)
  const take = { NAPE_TAKE: `${String(warmUp)} ${String(breaks)}`, NAPE_BREAK_TITLE: t('tray.takeNeckRoutine') }
  const { exitCode, output } = await desk.with(take).play('take-breaks.cjs')
  expect(exitCode).toBe(0)
  expect(desk.outcomes()).toHaveLength(warmUp + breaks)

  const [before = [], after = []] = output.split('\n').map((line) => JSON.parse(line) as readonly Process[])
  const named = (processes: readonly Process[]) => processes.map(({ pid, type }) => `${type} ${String(pid)}`).sort()
  expect(named(before)).toContainEqual(expect.stringMatching(/^Browser /))
  expect(named(after)).toEqual(named(before))
  const sum = (processes: readonly Process[]) => processes.reduce((all, { memory }) => all + memory, 0)
  const measured = `${String(breaks)} breaks: ${sum(before).toFixed(1)} MB, then ${sum(after).toFixed(1)} MB`
  test.info().annotations.push({ type: 'measured', description: measured })
  console.log(measured)
  expect(sum(after)).toBeLessThanOrEqual(sum(before) + 5)
})
