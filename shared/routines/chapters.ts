import { second, type Milliseconds } from '../time/moment.ts'
import type { Routine, Step } from './schema.ts'

/**
 * A step together with the transition that announces it: what a person calls one move. Chapters follow each other
 * without a gap and fill the routine.
 */
export interface Chapter {
  /** When it is announced; the same as `start` where nothing announces it. */
  readonly from: Milliseconds
  /** When its own step begins. */
  readonly start: Milliseconds
  readonly end: Milliseconds
  readonly step: Exclude<Step, { type: 'transition' }>
}

/** The chapters of a routine, in order. */
export function chapters(routine: Routine): readonly Chapter[] {
  const found: Chapter[] = []
  for (const step of routine.steps) {
    if (step.type === 'transition') continue
    const start = step.at * second
    found.push({ from: found.at(-1)?.end ?? 0, start, end: start + step.seconds * second, step })
  }
  return found
}

/** The chapter that `elapsed` falls into; from the end of the routine on, the last one. */
export function chapterAt(all: readonly Chapter[], elapsed: Milliseconds): Chapter {
  const chapter = all.find(({ end }) => elapsed < end) ?? all.at(-1)
  if (chapter === undefined) throw new Error('A routine without steps has no chapters.')
  return chapter
}

/**
 * Where a step forward or back leads. `next` goes to the announcement of the next chapter, or to the end. `again` goes
 * to the start of this step; within its first second, or while it is still being announced, to the one before it.
 */
export function stepStart(routine: Routine, elapsed: Milliseconds, to: 'next' | 'again'): Milliseconds {
  const all = chapters(routine)
  const chapter = chapterAt(all, elapsed)
  if (to === 'next') return chapter.end
  if (elapsed >= chapter.start + second) return chapter.start
  return all[all.indexOf(chapter) - 1]?.start ?? chapter.start
}
