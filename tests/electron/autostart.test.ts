import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { desktopEntry, startAtLogin } from '../../electron/autostart.ts'
import { app } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nape-autostart-'))
  file = join(folder, 'autostart', 'nape.desktop')
  app.done.length = 0
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

const command = ['/opt/Nape/nape', '--user-data-dir=/home/ada/My Nape']
const onLinux = () => startAtLogin({ platform: 'linux', command, file, possible: true })

describe('on Linux', () => {
  test('there is a file for the desktop while it is on, and none while it is off', () => {
    onLinux().follow(false, false)
    expect(existsSync(file)).toBe(false)
    onLinux().follow(true, true)
    expect(readFileSync(file, 'utf8')).toBe(desktopEntry(command))
    onLinux().follow(false, true)
    expect(existsSync(file)).toBe(false)
  })

  for (const line of ['Hidden=true', 'X-GNOME-Autostart-enabled=false']) {
    test(`what the desktop switched off with ${line} stays off until it is asked for`, () => {
      mkdirSync(join(folder, 'autostart'))
      writeFileSync(file, `[Desktop Entry]\n${line}\n`)
      onLinux().follow(true, false)
      expect(readFileSync(file, 'utf8')).toContain(line)
      onLinux().follow(true, true)
      expect(readFileSync(file, 'utf8')).toBe(desktopEntry(command))
    })
  }

  test('a program that has moved is found again at its next start', () => {
    mkdirSync(join(folder, 'autostart'))
    writeFileSync(file, desktopEntry(['/old/Nape.AppImage']))
    onLinux().follow(true, false)
    expect(readFileSync(file, 'utf8')).toBe(desktopEntry(command))
  })
})

describe('the line that starts it', () => {
  const lineOf = (words: readonly string[]) => /^Exec=(.*)$/m.exec(desktopEntry(words))?.[1]

  test('is quoted as the Desktop Entry specification asks', () => {
    expect(lineOf(['/opt/Nape/nape'])).toBe('"/opt/Nape/nape"')
    expect(lineOf(['/My Apps/nape', '--user-data-dir=/x y'])).toBe('"/My Apps/nape" "--user-data-dir=/x y"')
    expect(lineOf(['/50%/nape'])).toBe('"/50%%/nape"')
    expect(lineOf(['/a"b/$HOME/`id`/nape'])).toBe('"/a\\\\"b/\\\\$HOME/\\\\`id\\\\`/nape"')
    expect(lineOf(['/back\\slash'])).toBe('"/back\\\\\\\\slash"')
  })

  test('cannot add a line to the file', () => {
    expect(desktopEntry(['/x\nHidden=true']).split('\n')).not.toContain('Hidden=true')
  })

  const gio = ['/usr/bin/gio', '/usr/local/bin/gio'].find(existsSync)
  test.skipIf(gio === undefined)('starts the very words it was made of (needs the gio program)', async () => {
    const strange = `a "b" $HOME \`id\` 50% \\ c`
    // GLib takes no percent sign in the name of the program itself.
    const script = join(folder, 'say "it" for $HOME.sh')
    const heard = join(folder, 'heard')
    writeFileSync(script, `#!/bin/sh\nprintf '%s' "$1" > '${heard}'\n`, { mode: 0o755 })
    const entry = join(folder, 'nape.desktop')
    writeFileSync(entry, desktopEntry([script, strange]))
    execFileSync(gio ?? '', ['launch', entry])
    await expect.poll(() => (existsSync(heard) ? readFileSync(heard, 'utf8') : null)).toBe(strange)
  })
})

test('macOS and Windows keep a list of their own', () => {
  const login = startAtLogin({ platform: 'win32', command, file, possible: true })
  login.follow(false, false)
  expect(app.done).toEqual([])
  login.follow(true, true)
  login.follow(false, true)
  const [path, ...args] = command
  expect(app.done).toEqual([true, false].map((openAtLogin) => `login ${JSON.stringify({ openAtLogin, path, args })}`))
})
