import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Missing } from '../../../shared/busy/missing.ts'
import { busyBy, entriesOf, fieldsOf, free, type Detect, type Tools } from '../tools.ts'

/** A program that records, and from which source. */
interface Recording {
  readonly source: number
  readonly app: unknown
}

/** Asks PulseAudio, or PipeWire in its place, who records. Both speak through `pactl`. */
export function microphone({ env, run }: Tools): Detect {
  const list = (what: string) => run('pactl', ['--format=json', 'list', what])
  return async () => {
    // Where no sound server runs, asking for one would start it.
    if (!isThere(env)) throw new Missing('No sound server runs.')
    const recordings = recordingsIn(await list('source-outputs'))
    if (recordings.length === 0) return free
    const monitors = monitorsIn(await list('sources'))
    const heard = recordings.find(({ source }) => !monitors.has(source))
    return heard === undefined ? free : busyBy(heard.app)
  }
}

function isThere({ PULSE_SERVER, XDG_RUNTIME_DIR }: NodeJS.ProcessEnv): boolean {
  if (PULSE_SERVER !== undefined) return true
  return XDG_RUNTIME_DIR !== undefined && existsSync(join(XDG_RUNTIME_DIR, 'pulse', 'native'))
}

/**
 * The programs that record now. Left out are those that have stopped for the moment ("corked"), level meters, which
 * ask for peaks alone, and what the server does for itself, such as taking the echo out of a microphone.
 */
export function recordingsIn(json: string): readonly Recording[] {
  return entriesOf(json)
    .filter(({ corked, resample_method, client, source, properties }) => {
      const told = fieldsOf(properties)
      const isMeter = resample_method === 'peaks' || told['stream.monitor'] === 'true' || isPeakDetect(told)
      const isServer = client === undefined || client === 'n/a' || told['node.link-group'] !== undefined
      return corked === false && typeof source === 'number' && !isMeter && !isServer
    })
    .map(({ source, properties }) => ({
      source: Number(source),
      app: fieldsOf(properties)['application.name'] ?? fieldsOf(properties)['application.process.binary'],
    }))
}

function isPeakDetect(properties: Readonly<Record<string, unknown>>): boolean {
  return /^peak detect$/i.test(String(properties['media.name']))
}

/** The sources that only repeat what is played: who records those records no person. */
export function monitorsIn(json: string): ReadonlySet<number> {
  const monitors = entriesOf(json).filter(({ monitor_source, properties }) => {
    const isOfSink = typeof monitor_source === 'string' && monitor_source !== '' && monitor_source !== 'n/a'
    return isOfSink || fieldsOf(properties)['device.class'] === 'monitor'
  })
  return new Set(monitors.map(({ index }) => Number(index)))
}
