import { watch } from 'node:fs'
import { expect, test } from '../launch.ts'
import { skipBecause } from '../skip.ts'

/**
 * A command looks for the Nape that runs by trying to be the only one. Where none ran it was that for a while, and a Nape
 * that was started in this while took it for one that runs, and left.
 */
test('a command that finds no Nape is at no time taken for one', async ({ desk }) => {
  skipBecause(process.platform === 'win32' ? 'Windows keeps the lock of the only one in no file.' : null)
  const made = new Set<string | null>()
  const watcher = watch(desk.folder, (_event, name) => made.add(name))
  expect(await desk.run('status')).toMatchObject({ exitCode: 3 })
  desk.write('last', '')
  await expect.poll(() => [...made]).toContain('last')
  watcher.close()
  expect([...made]).not.toContain('SingletonLock')
})
