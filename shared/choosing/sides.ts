import type { Side } from '../figure/motion.ts'
import { evenWithin } from './rules.ts'
import type { ChoosingState } from './state.ts'

/** The side on which the next session begins: the one that missed something, else the other one than last time. */
export function sideToBegin({ leftAhead, nextSide }: ChoosingState): Side {
  if (leftAhead > evenWithin) return 'right'
  return leftAhead < -evenWithin ? 'left' : nextSide
}
