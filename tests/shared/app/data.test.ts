import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { DataAnswer, Way } from '../../../shared/backup/view.ts'
import { initialChoosingState } from '../../../shared/choosing/state.ts'
import { storedForm } from '../../../shared/own-routines/stored.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { aFile, aLife, outcome, savedAt } from '../backup/a-life.ts'
import { damagedValue } from '../backup/damaged.ts'
import { writeBackup } from '../../../shared/backup/write-backup.ts'
import { minute } from '../../../shared/time/moment.ts'
import { runs } from '../runs.ts'
import { toyHost, type Deed } from './toy-host.ts'

type Host = ReturnType<typeof toyHost>

const { settings, routines, history } = aLife

/** Somebody who has lived with Nape for two winters. */
const lived = (more: Parameters<typeof toyHost>[0] = {}) => {
  const host = toyHost({ settings, routines: storedForm(routines), history, ...more })
  host.app.start()
  return host
}

/** Somebody who has just begun. */
const fresh = (more: Parameters<typeof toyHost>[0] = {}) => {
  const host = toyHost({ settings: defaultSettings, ...more })
  host.app.start()
  return host
}

/** The file that a window puts together. */
function saved({ app }: Host): string {
  const { head, tail } = app.requests['data.frame']()
  const years = app.requests['data.read']().years.toSorted((one, other) => one - other)
  const parts = years.map((year) => app.requests['insights.export']({ year, form: 'json' }))
  return `${head}${parts.join(',')}${tail}`
}

const everythingOf = ({ app, history }: Host) => ({
  settings: app.requests['settings.read'](),
  routines: app.requests['routines.read'](),
  history,
})

const sentenceOf = (answer: DataAnswer) => (answer.ok ? null : answer.problems[0]?.sentence)

const onDisk = ({ disk, history }: Host) => JSON.stringify({ disk, history })

describe('Saved, erased and brought in again', () => {
  it.each<Way>(['replace', 'add'])('everything is as it was (%s)', (way) => {
    const host = lived()
    const text = saved(host)
    expect(host.app.requests['data.reset']('everything')).toMatchObject({ ok: true })
    expect(everythingOf(host)).toEqual({ settings: defaultSettings, routines: [], history: [] })

    expect(host.app.requests['data.import']({ text, way })).toMatchObject({ ok: true })
    const wanted = way === 'replace' ? settings : defaultSettings
    expect(everythingOf(host)).toEqual({ ...aLife, settings: wanted })
  })

  it('it is as it was on another computer, also after a restart there', () => {
    const text = saved(lived())
    const other = fresh()
    other.app.requests['data.import']({ text, way: 'replace' })
    other.app.stop()
    const again = toyHost({
      settings: other.disk.settings,
      routines: other.disk.routines,
      history: other.history,
      kept: other.kept,
    })
    again.app.start()
    expect(everythingOf(again)).toEqual(aLife)
  })

  it('what looks back, the tray and the windows know it at once', () => {
    const host = fresh()
    host.app.requests['data.import']({ text: aFile, way: 'replace' })
    expect(host.app.requests['insights.year'](2025).year).toBe(2025)
    expect(JSON.stringify(host.tray()?.items)).toContain('After a long call')
    const names = host.heard.map(({ name }) => name)
    expect(names).toContain('settings.changed')
    expect(names).toContain('routines.changed')
  })
})

describe('Before anything changes', () => {
  it('a person sees what a file would do', () => {
    const host = fresh({ history: [history[0]!, outcome('main-x-9', '2026-11-21T08:00:00Z')] })
    expect(host.app.requests['data.look'](aFile)).toEqual({
      ok: true,
      view: {
        savedAt,
        breaks: 3,
        from: history[0]!.endedAt,
        to: history[2]!.endedAt,
        routines: 2,
        settings: [
          'Work hours',
          'Breaks',
          'Times of the neck routine',
          'Interruptions',
          'Leave out',
          'Favorites',
          'Look',
          'Shortcuts',
        ],
        add: { breaks: 2, routines: 2 },
        replace: { breaksIn: 2, breaksOut: 1, routinesIn: 2, routinesOut: 0 },
      },
    })
  })

  it('looking changes nothing and writes nothing', () => {
    const host = lived()
    const before = onDisk(host)
    const writes = host.writes.length
    host.app.requests['data.look'](aFile)
    host.app.requests['data.look']('{}')
    expect(onDisk(host)).toBe(before)
    expect(host.writes).toHaveLength(writes)
    expect(host.kept.size).toBe(0)
  })
})

