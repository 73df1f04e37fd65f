import { joining } from './joining.ts'
import { overlay } from './overlay.ts'
import { time } from './time.ts'

/**
 * The English words of a break. The page of the overlay is built with these alone, so that a break does not wait for
 * the words of settings and library; everything else has all of them, from `index.ts`.
 */
export const en = { joining, overlay, time } as const
