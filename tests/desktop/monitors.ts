import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'

/** A real X server with monitors that nobody looks at, which can be plugged and unplugged. */
export interface Monitors {
  readonly display: string
  /** Arranges the monitors: their size and place, or null for one that is unplugged. */
  arrange(places: readonly (Place | null)[]): void
  remove(): void
}

type Place = `${number}x${number}+${number}+${number}`

const configuration = `
Section "ServerFlags"
  Option "AutoAddDevices" "false"
  Option "AutoAddGPU" "false"
EndSection
Section "Device"
  Identifier "card"
  Driver "dummy"
  VideoRam 256000
EndSection
Section "Screen"
  Identifier "screen"
  Device "card"
  DefaultDepth 24
  SubSection "Display"
    Depth 24
    Virtual 3840 2160
  EndSubSection
EndSection
`

/** Starts the server; a sentence says why there is none. Xvfb will not do: it has one monitor only, for ever. */
export async function startMonitors(): Promise<Monitors | string> {
  const folder = mkdtempSync(join(tmpdir(), 'nape-monitors-'))
  const file = join(folder, 'xorg.conf')
  writeFileSync(file, configuration)
  const log = join(folder, 'log')
  const parameters = ['-displayfd', '3', '-config', file, '-logfile', log, '-noreset', '-nolisten', 'tcp']
  const server = spawn('Xorg', [...parameters, '-novtswitch', '-sharevts'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const number = server.stdio[3] as Readable
  const [started] = await Promise.race([once(number, 'data'), once(server, 'exit'), once(server, 'error')]).catch(
    () => [],
  )
  const remove = () => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const display = `:${String(started).trim()}`
  const xrandr = (...words: readonly string[]) =>
    execFileSync('xrandr', words, { env: { ...process.env, DISPLAY: display } })
  try {
    if (!Buffer.isBuffer(started)) throw new Error('no server')
    for (const mode of ['800x600', '640x480']) xrandr('--addmode', 'DUMMY1', mode)
  } catch {
    remove()
    return 'There is no X server whose monitors can be plugged; `apt-get install xserver-xorg-core xserver-xorg-video-dummy x11-xserver-utils` provides one.'
  }

  return {
    display,
    remove,
    arrange(places) {
      const wishes = places.flatMap((place, index) => {
        const [mode = '', x, y] = place?.split('+') ?? []
        const how = place === null ? ['--off'] : ['--mode', mode, '--pos', `${String(x)}x${String(y)}`]
        return ['--output', `DUMMY${String(index)}`, ...how]
      })
      xrandr(...wishes)
      // Only who asks makes the server look which monitors are connected.
      xrandr('--query')
    },
  }
}
