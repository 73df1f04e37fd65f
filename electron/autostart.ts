import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app } from 'electron'
import type { AutostartPort } from '../shared/app/ports.ts'

/** What is started at login, and where a Linux desktop looks for it. */
export interface Autostart {
  readonly platform: NodeJS.Platform
  /** The program and its arguments. */
  readonly command: readonly string[]
  /** The file of the XDG autostart specification, such as `~/.config/autostart/nape.desktop`. */
  readonly file: string
  /** False in a package whose program cannot be named from outside, such as a snap. */
  readonly possible: boolean
}

/** This application as it was started; one with a folder of its own is started with that, beside others. */
export function autostartHere(): Autostart {
  const program = app.isPackaged ? [process.env['APPIMAGE'] ?? process.execPath] : [process.execPath, app.getAppPath()]
  const folder = app.commandLine.getSwitchValue('user-data-dir')
  const own = folder === '' ? '' : `-${createHash('sha256').update(folder).digest('hex').slice(0, 8)}`
  return {
    platform: process.platform,
    command: folder === '' ? program : [...program, `--user-data-dir=${folder}`],
    file: join(app.getPath('appData'), 'autostart', `nape${own}.desktop`),
    possible: process.env['FLATPAK_ID'] === undefined && process.env['SNAP'] === undefined,
  }
}

/** Starts the application with the desktop, or does not any more. */
export function startAtLogin({ platform, command, file, possible }: Autostart): AutostartPort {
  if (platform === 'linux') return { possible, follow: (on, asked) => followInFile(on, asked, file, command) }
  return {
    possible,
    follow(on, asked) {
      const [path, ...args] = command
      // What the person switched off in the system's own list stays off until they ask for it here.
      if (!on && !asked) return
      app.setLoginItemSettings({ openAtLogin: on, ...(path === undefined ? {} : { path }), args })
    },
  }
}

function followInFile(on: boolean, asked: boolean, file: string, command: readonly string[]) {
  const before = read(file)
  if (!on) {
    if (before !== null) rmSync(file, { force: true })
    return
  }
  if (!asked && before !== null && isSwitchedOff(before)) return
  const entry = desktopEntry(command)
  if (before === entry) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, entry)
}

/** How desktops write into the file that the person switched it off in their own list. */
function isSwitchedOff(entry: string): boolean {
  return /^(?:Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m.test(entry)
}

/** A file of the Desktop Entry specification that starts a command. */
export function desktopEntry(command: readonly string[]): string {
  const lines = ['[Desktop Entry]', 'Type=Application', `Name=${app.name}`, 'Icon=nape', 'Terminal=false']
  return `${[...lines, `Exec=${execLine(command)}`, 'X-GNOME-Autostart-enabled=true'].join('\n')}\n`
}

/**
 * Each argument in quotation marks, for paths have spaces. What is special between them takes a backslash, a percent sign
 * is written twice; and as in every value of such a file, each backslash is written twice then.
 */
function execLine(command: readonly string[]): string {
  const quoted = command.map((word) => `"${word.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`)
  return quoted.join(' ').replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
