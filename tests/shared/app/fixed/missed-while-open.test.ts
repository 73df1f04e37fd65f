import { expect, it } from 'vitest'
import { createRepertoire } from '../../../../shared/app/repertoire.ts'
import type { Outcome } from '../../../../shared/history/outcome.ts'
import { defaultSettings } from '../../../../shared/settings/defaults.ts'
import { minute } from '../../../../shared/time/moment.ts'
import { mondayAtNine } from '../toy-host.ts'

it('a break goes on as it was chosen, and counts, when an anchor is missed meanwhile', () => {
  const saved: unknown[] = []
  const repertoire = createRepertoire({
    clock: { now: () => ({ wall: mondayAtNine, mono: 0, boot: 0, zone: 'Europe/Berlin' }) },
    store: {
      load: () => ({ value: null, damage: null }),
      save: (_document, value) => saved.push(value),
      setAside: () => '',
      onTrouble: () => undefined,
    },
    records: { keep: () => undefined, feel: () => undefined, recent: () => [], forget: () => undefined },
    settings: () => defaultSettings,
    ownRoutines: () => [],
    notice: () => undefined,
  })
  const asked = repertoire.named('two-minute-neck')
  if (asked === null) throw new Error('There is no neck routine.')
  const playing = repertoire.of({ id: 'neck', ...asked, asked: true, snoozes: 0 })
  const outcome: Outcome = {
    id: 'neck',
    kind: 'main',
    routineId: 'two-minute-neck',
    result: 'done',
    seconds: 120,
    openedAt: mondayAtNine,
    endedAt: mondayAtNine + 2 * minute,
    zone: 'Europe/Berlin',
    asked: true,
    felt: null,
  }
  repertoire.ended({ ...outcome, id: 'anchor', kind: 'anchor', result: 'missed', seconds: 0, openedAt: null }, 0)
  expect(repertoire.of({ id: 'neck', ...asked, asked: true, snoozes: 0 })).toBe(playing)
  repertoire.ended(outcome, 2 * minute)
  expect(saved.at(-1)).toMatchObject({ nextSide: 'right' })
  expect(repertoire.mayHaveHurt('neck')).toContain('chin-to-chest')
})
