import { createApp } from '../../../shared/app/create-app.ts'
import type {
  BusyPort,
  ComingBreak,
  DocumentName,
  Ports,
  PresenceReport,
  TrayAction,
  TrayPort,
} from '../../../shared/app/ports.ts'
import type { Detector, Sighting } from '../../../shared/busy/sighting.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { yearOf } from '../../../shared/history/year.ts'
import { second, type Milliseconds, type Moment } from '../../../shared/time/moment.ts'

/** Monday, 23 November 2026, 09:00 in Berlin. */
export const mondayAtNine = Date.UTC(2026, 10, 23, 8)

/** One kind of break is enough for most of what an application can do. */
export const mainBreaksOnly = { version: 2, micro: { on: false, everyMinutes: 30 }, anchors: [] }

interface Wishes {
  readonly settings?: unknown
  readonly state?: unknown
  readonly choosing?: unknown
  readonly routines?: unknown
  readonly meeting?: unknown
  readonly damage?: string
  /** Keys that another program has. */
  readonly takenKeys?: string
  readonly keysWork?: boolean
  /** What the system is read in. */
  readonly languages?: readonly string[]
  readonly at?: number
  readonly history?: readonly Outcome[]
  readonly diskIsFull?: boolean
  /** Another program holds on to the copies, so that none can be removed. */
  readonly copiesAreHeld?: boolean
  /** What an earlier life left: texts that were kept. */
  readonly kept?: ReadonlyMap<string, string>
  readonly policy?: unknown
}

/** What an application is doing when the power goes. */
export type Deed = 'copy' | 'under way' | 'history' | 'choosing' | 'state' | 'routines' | 'settings' | 'remove'

/**
 * A host made of toys: clocks that are turned by hand, an alarm that rings when they have gone far enough, a disk
 * that is a record, and windows that note what was asked of them.
 */