describe('Adding', () => {
  it('keeps what is here, and takes nothing in twice', () => {
    const host = lived()
    host.app.requests['data.import']({ text: aFile, way: 'add' })
    expect(everythingOf(host)).toEqual(aLife)
  })

  it('puts breaks where they belong in time', () => {
    const late = outcome('main-z-9', '2026-11-21T08:00:00Z')
    const host = fresh({ history: [history[1]!, late] })
    host.app.requests['data.import']({ text: aFile, way: 'add' })
    expect(host.history.map(({ id }) => id)).toEqual(['main-a-1', 'micro-b-2', 'anchor-c-3', 'main-z-9'])
  })

  it('gives another routine an id of its own where that is taken', () => {
    const other = { ...routines[0]!, note: 'Something else.' }
    const host = lived({ routines: storedForm([other]) })
    host.app.requests['data.import']({ text: aFile, way: 'add' })
    const ids = host.app.requests['routines.read']().map(({ id }) => id)
    expect(ids).toEqual(['own-after-a-long-call', 'own-after-a-long-call-2', 'own-routine'])
  })

  it('refuses more routines than there is room for, and changes nothing', () => {
    const many = Array.from({ length: 50 }, (_, i) => ({
      ...routines[0]!,
      id: `own-${String(i)}`,
      title: `No ${String(i)}`,
    }))
    const host = lived({ routines: storedForm(many) })
    const before = onDisk(host)
    const answer = host.app.requests['data.import']({ text: aFile, way: 'add' })
    expect(sentenceOf(answer)).toContain('50 routines')
    expect(onDisk(host)).toBe(before)
  })
})

describe('A reset', () => {
  it('of the settings leaves routines and history alone', () => {
    const host = lived()
    host.app.requests['data.reset']('settings')
    expect(everythingOf(host)).toEqual({ ...aLife, settings: defaultSettings })
  })

  it.each(['settings', 'everything'] as const)('of %s can be taken back, with what is said to be kept', (what) => {
    const host = lived()
    expect(host.app.requests['data.read']().canUndo).toBe(false)
    const answer = host.app.requests['data.reset'](what)
    if (!answer.ok) throw new Error(answer.problems[0]?.sentence)
    expect(answer.kept).toMatch(/^\/home\/kim\/nape\/kept\/nape-1-2026-11-23T09-00-00\.json$/)
    expect(host.app.requests['data.read']().canUndo).toBe(true)
    expect(host.app.requests['data.undo']()).toMatchObject({ ok: true })
    expect(everythingOf(host)).toEqual(aLife)
  })

  it('of everything leaves no trace of the breaks that came, nor of why others did not', () => {
    const host = lived()
    host.app.requests['data.reset']('everything')
    expect(host.disk.state).toMatchObject({ log: [] })
    expect(host.disk.choosing).toEqual(initialChoosingState)
  })

  it('of the copies takes them all away, and nothing else', () => {
    const host = lived()
    expect(host.app.requests['data.read']().hasCopies).toBe(false)
    host.app.requests['data.reset']('settings')
    expect(host.app.requests['data.read']().hasCopies).toBe(true)
    const before = onDisk(host)
    expect(host.app.requests['data.reset']('copies')).toEqual({ ok: true, kept: null })
    expect(host.kept.size).toBe(0)
    expect(onDisk(host)).toBe(before)
    expect(host.app.requests['data.read']()).toMatchObject({ canUndo: false, hasCopies: false })
  })

  it('of copies that another program holds is refused, for they are still there', () => {
    const host = lived({ copiesAreHeld: true })
    host.app.requests['data.reset']('settings')
    expect(sentenceOf(host.app.requests['data.reset']('copies'))).toContain('try again')
    expect(host.app.requests['data.read']().hasCopies).toBe(true)
  })

  it('touches nothing that a person keeps beside the copies', () => {
    const host = lived()
    host.kept.set('a-good-one.json', 'mine')
    for (let times = 0; times < 7; times += 1) {
      host.pass(minute)
      host.app.requests['data.reset']('settings')
    }
    host.app.requests['data.reset']('copies')
    expect([...host.kept]).toEqual([['a-good-one.json', 'mine']])
  })

  it('however often keeps the last five copies, and the way back from each', () => {
    const host = lived()
    for (let times = 0; times < 9; times += 1) {
      host.pass(minute)
      host.app.requests['data.reset'](times % 2 === 0 ? 'everything' : 'settings')
      host.app.requests['data.undo']()
    }
    expect(host.kept.size).toBe(5)
    expect(everythingOf(host)).toEqual(aLife)
  })

  it('and going back each keep a copy of their own, even within a second', () => {
    const host = lived()
    host.app.requests['data.reset']('everything')
    host.app.requests['data.undo']()
    host.app.requests['data.undo']()
    expect(everythingOf(host)).toEqual({ settings: defaultSettings, routines: [], history: [] })
    expect(host.kept.size).toBe(3)
  })
})

