import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { statusReportSchema } from '../../shared/commands/status-report.ts'
import { minute } from '../../shared/time/moment.ts'
import { expect, test } from './launch.ts'
import type { Desk } from './desk.ts'
import { aboutToBeAnnounced } from './states.ts'

/** What `nape status --json` says; a report that the schema does not allow fails here. */
async function statusOf(desk: Desk) {
  const { exitCode, output, beside } = await desk.run('status', '--json')
  expect([exitCode, beside]).toEqual([0, []])
  return statusReportSchema.parse(JSON.parse(output))
}

test('status, pause and resume are answered by the Nape that runs, and open no window', async ({ desk }) => {
  const nape = await desk.start()
  expect(await statusOf(desk)).toMatchObject({ state: 'next', next: { kind: 'main' }, presence: 'active' })
  expect(await desk.run('pause', '30m')).toMatchObject({ exitCode: 0, output: expect.stringMatching(/^Paused until /) })
  const paused = await statusOf(desk)
  expect(paused).toMatchObject({ state: 'paused', heldBackBy: ['paused'] })
  expect(Date.parse(paused.pausedUntil ?? '') - Date.parse(paused.at)).toBeLessThanOrEqual(30 * minute)
  expect((await nape.menu())[0]).toMatch(/^Paused until /)
  expect(await desk.run('resume')).toMatchObject({ exitCode: 0 })
  expect(await desk.run('resume')).toMatchObject({
    exitCode: 1,
    output: '',
    beside: [expect.stringMatching(/not paused/)],
  })
  expect(await nape.windows()).toEqual([])
})

test('break opens one, skip ends it, and the library opens', async ({ desk }) => {
  const nape = await desk.start()
  expect(await desk.run('break', 'two-minute', 'neck', 'routine')).toMatchObject({ exitCode: 0 })
  await nape.page('overlay')
  expect(await statusOf(desk)).toMatchObject({ state: 'open', phase: 'open' })
  expect(await desk.run('break')).toMatchObject({ exitCode: 1 })
  expect(await desk.run('skip')).toMatchObject({ exitCode: 0 })
  await expect.poll(() => desk.outcomes()).toMatchObject([{ routineId: 'two-minute-neck', result: 'partial' }])
  expect(await desk.run('library')).toMatchObject({ exitCode: 0 })
  await nape.page('library')
})

test('snooze puts off a break that is announced', async ({ desk }) => {
  desk.write('state.json', aboutToBeAnnounced())
  const nape = await desk.start()
  await nape.page('heads-up')
  expect(await statusOf(desk)).toMatchObject({ state: 'announced' })
  expect(await desk.run('snooze')).toMatchObject({ exitCode: 0 })
  expect(await statusOf(desk)).toMatchObject({ state: 'next', phase: 'waiting' })
})

test('where nobody knows how long the person has been idle, the status says so', async ({ desk }) => {
  desk.with({ XDG_SESSION_TYPE: 'wayland' })
  await desk.start()
  expect(await statusOf(desk)).toMatchObject({ presence: 'unknown' })
})

test('a wrong command ends with 2 and one line, whether Nape runs or not', async ({ desk }) => {
  const wrong = [['stauts'], ['pause', '30x'], ['--hlep'], ['quit', 'now']]
  for (const words of wrong) {
    const { exitCode, output, beside } = await desk.run(...words)
    expect([exitCode, output, beside.length]).toEqual([2, '', 1])
  }
  await desk.start()
  expect(await desk.run('break', 'two-minute-nekc')).toMatchObject({
    exitCode: 2,
    beside: [expect.stringContaining('Two-minute neck routine')],
  })
})

test('where Nape does not run, a command starts nothing and ends with 3, without a display too', async ({ desk }) => {
  desk.with({ DISPLAY: '' })
  for (const words of [['status'], ['pause', '30m'], ['settings'], ['quit']]) {
    expect(await desk.run(...words)).toMatchObject({
      exitCode: 3,
      output: '',
      beside: [expect.stringContaining('not running')],
    })
  }
  expect(await desk.run('--version')).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/^Nape \d+\.\d+\.\d+$/),
  })
  expect(desk.files('state')).toEqual([])
})

test('when quit is answered, Nape has ended and can be started anew', async ({ desk }) => {
  await desk.start()
  expect(await desk.run('quit')).toMatchObject({ exitCode: 0 })
  expect(await desk.run('status')).toMatchObject({ exitCode: 3 })
  expect(desk.stored('state.json')).toMatchObject({ phase: { type: 'waiting' } })
})

test('each folder has a Nape of its own, which keeps everything in it', async ({ desk }) => {
  const home = join(desk.folder, 'home')
  mkdirSync(home)
  desk.with({
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local'),
  })
  const nape = await desk.start()
  await desk.run('settings')
  await nape.page('settings')
  expect(await desk.run('--user-data-dir=' + join(desk.folder, 'other'), 'status')).toMatchObject({ exitCode: 3 })
  expect(await desk.run('quit')).toMatchObject({ exitCode: 0 })
  expect(everythingIn(home)).toEqual([])
})

/** What was put into a folder; the caches of libraries of the desktop know no Nape and do not count. */
function everythingIn(folder: string): readonly string[] {
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
  return names.filter((name) => name !== '.cache' && !/^\.cache\/(dconf|mesa_shader_cache|fontconfig)/.test(name))
}
