/**
 * What the application needs from the world. Electron implements these ports in the main process, the preview in a
 * browser page, tests with toys. A port carries out; it decides nothing.
 */
import type { Detector, Sighting } from '../busy/sighting.ts'
import type { BreakKind, Outcome } from '../history/outcome.ts'
import type { BreakView, BroadcastName, Broadcasts, HeadsUpView, StatusView } from '../ipc.ts'
import type { EpochMs, Milliseconds, Moment } from '../time/moment.ts'
import type { MeetingChoice } from './meeting.ts'
import type { PauseChoice } from './pause-choice.ts'

/** Reads all clocks at once. */
export interface ClockPort {
  now(): Moment
}

/** One armed wake-up. It may ring late or twice; it must not ring after `stop`. */
export interface AlarmPort {
  /** Rings `ring` after `delay`, instead of any earlier wish; `null` disarms it. */
  arm(delay: Milliseconds | null): void
  /** Hears the alarm; called once, at the start. */
  onRing(ring: () => void): void
  stop(): void
}

/** What the desktop says of the person. `idle` null: it cannot say. */
export type PresenceReport =
  | { readonly type: 'idled'; readonly idle: Milliseconds | null }
  | { readonly type: 'locked' | 'unlocked' | 'slept' | 'resumed' }

/** Says whether somebody uses the computer. */
export interface PresencePort {
  /** Looks once, now. */
  idle(): Milliseconds | null
  /** Asks a system that has to be asked, and may be slow to answer; absent where `idle` knows it at once. */
  askIdle?(): Promise<Milliseconds | null>
  /** Hears every change; called once, at the start. */
  onReport(hear: (report: PresenceReport) => void): void
  stop(): void
}

/** What to look for: these apps are those of the detector `app-rule`. */
export interface LookFor {
  readonly detectors: readonly Detector[]
  readonly apps: readonly string[]
}

/**
 * Looks at what keeps the person busy. Each detector answers within seconds, and what goes wrong is an answer too:
 * that it cannot tell.
 */
export interface BusyPort {
  /** Looks at once and then again and again, so long after each look; `null`: no more, and then nothing runs. */
  watch(wish: (LookFor & { readonly every: Milliseconds }) | null): void
  /** Hears what each look of the last wish found; called once, at the start. */
  onSight(hear: (sightings: readonly Sighting[]) => void): void
  /** Looks once. */
  look(wish: LookFor): Promise<readonly Sighting[]>
  stop(): void
}

/** A document as it was found. `damage` says in a sentence what was set aside, and where it is now. */
export interface Loaded {
  /** The parsed JSON, or null when there was none or it could not be read. */
  readonly value: unknown
  readonly damage: string | null
}

/** The documents there are, beside the history. */
export type DocumentName = 'settings' | 'state' | 'choosing' | 'routines' | 'meeting'

/**
 * Keeps JSON documents. Saving is atomic and never throws: a failure is told once through `onTrouble`, and the
 * document is tried again at the next save.
 */
export interface StorePort {
  load(document: DocumentName): Loaded
  save(document: DocumentName, value: unknown): void
  /** Puts a copy of what is stored now beside it, so that nothing good is lost; says in a sentence where. */
  setAside(document: DocumentName): string
  onTrouble(hear: (sentence: string) => void): void
}

/** Keeps the outcomes, a document for each year (of `endedAt` in its own zone). */
export interface HistoryPort {
  append(outcome: Outcome): void
  /** Puts an outcome in the place of the one with its id. */
  amend(outcome: Outcome): void
  /** The outcomes of a year; with `since`, only those that ended then or later. */
  read(year: number, since?: EpochMs): readonly Outcome[]
  /** The years that have a document, in any order. */
  years(): readonly number[]
  /** Makes these the history; nothing else is left of it. */
  replace(outcomes: readonly Outcome[]): void
}

/** Where a text is kept, as a person finds it, or why it could not be. */
export type KeptText = { readonly ok: true; readonly where: string } | { readonly ok: false; readonly reason: string }

/** Keeps whole texts beside the documents: copies of what was there, and what is about to take its place. */
export interface CopiesPort {
  /** The folder that everything is in; null where there are no files to show. */
  readonly folder: string | null
  /** Keeps a text, all of it or nothing. */
  keep(name: string, parts: readonly string[]): KeptText
  /** The names of all that is kept, in no order. */
  names(): readonly string[]
  /** A text that was kept; null where there is none. */
  read(name: string): string | null
  remove(name: string): void
  /** Shows the folder in the desktop's own window for files. */
  show(): void
}