test('where no copy can be kept nothing changes, and the reason is said', () => {
  const host = lived({ diskIsFull: true })
  const before = onDisk(host)
  const answers = [
    host.app.requests['data.reset']('everything'),
    host.app.requests['data.import']({
      text: writeBackup({ savedAt, settings: defaultSettings }).join(''),
      way: 'replace',
    }),
  ]
  for (const answer of answers) expect(sentenceOf(answer)).toContain('the disk is full')
  expect(onDisk(host)).toBe(before)
})

describe('What an administrator holds', () => {
  const policy = { main: { everyMinutes: 90 }, look: { theme: 'light' } }

  it.each<[string, (host: Host) => unknown]>([
    ['an import', ({ app }) => app.requests['data.import']({ text: aFile, way: 'replace' })],
    ['a reset', ({ app }) => app.requests['data.reset']('everything')],
    ['going back', ({ app }) => app.requests['data.undo']()],
  ])('stays through %s', (_what, act) => {
    const host = lived({ policy })
    host.app.requests['data.reset']('settings')
    act(host)
    const { main, look } = host.app.requests['settings.read']()
    expect(main.everyMinutes).toBe(90)
    expect(look.theme).toBe('light')
  })

  it('is not saved in the file, for it is not the person’s own', () => {
    const text = saved(lived({ policy }))
    const file = JSON.parse(text) as { settings: typeof settings }
    expect(file.settings).toEqual(settings)
  })
})

const deeds: readonly Deed[] = ['copy', 'under way', 'history', 'routines', 'settings', 'remove']

test.each(deeds)('when the power goes just before the %s, everything is old or everything is new', (deed) => {
  const host = lived()
  const text = writeBackup({ savedAt, settings: defaultSettings, routines: [routines[1]!], history: [history[2]!] })
  host.crashAt(deed)
  expect(() => host.app.requests['data.import']({ text: text.join(''), way: 'replace' })).toThrow('The power is gone.')

  const again = toyHost({
    settings: host.disk.settings,
    routines: host.disk.routines,
    history: host.history,
    kept: host.kept,
  })
  again.app.start()
  const isOld = deed === 'copy' || deed === 'under way'
  expect(everythingOf(again)).toEqual(
    isOld ? aLife : { settings: defaultSettings, routines: [routines[1]], history: [history[2]] },
  )
  expect(again.kept.has('under-way.json')).toBe(false)
  expect(again.app.requests['notices.read']()).toEqual([])
})

test('an unfinished import that was damaged meanwhile changes nothing, and the person is told where the copy is', () => {
  const host = lived({ kept: new Map([['under-way.json', aFile.slice(0, 99)]]) })
  expect(everythingOf(host)).toEqual(aLife)
  const [notice] = host.app.requests['notices.read']()
  expect(notice?.message).toContain('/home/kim/nape')
  expect(host.kept.has('under-way.json')).toBe(false)
})

test('thousands of damaged files change nothing', () => {
  const host = lived()
  const before = onDisk(host)
  const writes = host.writes.length
  fc.assert(
    fc.property(damagedValue(aFile), (text) => {
      if (host.app.requests['data.look'](text).ok) return
      const answer = host.app.requests['data.import']({ text, way: 'replace' })
      expect(answer.ok).toBe(false)
    }),
    { numRuns: runs(2_000) },
  )
  expect(onDisk(host)).toBe(before)
  expect(host.writes).toHaveLength(writes)
  expect(host.kept.size).toBe(0)
})
