/**
 * The contract between the windows and the application: every request and broadcast with its types, and which window
 * may use it. The preload, the router in the main process, the preview and the bridge in the windows derive from it.
 */
import type { DataAnswer, DataView, LookAnswer, Reset, SavedFrame, Way } from './backup/view.ts'
import type { Sighting } from './busy/sighting.ts'
import type { Exercise } from './exercises/schema.ts'
import type { BreakKind, Felt, Result } from './history/outcome.ts'
import type { Language } from './i18n/languages.ts'
import type { ExportForm } from './insights/export-forms.ts'
import type { InsightsView, YearView } from './insights/view.ts'
import type { Spoken } from './languages/spoken.ts'
import type { Draft, OwnRoutine, Problem } from './own-routines/own-routine.ts'
import type { Routine } from './routines/schema.ts'
import type { Settings, SettingsPatch, SettingsProblem } from './settings/settings.ts'
import type { ShortcutAction } from './settings/shortcut-actions.ts'
import type { EpochMs, Milliseconds } from './time/moment.ts'

/** The windows there are. */
export type WindowKind = 'overlay' | 'heads-up' | 'settings' | 'library' | 'insights' | 'welcome'

/** What the heads-up shows. */
export interface HeadsUpView {
  readonly breakId: string
  readonly kind: BreakKind
  /** The routine's title, in the language of the interface. */
  readonly title: string
  /** How long the break takes the person, at the speed they set. */
  readonly length: Milliseconds
  /** When the break will open by itself. */
  readonly opensAt: EpochMs
  /** How long the heads-up is shown in all, for the shrinking ring. */
  readonly notice: Milliseconds
  /** False when the break was snoozed as often as it may be. */
  readonly maySnooze: boolean
}

/** What the overlay shows. */
export interface BreakView {
  readonly breakId: string
  readonly kind: BreakKind
  /** What to play. */
  readonly routine: Routine
  /** The exercises of the routine: a window knows no others. */
  readonly exercises: readonly Exercise[]
  /** Ids of exercises to begin with in their easier version, for the person's conditions. */
  readonly easier: readonly string[]
  /** False for a break the person asked for, and when it was snoozed as often as it may be. */
  readonly maySnooze: boolean
  /** Where in the routine to begin: 0, or where it was when the application went down. */
  readonly position: Milliseconds
}

/** What the tray, the status lines and the preview show. */
export interface StatusView {
  /** The next break in words: "Next break in 12 min", "Paused until 14:30", "Work starts at 09:00". */
  readonly headline: string
  /** How far the way to the next break is gone, 0 to 1; null when no break is on its way. */
  readonly progress: number | null
  /** When the pause ends, or null when there is none. */
  readonly pausedUntil: EpochMs | null
  readonly phase: 'waiting' | 'announced' | 'open'
}

/** Something the person should know, such as a settings file that was set aside. Shown until dismissed. */
export interface Notice {
  readonly id: string
  readonly message: string
}

/** What the person wants to do now: a routine, or an exercise alone. An id that does not exist is of no effect. */
export interface AskedBreak {
  readonly what: 'routine' | 'exercise'
  readonly id: string
}

/** What an administrator holds: fields such as `main.everyMinutes` with their names, and the file that says so. */
export interface LocksView {
  readonly file: string
  readonly fields: readonly { readonly path: string; readonly name: string }[]
}

/** Why keys that were chosen do nothing: another program has them, or this desktop lets nobody listen for keys. */
export type ShortcutTrouble = 'taken' | 'not-here'

/** What became of the keys that were chosen. */
export interface ShortcutsView {
  /** False where the desktop lets no program listen for keys everywhere. */
  readonly works: boolean
  /** Only for actions that have keys, and whose keys do nothing. */
  readonly troubles: Readonly<Partial<Record<ShortcutAction, ShortcutTrouble>>>
}

/** How the settings took a change: all of it, or none of it and why. */
export type SettingsAnswer =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly SettingsProblem[] }

/** How the own routines took a routine: with it in the list, or not at all and why. */
export type RoutinesAnswer =
  { readonly ok: true; readonly routine: OwnRoutine } | { readonly ok: false; readonly problems: readonly Problem[] }

