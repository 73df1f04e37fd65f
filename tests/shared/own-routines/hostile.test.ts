import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { buildRoutine } from '../../../shared/own-routines/build.ts'
import { doseOf, type Span } from '../../../shared/own-routines/dose.ts'
import { readRoutineFile } from '../../../shared/own-routines/read-file.ts'
import { writeRoutineFile } from '../../../shared/own-routines/write-file.ts'
import { limits } from '../../../shared/own-routines/limits.ts'
import { parseOwnRoutines, storedForm, withRoutine } from '../../../shared/own-routines/stored.ts'
import { arbitraryDraft } from './arbitrary-draft.ts'
import { assertSound } from './assert-sound.ts'

/** Values as they stand in a file: of every type, at every limit, and some that are no JSON. */
const values = [
  'null', 'true', '[]', '{}', '""', '"left"', '"chin-tuck"', '"roll-over-rise"', '"__proto__"', '"\\ud800"', '"\\u202e"',
  '"<img src=x onerror=alert(1)>"', '"javascript:alert(1)"', '"../../x"', '0', '-0', '-1', '1', '2', '3', '15', '31', '0.5', '1e309',
  '-1e309', '9007199254740993', '1e-400', 'NaN', 'Infinity', 'undefined', '01', '0x10', '[[[[[[[[[[[]]]]]]]]]]]', '{"a":{"b":{}}}',
  '[{"exercise":"chin-tuck"}]', '[1,2,3]', `"${'x'.repeat(500)}"`,
] // prettier-ignore
const names = [
  'format',
  'version',
  'title',
  'note',
  'steps',
  'exercise',
  'reps',
  'holdSeconds',
  'firstSide',
  '__proto__',
  'say',
  'pose',
]
const value = fc.constantFrom(...values)
const name = fc.constantFrom(...names)

const edit = fc.oneof(
  // A value becomes another.
  fc.record({ kind: fc.constant('value' as const), place: fc.nat(), by: value }),
  // A name becomes another, so that one may be there twice.
  fc.record({ kind: fc.constant('name' as const), place: fc.nat(), by: name }),
  // Something is put in, or overwritten, anywhere.
  fc.record({
    kind: fc.constant('text' as const),
    place: fc.nat(),
    by: fc.oneof(
      value,
      name,
      fc.string({ unit: 'binary', maxLength: 5 }),
      fc.constantFrom(',', '"', '}', ']', '\uFEFF', '\u0000'),
    ),
  }),
  // A stretch is taken out, or is there twice.
  fc.record({
    kind: fc.constantFrom('out' as const, 'again' as const),
    place: fc.nat(),
    by: fc.nat({ max: 120 }).map(String),
  }),
  // The rest is missing.
  fc.record({ kind: fc.constant('cut' as const), place: fc.nat(), by: fc.constant('') }),
)

