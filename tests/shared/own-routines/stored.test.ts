import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { checkDraft } from '../../../shared/own-routines/check.ts'
import { usualStep } from '../../../shared/own-routines/dose.ts'
import type { OwnRoutine } from '../../../shared/own-routines/own-routine.ts'
import { parseOwnRoutines, storedForm, withoutRoutine, withRoutine } from '../../../shared/own-routines/stored.ts'
import { arbitraryDraft, ownRoutine } from './arbitrary-draft.ts'

const chinTuck = usualStep(exerciseById('chin-tuck'))
const short = ownRoutine(chinTuck)
const parsed = (stored: unknown) => parseOwnRoutines(stored, exercises)
const told = (stored: unknown) => parsed(stored).problems.map(({ sentence }) => sentence)
const stored = (...routines: readonly unknown[]) => ({ version: 1, routines })
const [asStored] = storedForm([short])['routines'] as readonly Record<string, unknown>[]

/** A list of routines that were kept one after the other. */
const arbitraryList = fc.array(arbitraryDraft, { maxLength: 5 }).map((drafts) =>
  drafts.reduce<readonly OwnRoutine[]>((list, draft) => {
    const kept = withRoutine(list, draft, exercises)
    return kept.ok ? kept.routines : list
  }, []),
)

describe('a stored list', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(arbitraryList, (list) => {
        const document: unknown = JSON.parse(JSON.stringify(storedForm(list)))
        expect(parsed(document)).toEqual({ routines: list, problems: [] })
      }),
    )
  })

  test('is empty where there is none', () => {
    expect(parsed(null)).toEqual({ routines: [], problems: [] })
    expect(parsed(storedForm([]))).toEqual({ routines: [], problems: [] })
  })

  test('that is none is told of', () => {
    for (const nonsense of [7, 'x', [], {}, { routines: {} }])
      expect(told(nonsense)).toEqual(['Your own routines could not be read.'])
  })

  test('of a newer Nape is read as far as it is understood', () => {
    const newer = { version: 2, routines: [asStored], color: 'red' }
    expect(parsed(newer).routines).toEqual([short])
    expect(told(newer)).toEqual([
      'Your own routines were written by a newer Nape. What this version understands is kept.',
    ])
  })
})

describe('damage costs no more than itself', () => {
  test('a bad number takes the usual dose', () => {
    const steps = [
      { exercise: 'chin-tuck', reps: 400 },
      { exercise: 'grow-tall', holdSeconds: 10 },
    ]
    expect(parsed(stored({ ...asStored, steps }))).toEqual({
      routines: [{ ...short, steps: [chinTuck, { ...usualStep(exerciseById('grow-tall')), holdSeconds: 10 }] }],
      problems: [
        {
          path: 'steps.0',
          sentence: '“After a long call”: Step 1: Something in it could not be read, so the usual dose holds.',
        },
      ],
    })
  })

  test('an exercise that is gone costs its step', () => {
    const steps = [{ exercise: 'headstand' }, { exercise: 'chin-tuck' }, null]
    expect(parsed(stored({ ...asStored, steps })).routines).toEqual([short])
    expect(told(stored({ ...asStored, steps }))).toEqual([
      '“After a long call”: Step 1: It could not be read and was left out.',
      '“After a long call”: Step 3: It could not be read and was left out.',
    ])
  })

  test('a routine of which nothing is left is left out, and the others stay', () => {
    expect(parsed(stored({ ...asStored, title: 'Gone', steps: [] }, asStored, 7)).routines).toEqual([short])
    expect(told(stored({ ...asStored, title: 'Gone', steps: [] }, asStored))).toEqual([
      'One of your own routines could not be read and was left out: “Gone”: Add at least one exercise.',
    ])
  })

  test('a title and an id that cannot be read are made anew', () => {
    expect(
      parsed(stored({ ...asStored, id: '../x', title: 7 }, { ...asStored, id: 'own-my-routine' })).routines,
    ).toEqual([
      { ...short, id: 'own-my-routine', title: 'My routine' },
      { ...short, id: 'own-after-a-long-call' },
    ])
  })

  test('whatever is stored, what is read can be played, and every id is there once', () => {
    const change = fc.record({
      at: fc.constantFrom('id', 'title', 'note', 'steps'),
      to: fc.oneof(fc.jsonValue(), fc.constant([{ exercise: 'plank', reps: 1e309, holdSeconds: -0 }])),
    })
    fc.assert(
      fc.property(arbitraryList, fc.array(change, { maxLength: 5 }), fc.jsonValue(), (list, changes, nonsense) => {
        const document = JSON.parse(JSON.stringify(storedForm(list))) as { routines: Record<string, unknown>[] }
        changes.forEach(({ at, to }, index) => Object.assign(document.routines[index] ?? {}, { [at]: to }))
        for (const each of [document, nonsense, { version: 1, routines: nonsense }, stored(nonsense, nonsense)]) {
          const { routines } = parsed(each)
          expect(routines.flatMap((routine) => checkDraft(routine, exercises))).toEqual([])
          expect(new Set(routines.map(({ id }) => id)).size).toBe(routines.length)
        }
      }),
    )
  })
})

describe('the list', () => {
  test('takes a new routine at its end, under an id of its own', () => {
    const kept = withRoutine([short], { ...short, id: null, title: 'Routine' }, exercises)
    expect(kept).toMatchObject({ ok: true, routine: { id: 'own-routine-2' } })
    expect(kept.ok && kept.routines.map(({ id }) => id)).toEqual(['own-routine', 'own-routine-2'])
  })

  test('takes a changed routine in its old place, and keeps its id when the title changes', () => {
    const other = { ...short, id: 'own-other' }
    const kept = withRoutine([short, other], { ...short, title: ' A  new\u202E title ' }, exercises)
    expect(kept.ok && kept.routines).toEqual([{ ...short, title: 'A new title' }, other])
  })

  test('takes no draft with a mistake in it', () => {
    expect(withRoutine([], { ...short, title: '' }, exercises)).toEqual({
      ok: false,
      problems: [{ path: 'title', sentence: 'Give the routine a title.' }],
    })
  })

  test('takes fifty, and a change to one of them', () => {
    const fifty = Array.from({ length: 50 }, (_, index) => ({ ...short, id: `own-${String(index)}` }))
    expect(withRoutine(fifty, { ...short, id: null }, exercises)).toEqual({
      ok: false,
      problems: [{ path: '', sentence: 'There are 50 routines already. Remove one before you add another.' }],
    })
    expect(withRoutine(fifty, { ...short, id: 'own-7' }, exercises)).toMatchObject({ ok: true })
    expect(parsed(storedForm([...fifty, { ...short, id: 'own-50' }])).routines).toHaveLength(50)
  })

  test('gives one up', () => {
    expect(withoutRoutine([short, { ...short, id: 'own-other' }], 'own-routine').map(({ id }) => id)).toEqual([
      'own-other',
    ])
    expect(withoutRoutine([short], 'own-unknown')).toEqual([short])
  })
})
