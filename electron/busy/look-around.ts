import type { BusyPort, LookFor } from '../../shared/app/ports.ts'
import { Missing } from '../../shared/busy/missing.ts'
import type { Detector, Finding, Sighting } from '../../shared/busy/sighting.ts'
import { second, type Milliseconds } from '../../shared/time/moment.ts'
import type { Detect } from './tools.ts'

/** A detector that has not answered by then cannot tell. */
const patience: Milliseconds = 6 * second

/** What there is to look with. */
export type Detectors = Readonly<Record<Detector, Detect>>

/**
 * Looks around when it is asked to, one round after the other, and does nothing at all otherwise.
 *
 * @param load brings what to look with, at the first look: most of the day nobody looks
 */
export function lookAround(load: () => Promise<Detectors>): BusyPort {
  let hear: (sightings: readonly Sighting[]) => void = () => undefined
  let timer: NodeJS.Timeout | null = null
  let loaded: Promise<Detectors> | null = null
  /** Counts the wishes, so that a round that comes too late is told from the ones that are wanted. */
  let wishes = 0

  async function look({ detectors, apps }: LookFor): Promise<readonly Sighting[]> {
    loaded ??= load()
    const all = await loaded.catch(() => null)
    return Promise.all(detectors.map(async (detector) => ({ detector, ...(await findingOf(all?.[detector], apps)) })))
  }

  function rest() {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }

  return {
    watch(wish) {
      wishes += 1
      const mine = wishes
      if (wish === null) {
        rest()
        return
      }
      if (timer !== null) clearTimeout(timer)
      const { every } = wish
      const round = async () => {
        const sightings = await look(wish)
        if (mine !== wishes) return
        timer = setTimeout(() => void round(), every)
        hear(sightings)
      }
      void round()
    },
    onSight(listener) {
      hear = listener
    },
    look,
    stop() {
      wishes += 1
      rest()
    },
  }
}

/** What a detector found; whatever goes wrong with it is only that it cannot tell. */
async function findingOf(detect: Detect | undefined, apps: readonly string[]): Promise<Finding> {
  if (detect === undefined) return { found: 'unknown', why: 'failed' }
  let limit: NodeJS.Timeout | undefined
  const late = new Promise<Finding>((resolve) => {
    limit = setTimeout(() => resolve({ found: 'unknown', why: 'failed' }), patience)
  })
  try {
    return await Promise.race([detect(apps), late])
  } catch (error) {
    return { found: 'unknown', why: error instanceof Missing ? 'missing' : 'failed' }
  } finally {
    clearTimeout(limit)
  }
}
