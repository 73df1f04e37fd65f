/** Turns the clock of an application that was started with one that goes only by hand. */
import { execFileSync } from 'node:child_process'
import process from 'node:process'
import { expect } from '@playwright/test'
import type { Milliseconds } from '../../shared/time/moment.ts'
import type { Nape } from './nape.ts'

/** What `hand-clock.cjs` puts into the main process. */
interface HandClock {
  passTime(length: Milliseconds): Promise<void>
  /** Resolves when the time that was last asked for has passed. */
  passed: Promise<void>
  missTime(length: Milliseconds, how: { readonly mono: boolean }): void
}

/** Lets time pass; what is due in it happens. */
export async function passTime(nape: Nape, length: Milliseconds) {
  await nape.order((_electron, wanted) => {
    const clock = globalThis as unknown as HandClock
    clock.passed = clock.passTime(wanted)
  }, length)
  await nape.ask(() => (globalThis as unknown as HandClock).passed)
}

/** What the clock on the wall shows to the application. */
export async function wallTime(nape: Nape): Promise<number> {
  return nape.ask(() => Date.now())
}

/**
 * Stops every process of the application and continues them; to the application that took so long.
 *
 * @param mono whether the monotonic clock goes on meanwhile, as it does unless the computer itself is suspended
 */
export async function standStill(nape: Nape, length: Milliseconds, mono: boolean) {
  const main = nape.electron.process().pid ?? 0
  const all = [main, ...descendants(main)]
  // Nothing rings between this and the stop, for the clock goes only by hand: the application sees both at once.
  await nape.order(
    (_electron, [missed, goesOn]) => (globalThis as unknown as HandClock).missTime(missed, { mono: goesOn }),
    [length, mono] as const,
  )
  for (const pid of all) signal(pid, 'SIGSTOP')
  await expect.poll(() => stateOf(main)).toBe('T')
  for (const pid of all) signal(pid, 'SIGCONT')
  await expect.poll(() => stateOf(main)).not.toBe('T')
}

function stateOf(wanted: number): string | undefined {
  return processes().find(({ pid }) => pid === wanted)?.state[0]
}

interface Process {
  readonly pid: number
  readonly parent: number
  readonly state: string
}

function processes(): readonly Process[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state='], { encoding: 'utf8' }).trim().split('\n')
  return lines.map((line) => {
    const [pid, parent, state = ''] = line.trim().split(/\s+/)
    return { pid: Number(pid), parent: Number(parent), state }
  })
}

function descendants(of: number): readonly number[] {
  const all = processes()
  const below = (parent: number): number[] =>
    all.filter((each) => each.parent === parent).flatMap(({ pid }) => [pid, ...below(pid)])
  return below(of)
}

/** A process may have ended meanwhile. */
function signal(pid: number, name: 'SIGSTOP' | 'SIGCONT') {
  try {
    process.kill(pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