function edited(
  text: string,
  { kind, place, by }: { readonly kind: string; readonly place: number; readonly by: string },
): string {
  const at = place % (text.length + 1)
  const nth = (pattern: RegExp) => {
    const found = [...text.matchAll(pattern)]
    return found.length === 0 ? null : found[place % found.length]!
  }
  switch (kind) {
    case 'value': {
      const found = nth(/(?<=: )(?:"[^"\n]*"|-?\d+)/g)
      return found ? text.slice(0, found.index) + by + text.slice(found.index + found[0].length) : text
    }
    case 'name': {
      const found = nth(/"\w+"(?=: )/g)
      return found ? `${text.slice(0, found.index)}"${by}"${text.slice(found.index + found[0].length)}` : text
    }
    case 'text':
      return text.slice(0, at) + by + text.slice(at + (place % 2) * by.length)
    case 'out':
      return text.slice(0, at) + text.slice(at + Number(by))
    case 'again':
      return text.slice(0, at + Number(by)) + text.slice(at)
    default:
      return text.slice(0, at)
  }
}

const mutated = fc
  .tuple(arbitraryDraft.map(writeRoutineFile), fc.array(edit, { minLength: 1, maxLength: 4 }))
  .map(([text, edits]) => edits.reduce(edited, text))

/** Changed in its numbers, sides and words only, so that it may still be sound. */
const nearly = fc
  .tuple(
    arbitraryDraft.map(writeRoutineFile),
    fc.integer({ min: -1, max: 40 }).map(String),
    fc.string({ unit: 'binary', maxLength: 70 }),
    fc.nat(),
  )
  .map(([text, number, words, place]) =>
    edited(text, { kind: 'value', place, by: number }).replace(
      /"title": ".*"/,
      () => `"title": ${JSON.stringify(`<b>${words}`)}`,
    ),
  )

/** The right outside around anything inside. */
const stuffed = fc
  .tuple(value, value, fc.array(fc.tuple(name, value, name, value), { maxLength: 6 }))
  .map(([title, version, steps]) => {
    const inside = steps.map(([one, a, other, b]) => `{"exercise":"chin-tuck","${one}":${a},"${other}":${b}}`)
    return `{"format":"nape-routine","version":${version === 'null' ? '1' : version},"title":${title},"steps":[${inside.join()}]}`
  })

const huge = fc
  .tuple(
    fc.constantFrom('[', '{"a":', '"', '\\', '1', ' ', '\u0301', '{"exercise":"chin-tuck"},', '\uD800'),
    fc.nat({ max: limits.fileLength }),
  )
  .map(
    ([piece, length]) =>
      `{"format":"nape-routine","version":1,"title":"x","steps":[${piece.repeat(Math.ceil(length / piece.length))}`,
  )

const hostile = fc.oneof(
  { weight: 9, arbitrary: mutated },
  { weight: 5, arbitrary: nearly },
  { weight: 4, arbitrary: stuffed },
  { weight: 3, arbitrary: fc.json() },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 1, arbitrary: huge },
)

const inside = ({ from, to }: Span, value: number) => Number.isInteger(value) && value >= from && value <= to

/** Milliseconds. It takes four seconds alone, and much longer where everybody tests at once. */
const patience = 180_000

/** How often a whole run accepts a file, so that the test cannot come to test refusals only. */
let accepted = 0

test(
  'ten thousand hostile files: none throws, and what is accepted is a sound routine',
  () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const answer = readRoutineFile(text, exercises)
        if (!answer.ok) {
          expect(answer.problems.length).toBeGreaterThan(0)
          expect(answer.problems.length).toBeLessThanOrEqual(limits.problems + 1)
          for (const { sentence } of answer.problems) {
            expect(sentence).toMatch(/^[\p{Lu}“].*[.]$/u)
            expect(sentence).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E]/u)
            expect(sentence.replace(/“.*”/u, '')).not.toMatch(/undefined|NaN|\[object|\{\{|ownRoutines/)
          }
          return
        }
        accepted += 1
        const kept = withRoutine([], answer.draft, exercises)
        expect(kept).toMatchObject({ ok: true })
        if (!kept.ok) return
        assertSound(buildRoutine(kept.routine, exercises))
        expect(kept.routine.title).toMatch(/^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]{1,60}$/u)
        for (const { exerciseId, reps, holdSeconds, firstSide } of kept.routine.steps) {
          const dose = doseOf(exerciseById(exerciseId))
          expect(inside(dose.reps, reps) && (dose.hold ? inside(dose.hold, holdSeconds!) : holdSeconds === null)).toBe(
            true,
          )
          expect(firstSide === null).toBe(!dose.sided)
        }
        const stored: unknown = JSON.parse(JSON.stringify(storedForm(kept.routines)))
        expect(parseOwnRoutines(stored, exercises)).toEqual({ routines: kept.routines, problems: [] })
      }),
      { numRuns: 10_000 },
    )
    expect(accepted).toBeGreaterThan(200)
  },
  patience,
)
