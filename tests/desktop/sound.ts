import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** Why there can be no sound server here; null where there can. */
export function soundTrouble(): string | null {
  if (process.platform !== 'linux') return 'PulseAudio is looked for on Linux alone.'
  const missing = ['pulseaudio', 'pactl', 'parec'].filter(
    (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status !== 0,
  )
  return missing.length === 0
    ? null
    : `There is no ${missing.join(', ')} here; apt-get install pulseaudio pulseaudio-utils.`
}

/** A sound server of its own, with a microphone in which there is nothing to be heard. */
export class Sound {
  readonly environment: Record<string, string>
  readonly #server: ChildProcess
  readonly #socket: string
  #recorder: ChildProcess | null = null

  constructor(folder: string) {
    const runtime = join(folder, 'run')
    mkdirSync(runtime, { recursive: true, mode: 0o700 })
    this.#socket = join(runtime, 'sound')
    this.environment = { PULSE_SERVER: `unix:${this.#socket}`, PULSE_COOKIE: join(runtime, 'cookie') }
    const modules = [
      'module-null-sink sink_name=speaker',
      'module-null-source source_name=microphone',
      `module-native-protocol-unix auth-anonymous=1 socket=${this.#socket}`,
    ]
    const parameters = ['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no', '--disable-shm=yes']
    this.#server = spawn('pulseaudio', [...parameters, ...modules.flatMap((module) => ['-L', module])], {
      stdio: 'ignore',
      env: { ...process.env, XDG_RUNTIME_DIR: runtime, PULSE_RUNTIME_PATH: runtime, PULSE_STATE_PATH: runtime },
    })
  }

  /** Waits until it can be spoken with. */
  async ready() {
    while (!existsSync(this.#socket)) {
      if (this.#server.exitCode !== null) throw new Error('The sound server has ended.')
      await pause(50)
    }
  }

  /** A program begins to record: from the microphone, or only what the speaker plays. */
  async record(source: 'microphone' | 'speaker.monitor') {
    this.stopRecording()
    const recorder = spawn('parec', [`--device=${source}`, '--client-name=Meetings'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...this.environment },
    })
    this.#recorder = recorder
    // With the first bytes it does record.
    await new Promise((resolve) => recorder.stdout.once('data', resolve))
    recorder.stdout.resume()
  }

  stopRecording() {
    this.#recorder?.kill()
    this.#recorder = null
  }

  remove() {
    this.stopRecording()
    this.#server.kill()
  }
}
