import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { _electron } from '@playwright/test'
import type { Outcome } from '../../shared/history/outcome.ts'
import { Nape } from './nape.ts'
import { anyTime } from './states.ts'

const root = join(import.meta.dirname, '../..')
/** The path of the runtime; the package knows where it is, or where it was told that it is. */
const executablePath = createRequire(import.meta.url)('electron') as string

/** A person's desk: a folder for the application's files, and one application at a time. */
export class Desk {
  readonly folder = mkdtempSync(join(tmpdir(), 'nape-desk-'))
  /** The zone that its clock on the wall shows. */
  readonly zone = zoneAtNoon()
  readonly #environment: Record<string, string>
  readonly #running: Nape[] = []

  /** @param display the screen to start on, where the system has such a thing */
  constructor(display: string | undefined) {
    // What belongs to the person's desktop, such as the list of what starts with it, is not the person's own.
    this.#environment = { ...environment(display, this.zone), XDG_CONFIG_HOME: join(this.folder, 'config') }
    this.write('settings.json', anyTime)
  }

  /** Puts a file where the application keeps its own; anything but text and bytes is written as JSON. */
  write(name: string, content: unknown) {
    const path = join(this.folder, name)
    mkdirSync(dirname(path), { recursive: true })
    const isRaw = typeof content === 'string' || Buffer.isBuffer(content)
    writeFileSync(path, isRaw ? content : JSON.stringify(content))
  }

  read(name: string): Buffer {
    return readFileSync(join(this.folder, name))
  }

  /** What is stored in a JSON file, or null when there is none yet. */
  stored(name: string): unknown {
    return existsSync(join(this.folder, name)) ? JSON.parse(this.read(name).toString()) : null
  }

  remove(name: string) {
    rmSync(join(this.folder, name), { force: true })
  }

  /** The names of the files that begin like this. */
  files(beginning: string): readonly string[] {
    return readdirSync(this.folder).filter((name) => name.startsWith(beginning))
  }

  /** Every outcome that was kept, oldest first. */
  outcomes(): readonly Outcome[] {
    const folder = join(this.folder, 'history')
    if (!existsSync(folder)) return []
    const years = readdirSync(folder).filter((name) => name.endsWith('.json'))
    return years
      .sort()
      .flatMap((year) => (this.stored(join('history', year)) as { outcomes: readonly Outcome[] }).outcomes)
  }

  /** The same desk with other words in its environment. */
  with(words: Record<string, string>): this {
    Object.assign(this.#environment, words)
    return this
  }

  /** @param how `by hand`: the clock goes only when the test turns it */
  async start({ clock = 'real' }: { readonly clock?: 'real' | 'by hand' } = {}): Promise<Nape> {
    const electron = await _electron.launch({
      executablePath,
      args: [...(clock === 'real' ? [] : ['-r', join(import.meta.dirname, 'hand-clock.cjs')]), ...this.#parameters()],
      env: this.#environment,
      cwd: root,
      // As people run it: Playwright would switch the sandbox off, and tell every page that it is light.
      chromiumSandbox: true,
      colorScheme: null,
    })
    const nape = new Nape(electron)
    this.#running.push(nape)
    return nape
  }

  /** Starts the application once more beside the one that runs, and waits for its end. */
  async startAgain(): Promise<{ readonly exitCode: number; readonly milliseconds: number }> {
    const began = performance.now()
    const child = spawn(executablePath, this.#parameters(), { env: this.#environment, stdio: 'ignore', cwd: root })
    const [exitCode] = (await once(child, 'exit')) as [number]
    return { exitCode, milliseconds: performance.now() - began }
  }

  /** Runs a command on a terminal of this desk, and waits for its end. */
  async run(...words: readonly string[]) {
    return this.#ending([...this.#parameters(), ...words])
  }

  /** Starts the application with a script in its main process and nobody who looks into it, and waits for its end. */
  async play(script: string) {
    return this.#ending(this.#parameters(script))
  }

  async #ending(parameters: readonly string[]) {
    const began = performance.now()
    const child = spawn(executablePath, parameters, {
      env: this.#environment,
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: root,
    })
    const said = { output: '', beside: '' }
    child.stdout.on('data', (part: Buffer) => (said.output += part.toString()))
    child.stderr.on('data', (part: Buffer) => (said.beside += part.toString()))
    const [exitCode] = (await once(child, 'close')) as [number]
    // Chromium speaks of the desktop that it misses in lines of its own, which begin with a bracket.
    const beside = said.beside.split('\n').filter((line) => line !== '' && !line.startsWith('['))
    return { exitCode, output: said.output.trimEnd(), beside, milliseconds: performance.now() - began }
  }

  /** The main processes that run on this desk, also those that started by themselves; with their command lines. */
  processes(): readonly { readonly pid: number; readonly parameters: readonly string[] }[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((pid) => ({ pid: Number(pid), parameters: commandLine(pid) }))
      .filter(
        ({ parameters }) => parameters.includes(this.#place) && !parameters.some((one) => one.startsWith('--type=')),
      )
  }

  async leave() {
    for (const nape of this.#running) await nape.close()
    if (process.platform === 'linux') for (const { pid } of this.processes()) process.kill(pid, 'SIGKILL')
    // What was killed may still be at its files for a moment.
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 })
  }

  #parameters(...scripts: readonly string[]) {
    const loadedBefore = ['stand-ins.cjs', ...scripts].flatMap((name) => ['-r', join(import.meta.dirname, name)])
    return [...loadedBefore, root, this.#place]
  }

  get #place() {
    return `--user-data-dir=${this.folder}`
  }
}

/** The command line of a process, or nothing when it has gone. */
function commandLine(pid: string): readonly string[] {
  try {
    // Chromium writes its own command line anew, with spaces.
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/)
  } catch {
    return []
  }
}

/** A zone in which it is around noon wherever and whenever the tests run: no day ends in the middle of one. */
function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${String(Math.abs(ahead))}`
}

function environment(display: string | undefined, zone: string): Record<string, string> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  const screen = display === undefined ? {} : { DISPLAY: display }
  // These tests read English, whatever the person reads who runs them.
  const english = { LC_ALL: '', LC_TIME: '', LANG: 'en_US.UTF-8', LANGUAGE: 'en' }
  return { ...Object.fromEntries(inherited), ...screen, ...english, TZ: zone, XDG_SESSION_TYPE: 'x11' }
}
