/** The clock of a routine: exact through pauses, steps and changes of speed. */
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { routineById } from '../../../shared/routines/catalogue.ts'
import { stepStart } from '../../../shared/routines/chapters.ts'
import {
  observed,
  paced,
  paused,
  placeAt,
  resumed,
  setOut,
  stepped,
  stopped,
  timeLeft,
  type Course,
} from '../../../shared/routines/course.ts'
import type { Routine } from '../../../shared/routines/schema.ts'
import { faster, sensibleSpeed, slower } from '../../../shared/routines/speed.ts'
import { someRoutine } from './some-routine.ts'

const neck = routineById('two-minute-neck')
const seconds = (count: number) => count * 1000

describe('a course', () => {
  test('stands still until it is set going, and while it is paused', () => {
    const course = setOut(neck, 0)
    expect(placeAt(course, seconds(50)).position).toBe(0)
    const waiting = paused(resumed(course, seconds(50)), seconds(60))
    expect(placeAt(waiting, seconds(900))).toEqual({ position: 10_000, gone: 10_000, played: 10_000 })
  })

  test.each([
    [0.5, 5_000],
    [0.75, 7_500],
    [1, 10_000],
    [1.5, 15_000],
    [2, 20_000],
  ])('at %d times its pace comes to %i ms in ten seconds of the person', (speed, position) => {
    const course = resumed(setOut(neck, 0, speed), 0)
    expect(placeAt(course, seconds(10))).toEqual({ position, gone: position, played: 10_000 })
  })

  test('at half its pace takes twice as long, and says so', () => {
    const course = resumed(setOut(neck, 0, 0.5), 0)
    expect(timeLeft(course, placeAt(course, seconds(100)))).toBe(seconds(140))
    expect(observed(course, seconds(239.999)).state).toBe('playing')
    expect(observed(course, seconds(240)).state).toBe('over')
    expect(placeAt(course, seconds(500))).toEqual({ position: 120_000, gone: 120_000, played: 240_000 })
  })

  test('keeps its place when the speed changes', () => {
    const course = paced(resumed(setOut(neck, 0), 0), seconds(20), 0.5)
    expect(placeAt(course, seconds(20)).position).toBe(20_000)
    expect(placeAt(paced(course, seconds(30), 2), seconds(35))).toEqual({
      position: 35_000,
      gone: 35_000,
      played: 35_000,
    })
  })

  test('does not count what is stepped over, and counts what is repeated', () => {
    const there = stepped(resumed(setOut(neck, 0), 0), seconds(6), 'next')
    expect(placeAt(there, seconds(9))).toEqual({ position: 19_000, gone: 9_000, played: 9_000 })
    const again = stepped(there, seconds(10), 'again')
    expect(placeAt(again, seconds(11))).toEqual({ position: 19_000, gone: 11_000, played: 11_000 })
  })

  test('is over for good, whatever comes then', () => {
    const over = stopped(resumed(setOut(neck, 0), 0), seconds(30))
    for (const late of [resumed(over, seconds(31)), stepped(over, seconds(31), 'again'), paced(over, seconds(31), 2)])
      expect(late).toBe(over)
    expect(placeAt(over, seconds(99)).position).toBe(30_000)
  })

  test('takes a place outside the routine for its start or its end, and no speed beyond what there is', () => {
    expect(placeAt(setOut(neck, -5), 0).position).toBe(0)
    expect(placeAt(setOut(neck, 1e9), 0).position).toBe(120_000)
    expect([0, 9, Number.NaN, Infinity].map((speed) => setOut(neck, 0, speed).speed)).toEqual([0.5, 2, 1, 2])
  })

  test('takes a moment before its last change for that change', () => {
    const course = resumed(setOut(neck, 0), seconds(10))
    expect(placeAt(course, seconds(9)).position).toBe(0)
    expect(placeAt(paused(course, seconds(4)), seconds(30)).position).toBe(0)
  })
})