/** A break that will open by itself, if nothing comes between. */
export interface ComingBreak {
  readonly kind: BreakKind
  readonly opensAt: EpochMs
}

/** The windows. Opening what is open shows it; closing what is closed does nothing. */
export interface WindowsPort {
  /** A break opens soon, so its windows may be made ready, unseen; null: it is called off, or opens right now. */
  expectOverlay(coming: ComingBreak | null): void
  /** `focus`: take the keyboard at once; otherwise only when the person is not typing. */
  openOverlay(view: BreakView, how: { readonly focus: boolean }): void
  /** The page painted its first frame. */
  showOverlay(breakId: string): void
  /** The open break is over after `left` at the latest, as things stand now. Its windows must not outlive it. */
  boundOverlay(breakId: string, left: Milliseconds): void
  /** Closes once `within` has passed, whatever the page does; 0 is at once. A later call replaces the limit. */
  closeOverlay(breakId: string, within: Milliseconds): void
  showHeadsUp(view: HeadsUpView): void
  hideHeadsUp(): void
  openSettings(): void
  openLibrary(): void
  openInsights(): void
  openWelcome(): void
  closeWelcome(): void
  /** Hears of an overlay whose page died or hangs; it is gone already. Called once, at the start. */
  onLost(hear: (breakId: string) => void): void
  broadcast<Name extends BroadcastName>(name: Name, message: Broadcasts[Name]): void
}

/** A line of the tray's menu. */
export type TrayItem =
  | { readonly type: 'label'; readonly label: string }
  | { readonly type: 'separator' }
  | { readonly type: 'action'; readonly label: string; readonly action: TrayAction }
  | { readonly type: 'menu'; readonly label: string; readonly items: readonly TrayItem[] }

/** What can be chosen in the tray. */
export type TrayAction =
  | { readonly type: 'take-break'; readonly routineId: string }
  | { readonly type: 'pause'; readonly choice: PauseChoice }
  | { readonly type: 'resume' }
  | { readonly type: 'meet'; readonly choice: MeetingChoice }
  | { readonly type: 'end-meeting' }
  | { readonly type: 'open-library' }
  | { readonly type: 'open-insights' }
  | { readonly type: 'open-settings' }
  | { readonly type: 'quit' }

/** The icon that is always there, with its menu. */
export interface TrayPort {
  show(view: { readonly status: StatusView; readonly tooltip: string; readonly items: readonly TrayItem[] }): void
  /** The menu is about to open: the words are made anew, so that no timer has to keep them fresh. */
  onOpen(refresh: () => void): void
  onChoice(choose: (action: TrayAction) => void): void
}

/** Listens for keys everywhere, whichever program has the keyboard. */
export interface ShortcutsPort {
  /** False where the desktop lets no program do that. */
  readonly works: boolean
  /** Calls `press` for keys such as `Ctrl+Alt+P`; false where another program has them. */
  listen(keys: string, press: () => void): boolean
  forgetAll(): void
}

/** Starts the application at login. */
export interface AutostartPort {
  /** False in a package that cannot. */
  readonly possible: boolean
  /** `asked`: the person chose so just now. May throw where the system refuses. */
  follow(atLogin: boolean, asked: boolean): void
}

/** Settings that an administrator holds for everybody on the computer. */
export interface PolicyPort {
  readonly file: string
  load(): Loaded
}

/** All the ports of a host. */
export interface Ports {
  readonly clock: ClockPort
  readonly alarm: AlarmPort
  readonly presence: PresencePort
  readonly busy: BusyPort
  readonly store: StorePort
  readonly history: HistoryPort
  readonly copies: CopiesPort
  readonly windows: WindowsPort
  readonly tray: TrayPort
  readonly shortcuts: ShortcutsPort
  /** Absent where nothing starts by itself. */
  readonly autostart?: AutostartPort
  /** The languages of the system as BCP 47 tags, the best first; absent where it says none. */
  readonly preferredLanguages?: () => readonly string[]
  /** The BCP 47 tag of the conventions that the system writes dates and numbers by; those of the language where it is unknown. */
  readonly systemLocale?: () => string
  /** Absent where there is no administrator. */
  readonly policy?: PolicyPort
  readonly quit: () => void
}
