import fc from 'fast-check'
import type { Everything } from '../../../shared/backup/backup.ts'
import { exercises } from '../../../shared/exercises/all.ts'
import { breakKinds, felts, results, type Outcome } from '../../../shared/history/outcome.ts'
import type { OwnRoutine } from '../../../shared/own-routines/own-routine.ts'
import { withRoutine } from '../../../shared/own-routines/stored.ts'
import { arbitraryDraft } from '../own-routines/arbitrary-draft.ts'
import { arbitrarySettings } from '../settings/arbitrary-settings.ts'

const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2027, 0) })
const name = fc.stringMatching(/^[a-z0-9-]{1,40}$/)

/** Any line of a history, with an id that is no other's. */
const arbitraryOutcome: fc.Arbitrary<Outcome> = fc
  .record({
    kind: fc.constantFrom(...breakKinds),
    routineId: name,
    result: fc.constantFrom(...results),
    seconds: fc.nat(500),
    openedAt: fc.option(instant),
    endedAt: instant,
    zone: fc.constantFrom('UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns'),
    asked: fc.boolean(),
    felt: fc.option(fc.constantFrom(...felts)),
    moves: fc.option(
      fc.array(fc.record({ exerciseId: name, side: fc.constantFrom('left', 'right', null), seconds: fc.nat(300) }), {
        maxLength: 3,
      }),
      { nil: undefined },
    ),
    number: fc.nat(1_000_000),
  })
  .map(({ number, moves, ...rest }) => ({
    id: `${rest.kind}-${rest.endedAt.toString(36)}-${String(number)}`,
    ...rest,
    ...(moves === undefined ? {} : { moves }),
  }))

/** Routines that were kept one after the other, so that each has an id of its own. */
export const arbitraryRoutines: fc.Arbitrary<readonly OwnRoutine[]> = fc
  .array(arbitraryDraft, { maxLength: 3 })
  .map((drafts) =>
    drafts.reduce<readonly OwnRoutine[]>((list, draft) => {
      const kept = withRoutine(list, draft, exercises)
      return kept.ok ? kept.routines : list
    }, []),
  )

/** Everything that a person could have by now. */
export const arbitraryEverything: fc.Arbitrary<Everything> = fc.record({
  settings: arbitrarySettings,
  routines: arbitraryRoutines,
  history: fc
    .uniqueArray(arbitraryOutcome, { selector: ({ id }) => id, maxLength: 8 })
    .map((history) => history.toSorted((one, other) => one.endedAt - other.endedAt)),
})