describe('the speeds', () => {
  test('lead from the slowest to the fastest and back', () => {
    const up = [0.5]
    while (up.at(-1) !== 2) up.push(faster(up.at(-1)!))
    expect(up).toEqual([0.5, 0.75, 1, 1.25, 1.5, 2])
    expect([...up].reverse().map(slower).slice(0, -1)).toEqual([...up].reverse().slice(1))
    expect([slower(0.5), faster(2)]).toEqual([0.5, 2])
  })

  test('between two of them go to the one that lies that way', () => {
    expect([slower(1.75), faster(1.75), sensibleSpeed(1.75)]).toEqual([1.5, 2, 1.75])
  })
})

/** Something that a person does after a while. */
type Deed = readonly [after: number, what: 'resume' | 'pause' | 'next' | 'again' | number]

const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.tuple(
    fc.oneof(fc.nat(3_000), fc.nat(60_000)),
    fc.oneof(
      fc.constantFrom('resume' as const, 'pause' as const, 'next' as const, 'again' as const),
      fc.integer({ min: 2, max: 8 }).map((quarters) => quarters / 4),
    ),
  ),
  { maxLength: 60 },
)

function done(course: Course, now: number, what: Deed[1]): Course {
  if (what === 'resume') return resumed(course, now)
  if (what === 'pause') return paused(course, now)
  return typeof what === 'number' ? paced(course, now, what) : stepped(course, now, what)
}

/** The same, counted anew in quarters of a millisecond, as one would on paper. */
class Paper {
  position = 0
  gone = 0
  played = 0
  playing = false
  over = false
  quarters = 4
  readonly routine: Routine

  constructor(routine: Routine) {
    this.routine = routine
  }

  get length() {
    return this.routine.durationSeconds * 4_000
  }

  pass(milliseconds: number) {
    if (!this.playing || this.over) return
    const on = Math.min(milliseconds * this.quarters, this.length - this.position)
    this.position += on
    this.gone += on
    this.played += on / this.quarters
    this.over = this.position === this.length
  }

  do(what: Deed[1]) {
    if (this.over) return
    if (what === 'resume') this.playing = true
    else if (what === 'pause') this.playing = false
    else if (typeof what === 'number') this.quarters = what * 4
    else {
      this.position = stepStart(this.routine, this.position / 4, what) * 4
      this.over = this.position === this.length
    }
  }
}

describe('whatever a person does, a course', () => {
  test('is exact to the millisecond, in its place and in what was played', () => {
    fc.assert(
      fc.property(someRoutine, deeds, fc.nat(100_000), (routine, list, last) => {
        const paper = new Paper(routine)
        let course = setOut(routine, 0)
        let now = 0
        for (const [after, what] of [...list, [last, 'resume'] as const]) {
          now += after
          paper.pass(after)
          course = done(course, now, what)
          paper.do(what)
          const place = placeAt(course, now)
          expect(Math.abs(place.position - paper.position / 4)).toBeLessThan(1e-6)
          expect(Math.abs(place.gone - paper.gone / 4)).toBeLessThan(1e-6)
          expect(Math.abs(place.played - paper.played)).toBeLessThan(1e-6)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('never goes past the end, and while it plays only goes forward, however often one looks', () => {
    fc.assert(
      fc.property(someRoutine, deeds, fc.integer({ min: 1, max: 977 }), (routine, list, every) => {
        let course = setOut(routine, 0)
        let now = 0
        for (const [after, what] of list) {
          let before = placeAt(course, now)
          for (let look = 0; look <= Math.min(after, 20 * every); look += every) {
            const place = placeAt(course, now + look)
            expect(place.position).toBeLessThanOrEqual(routine.durationSeconds * 1000)
            expect(place.position).toBeGreaterThanOrEqual(before.position)
            expect(place.played).toBeGreaterThanOrEqual(before.played)
            before = place
          }
          now += after
          course = done(course, now, what)
        }
      }),
    )
  })
})
