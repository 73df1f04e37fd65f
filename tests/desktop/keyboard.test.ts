import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type Page } from '@playwright/test'
import { second } from '../../shared/time/moment.ts'
import { expect, test as base } from './launch.ts'
import { dueIn } from './states.ts'

/** Another application with a field to type into, a window manager, and somebody's fingers. */
interface Typist {
  readonly field: Page
  /** Types on the keyboard, wherever that leads; resolves when the last key was pressed. */
  type(text: string): Promise<void>
  press(key: string): void
}

const isThere = (program: string) => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

const test = base.extend<{ typist: Typist }>({
  typist: async ({ display }, use, info) => {
    if (process.platform !== 'linux' || !isThere('openbox') || !isThere('xdotool')) {
      const why = 'There is nobody to type: `apt-get install openbox xdotool` provides a window manager and fingers.'
      console.log(`Skipped: ${info.title}. ${why}`)
      info.skip(true, why)
      return
    }
    const env = { ...process.env, DISPLAY: display } as Record<string, string>
    const manager = spawn('openbox', { env, stdio: 'ignore' })
    const folder = mkdtempSync(join(tmpdir(), 'nape-editor-'))
    const editor = await _electron.launch({
      executablePath: createRequire(import.meta.url)('electron') as string,
      args: [join(import.meta.dirname, 'editor.cjs'), `--user-data-dir=${folder}`],
      env,
      chromiumSandbox: true,
    })
    await use({
      field: await editor.firstWindow(),
      async type(text) {
        await once(spawn('xdotool', ['type', '--delay', '80', text], { env, stdio: 'ignore' }), 'exit')
      },
      press: (key) => execFileSync('xdotool', ['key', key], { env }),
    })
    await editor.close()
    manager.kill()
    rmSync(folder, { recursive: true, force: true })
  },
})

test('whoever types while a break opens loses no key to it, and types on where they were when it is over', async ({
  desk,
  typist,
}) => {
  const { field, type, press } = typist
  const text = () => field.locator('textarea').inputValue()
  await expect(async () => {
    await field.locator('textarea').fill('')
    await type('x')
    expect(await text()).toBe('x')
  }).toPass()

  desk.write('state.json', dueIn(6 * second))
  const nape = await desk.start()
  await nape.idle(0)
  const isSeen = async () =>
    (await nape.windows()).some(({ address, visible }) => visible && address.includes('/overlay/'))
  let typed = 'x'
  const word = 'the quick brown fox '
  // On and on, until the break has been there for a while.
  while (!(await isSeen())) {
    await type(word)
    typed += word
  }
  await type(word)
  typed += word
  await expect.poll(text).toBe(typed)
  expect(await isSeen()).toBe(true)

  // The fingers rest: now the break may have the keyboard, and Esc leaves it.
  await nape.idle(3)
  await expect.poll(async () => (await nape.windows()).map(({ focused }) => focused)).toEqual([true])
  // The window system gives the keyboard away a little later than it says; the editor does nothing with this key.
  await expect(async () => {
    press('Escape')
    await expect.poll(() => nape.windows(), { timeout: 3 * second }).toEqual([])
  }).toPass()
  await expect(async () => {
    await type('!')
    expect(await text()).toMatch(/!$/)
  }).toPass()
  expect((await text()).replaceAll('!', '')).toBe(typed)
})
