import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
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

  /** Waits until it answers: its socket is there a little before. */
  async ready() {
    const env = { ...process.env, ...this.environment }
    while (spawnSync('pactl', ['info'], { stdio: 'ignore', env }).status !== 0) {
      if (this.#server.exitCode !== null) throw new Error('The sound server has ended.')
      await pause(50)
    }
  }

  /** A program begins to record: from the microphone, or only what the speaker plays. */
  async record(source: 'microphone' | 'speaker.monitor') {
    await this.stopRecording()
    const recorder = spawn('parec', [`--device=${source}`, '--client-name=Meetings'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { ...process.env, ...this.environment },
    })
    this.#recorder = recorder
    // With the first bytes it does record.
    await new Promise((resolve, reject) => {
      recorder.stdout.once('data', resolve)
      recorder.once('exit', () => reject(new Error('The recording has ended.')))
    })
    recorder.stdout.resume()
  }

  /** What is told of the programs that are to be heard now. */
  players(): string {
    const env = { ...process.env, ...this.environment, LC_ALL: 'C' }
    return spawnSync('pactl', ['list', 'sink-inputs'], { env, encoding: 'utf8' }).stdout
  }

  /** Resolves when the program has ended. */
  async stopRecording() {
    const recorder = this.#recorder
    this.#recorder = null
    if (recorder?.exitCode !== null || recorder.signalCode !== null) return
    const ended = once(recorder, 'exit')
    recorder.kill()
    await ended
  }

  remove() {
    void this.stopRecording()
    this.#server.kill()
  }
}
