/**
 * What can be seen of a computer that keeps a person busy: a call, a presentation, their wish not to be disturbed. Each
 * detector answers for itself, and one that cannot tell says so: it never counts as busy.
 */
import type { BusyReason } from '../schedule/busy.ts'

/** What there is to look for; the other reason to be busy, a meeting, the person says themselves. */
export const detectors = [
  'microphone',
  'camera',
  'screen-share',
  'fullscreen',
  'dnd',
  'app-rule',
] as const satisfies readonly BusyReason[]
export type Detector = (typeof detectors)[number]

/**
 * Why a detector cannot tell. `system`: this kind of system tells nobody; `missing`: what would tell is not there;
 * `failed`: it was asked, and gave no answer that makes sense, or none in time.
 */
export type Blindness = 'system' | 'missing' | 'failed'

/** What one look found. `by` is the app it is about, as the system calls it; null where that is not known. */
export type Finding =
  | { readonly found: 'busy'; readonly by: string | null }
  | { readonly found: 'free' }
  | { readonly found: 'unknown'; readonly why: Blindness }

/** What one detector found. */
export type Sighting = { readonly detector: Detector } & Finding

/** The reasons to be busy among what was seen. */
export function reasonsIn(sightings: readonly Sighting[]): readonly Detector[] {
  return sightings.filter(({ found }) => found === 'busy').map(({ detector }) => detector)
}