export function toyHost(wishes: Wishes = {}) {
  let now: Moment = { wall: wishes.at ?? mondayAtNine, mono: 0, boot: 0, zone: 'Europe/Berlin' }
  let ringsAt: number | null = null
  let ring: () => void = () => undefined
  let report: (report: PresenceReport) => void = () => undefined
  let choose: (action: TrayAction) => void = () => undefined
  let lose: (breakId: string) => void = () => undefined
  let see: (sightings: readonly Sighting[]) => void = () => undefined
  let watch: Parameters<BusyPort['watch']>[0] = null
  let inUse: readonly Detector[] = []
  let idle: Milliseconds | null = 0
  let quits = 0
  let screenIsBroken = false
  let powerGoesAt: Deed | null = null
  let tray: Parameters<TrayPort['show']>[0] | null = null

  const disk: Record<DocumentName, unknown> = {
    settings: wishes.settings === undefined ? mainBreaksOnly : wishes.settings,
    state: wishes.state ?? null,
    choosing: wishes.choosing ?? null,
    routines: wishes.routines ?? null,
    meeting: wishes.meeting ?? null,
  }
  const writes: string[] = []
  const asides: unknown[] = []
  const shown: string[] = []
  const expected: (ComingBreak | null)[] = []
  const bounds: Milliseconds[] = []
  const heard: { readonly name: string; readonly message: unknown }[] = []
  const history: Outcome[] = [...(wishes.history ?? [])]
  /** Texts that were kept, by their names. */
  const kept = new Map<string, string>(wishes.kept)
  const listened = new Map<string, () => void>()

  const ports: Ports = {
    clock: { now: () => now },
    alarm: {
      arm(delay) {
        ringsAt = delay === null ? null : now.mono + delay
      },
      onRing(hear) {
        ring = hear
      },
      stop() {
        ringsAt = null
      },
    },
    presence: {
      idle: () => idle,
      onReport(hear) {
        report = hear
      },
      stop: () => undefined,
    },
    busy: {
      watch(wish) {
        watch = wish
      },
      onSight(hear) {
        see = hear
      },
      look: ({ detectors: wished }) => Promise.resolve(sightings(wished)),
      stop() {
        watch = null
      },
    },
    store: {
      load: (document) => ({
        value: disk[document],
        damage: document === 'settings' ? (wishes.damage ?? null) : null,
      }),
      save(document, value) {
        crashWhen(document)
        writes.push(document)
        disk[document] = JSON.parse(JSON.stringify(value))
      },
      setAside(document) {
        asides.push(disk[document])
        return `A copy of the old ${document} was kept.`
      },
      onTrouble: () => undefined,
    },
    history: {
      append: (outcome) => {
        history.push(outcome)
      },
      amend(outcome) {
        history.splice(0, history.length, ...history.map((kept) => (kept.id === outcome.id ? outcome : kept)))
      },
      years: () => [...new Set(history.map(yearOf))],
      read: (year, since = 0) => history.filter((each) => yearOf(each) === year && each.endedAt >= since),
      replace: (outcomes) => {
        crashWhen('history')
        history.splice(0, history.length, ...outcomes)
      },
    },
    copies: {
      folder: '/home/kim/nape',
      keep(name, parts) {
        crashWhen(name.startsWith('under-way') ? 'under way' : 'copy')
        if (wishes.diskIsFull) return { ok: false, reason: 'the disk is full' }
        kept.set(name, parts.join(''))
        return { ok: true, where: `/home/kim/nape/kept/${name}` }
      },
      names: () => [...kept.keys()],
      read: (name) => kept.get(name) ?? null,
      remove(name) {
        crashWhen('remove')
        if (!wishes.copiesAreHeld) kept.delete(name)
      },
      show: () => shown.push('folder'),
    },
    windows: {
      expectOverlay: (coming) => expected.push(coming),
      boundOverlay: (_breakId, left) => bounds.push(left),
      openOverlay: (_view, { focus }) => shown.push(focus ? 'overlay with keyboard' : 'overlay'),
      showOverlay: () => shown.push('overlay painted'),
      closeOverlay: (_breakId, within) => shown.push(`overlay closes within ${String(within / second)} s`),
      showHeadsUp() {
        if (screenIsBroken) throw new Error('There is no screen.')
        shown.push('heads-up')
      },
      hideHeadsUp: () => shown.push('no heads-up'),
      openSettings: () => shown.push('settings'),
      openLibrary: () => shown.push('library'),
      openInsights: () => shown.push('insights'),
      openWelcome: () => shown.push('welcome'),
      closeWelcome: () => shown.push('no welcome'),
      onLost(hear) {
        lose = hear
      },
      broadcast: (name, message) => heard.push({ name, message }),
    },
    tray: {
      show(view) {
        tray = view
      },
      onOpen: () => undefined,
      onChoice(hear) {
        choose = hear
      },
    },
    shortcuts: {
      works: wishes.keysWork ?? true,
      listen(keys, press) {
        if (keys === wishes.takenKeys) return false
        listened.set(keys, press)
        return true
      },
      forgetAll: () => listened.clear(),
    },
    ...(wishes.policy === undefined
      ? {}
      : { policy: { file: '/etc/nape/settings.json', load: () => ({ value: wishes.policy, damage: null }) } }),
    preferredLanguages: () => wishes.languages ?? [],
    quit() {
      quits += 1
    },
  }

  const app = createApp(ports)

  function crashWhen(deed: string) {
    if (deed === powerGoesAt) throw new Error('The power is gone.')
  }

  function sightings(wished: readonly Detector[]): readonly Sighting[] {
    return wished.map((detector) =>
      inUse.includes(detector) ? { detector, found: 'busy', by: null } : { detector, found: 'free' },
    )
  }

  function turn(by: Milliseconds) {
    now = { ...now, wall: now.wall + by, mono: now.mono + by, boot: now.boot + by }
  }

  return {
    app,
    disk,
    writes,
    asides,
    shown,
    expected,
    bounds,
    heard,
    history,
    kept,
    /** The power goes just before this is done. */
    crashAt(deed: Deed) {
      powerGoesAt = deed
    },
    tray: () => tray,
    quits: () => quits,
    /** The keys that are listened for, to be pressed. */
    listened,
    choose: (action: TrayAction) => {
      choose(action)
    },
    report: (what: PresenceReport) => {
      report(what)
    },
    lose: (breakId: string) => {
      lose(breakId)
    },
    /** From now on showing a heads-up fails, or works again. */
    breakScreen(broken: boolean) {
      screenIsBroken = broken
    },
    /** The person stops or starts to use the computer. */
    idleFor(length: Milliseconds | null) {
      idle = length
    },
    watch: () => watch,
    /** What keeps the person busy from now on; whoever looks sees it at once. */
    use(...what: readonly Detector[]) {
      inUse = what
      if (watch !== null) see(sightings(watch.detectors))
    },
    /** A look that was under way when nobody wanted it any more. */
    seeLate(...what: readonly Detector[]) {
      see(what.map((detector) => ({ detector, found: 'busy', by: null })))
    },
    /** Lets time pass; the alarm rings when it should. */
    pass(length: Milliseconds) {
      const end = now.mono + length
      while (ringsAt !== null && ringsAt <= end) {
        const due = ringsAt
        ringsAt = null
        turn(Math.max(0, due - now.mono))
        ring()
      }
      turn(end - now.mono)
    },
  }
}
