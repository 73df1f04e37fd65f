import { busyBy, free, type Detect, type Tools } from '../tools.ts'

/** Something that keeps a Mac awake, of `pmset -g assertions`. */
export interface Assertion {
  readonly app: string
  readonly kind: string
  /** What it says of itself, such as the sound devices in use. */
  readonly about: string
}

const list = ({ run }: Pick<Tools, 'run'>) => run('pmset', ['-g', 'assertions']).then(assertionsIn)

/** The sound server keeps a Mac awake while somebody records, and says which devices it is about. */
export function macMicrophone(tools: Pick<Tools, 'run'>): Detect {
  return async () => {
    const recording = (await list(tools)).some(
      ({ app, about }) => app === 'coreaudiod' && /audio-in|Microphone|Input/i.test(about),
    )
    return recording ? busyBy(null) : free
  }
}

/** These keep the screen awake because somebody said so, or for a moment after a key. */
const notPresenting = new Set(['caffeinate', 'Amphetamine', 'KeepingYouAwake', 'Lungo', 'powerd', 'WindowServer'])

/** Slides, films and calls keep the screen of a Mac awake. */
export function macPresentation(tools: Pick<Tools, 'run'>): Detect {
  return async () => {
    const presenting = (await list(tools)).find(
      ({ app, kind }) =>
        /^(PreventUserIdleDisplaySleep|NoDisplaySleepAssertion)$/.test(kind) && !notPresenting.has(app),
    )
    return presenting === undefined ? free : busyBy(presenting.app)
  }
}

/** Reads what `pmset -g assertions` lists by process, each with the lines below it. */
export function assertionsIn(output: string): readonly Assertion[] {
  const lines = output.split(/\r?\n/)
  const start = lines.findIndex((line) => line.startsWith('Listed by owning process'))
  if (start === -1) throw new Error('This is not what pmset says.')
  const found: Assertion[] = []
  for (const line of lines.slice(start + 1)) {
    const head = /^ {3}pid \d+\(([^)]*)\): \[[^\]]*\] [\d:]+ (\w+) named: (.*)$/.exec(line)
    if (head !== null) found.push({ app: head[1] ?? '', kind: head[2] ?? '', about: head[3] ?? '' })
    else if (/^\s{4,}|^\t/.test(line)) {
      const last = found.pop()
      if (last !== undefined) found.push({ ...last, about: `${last.about} ${line.trim()}` })
    } else break
  }
  return found
}