/** What a window may ask of the application. Each takes one argument at most and is answered once. */
export interface Requests {
  /** What everything is said in. */
  'language.read': () => Spoken
  /** The same with the words of a break alone. */
  'language.inBreak': () => Spoken
  'settings.read': () => Settings
  'settings.locks': () => LocksView
  'settings.change': (patch: SettingsPatch) => SettingsAnswer
  'status.read': () => StatusView
  /** Looks once, with every detector. */
  'interruptions.look': () => Promise<readonly Sighting[]>
  'shortcuts.read': () => ShortcutsView
  'notices.read': () => readonly Notice[]
  'notices.dismiss': (id: string) => void
  'routines.read': () => readonly OwnRoutine[]
  /** Keep a routine: a new one, or in the place of the one with its id. */
  'routines.save': (draft: Draft) => RoutinesAnswer
  'routines.remove': (id: string) => void
  /** Take in the text of a routine's file. */
  'routines.import': (text: string) => RoutinesAnswer
  /** Play this now, also outside the work hours. */
  'break.ask': (what: AskedBreak) => void
  /** The person has set up what they wanted, or does not want to. */
  'welcome.close': () => void
  /** What the window that looks back opens with. */
  'insights.read': () => InsightsView
  'insights.year': (year: number) => YearView
  /** A year's part of the history as a file. */
  'insights.export': (wish: { readonly year: number; readonly form: ExportForm }) => string
  'data.read': () => DataView
  'data.frame': () => SavedFrame
  /** Reads a file of everything, and changes nothing. */
  'data.look': (text: string) => LookAnswer
  'data.import': (wish: { readonly text: string; readonly way: Way }) => DataAnswer
  'data.reset': (what: Reset) => DataAnswer
  'data.undo': () => DataAnswer
  'data.show': () => void
  'library.open': () => void
  'headsUp.read': () => HeadsUpView | null
  'headsUp.answer': (answer: { readonly breakId: string; readonly choice: 'start' | 'snooze' | 'skip' }) => void
  'break.read': () => BreakView | null
  /** The overlay's first frame is painted, so the window can be shown. */
  'break.ready': (ready: { readonly breakId: string }) => void
  /**
   * The overlay began to play, paused, went on, stepped, or changed its speed. `position` is on the routine's own time,
   * 0 to its length at every speed; `speed` is how much of that passes while time passes for the person, 0.5 to 2.
   */
  'break.moved': (move: {
    readonly breakId: string
    readonly position: Milliseconds
    readonly playing: boolean
    readonly speed: number
  }) => void
  /** The routine reached its end, or the person ended or snoozed it. */
  'break.end': (end: { readonly breakId: string; readonly how: 'done' | 'early' | 'snooze' }) => void
  /** Answers with the exercises that may have hurt, the likeliest first; none unless it hurt. */
  'break.felt': (answer: { readonly breakId: string; readonly felt: Felt }) => readonly string[]
  /** Leave an exercise out from now on, or take it in again. */
  'break.leaveOut': (wish: { readonly exerciseId: string; readonly out: boolean }) => void
  /** The closing screen was dismissed; the overlay can go. */
  'break.close': (close: { readonly breakId: string }) => void
}

/** What the application tells its windows, unasked. */
export interface Broadcasts {
  /** From now on everything is said in this language; what is on the screen has to be drawn anew. */
  'language.changed': Language
  'settings.changed': Settings
  'routines.changed': readonly OwnRoutine[]
  'status.changed': StatusView
  'notices.changed': readonly Notice[]
  'headsUp.changed': HeadsUpView | null
  'break.opened': BreakView
  'break.ended': { readonly breakId: string; readonly result: Result }
}

/** Which windows may make which request. */
export const access = {
  'language.read': ['heads-up', 'settings', 'library', 'insights', 'welcome'],
  'language.inBreak': ['overlay'],
  'settings.read': ['overlay', 'heads-up', 'settings', 'library', 'insights', 'welcome'],
  'settings.locks': ['settings'],
  'settings.change': ['settings', 'library', 'welcome'],
  'status.read': ['settings', 'insights'],
  'interruptions.look': ['settings'],
  'shortcuts.read': ['settings'],
  'notices.read': ['settings'],
  'notices.dismiss': ['settings'],
  'routines.read': ['library'],
  'routines.save': ['library'],
  'routines.remove': ['library'],
  'routines.import': ['library'],
  'break.ask': ['settings', 'library', 'welcome'],
  'welcome.close': ['welcome'],
  'insights.read': ['insights'],
  'insights.year': ['insights'],
  'insights.export': ['insights', 'settings'],
  'data.read': ['settings'],
  'data.frame': ['settings'],
  'data.look': ['settings'],
  'data.import': ['settings'],
  'data.reset': ['settings'],
  'data.undo': ['settings'],
  'data.show': ['settings'],
  'library.open': ['settings'],
  'headsUp.read': ['heads-up'],
  'headsUp.answer': ['heads-up'],
  'break.read': ['overlay'],
  'break.ready': ['overlay'],
  'break.moved': ['overlay'],
  'break.end': ['overlay'],
  'break.felt': ['overlay'],
  'break.leaveOut': ['overlay'],
  'break.close': ['overlay'],
} as const satisfies Record<keyof Requests, readonly WindowKind[]>

/** Which windows hear which broadcast. */
export const audience = {
  'language.changed': ['settings', 'library', 'insights', 'welcome'],
  'settings.changed': ['overlay', 'heads-up', 'settings', 'library', 'insights', 'welcome'],
  'routines.changed': ['library'],
  'status.changed': ['settings', 'insights'],
  'notices.changed': ['settings'],
  'headsUp.changed': ['heads-up'],
  'break.opened': ['overlay'],
  'break.ended': ['overlay', 'insights'],
} as const satisfies Record<keyof Broadcasts, readonly WindowKind[]>

/** The name of a request. */
export type RequestName = keyof Requests
/** The name of a broadcast. */
export type BroadcastName = keyof Broadcasts

/** The one argument of a request, or `undefined` where it takes none. */
export type Argument<Name extends RequestName> = Parameters<Requests[Name]>[0]

/** What a request answers. */
export type Answer<Name extends RequestName> = Awaited<ReturnType<Requests[Name]>>

/** What travels back to the preload: an answer, or in a sentence why there is none. The page's promise is refused then. */
export type Reply = { readonly answer: unknown } | { readonly refusal: string }

/** How a window reaches the application: ask once, or listen until the returned function is called. */
export interface Bridge {
  ask<Name extends RequestName>(name: Name, ...argument: Parameters<Requests[Name]>): Promise<Answer<Name>>
  on<Name extends BroadcastName>(name: Name, listener: (message: Broadcasts[Name]) => void): () => void
}
