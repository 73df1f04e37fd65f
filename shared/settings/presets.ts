/** Rhythms to choose from, so that nobody has to begin with numbers. Each replaces all of the rhythm, and nothing else. */
import { defaultSettings } from './defaults.ts'
import type { Settings } from './settings.ts'

/** The part of the settings that a preset sets. Work hours are nobody's rhythm but the person's own. */
export type PresetRhythm = Pick<Settings, 'micro' | 'main' | 'anchors' | 'notifySeconds' | 'waitForPause'>

const { micro, main, anchors, notifySeconds, waitForPause } = defaultSettings

/** The presets there are, the calmest first. */
export const presets = {
  /** Few and well announced: for who is new to breaks, or easily torn out of a thought. */
  gentle: {
    micro: { on: true, everyMinutes: 45 },
    main: { everyMinutes: 90 },
    anchors,
    notifySeconds: 60,
    waitForPause: { ...waitForPause, on: true },
  },
  /** One movement each half hour, a routine each hour, the neck routine twice a day. The usual rhythm. */
  balanced: { micro, main, anchors, notifySeconds, waitForPause },
  /** More often and shorter notice: for long days, or a neck that asks for it. */
  active: {
    micro: { on: true, everyMinutes: 20 },
    main: { everyMinutes: 45 },
    anchors,
    notifySeconds: 20,
    waitForPause,
  },
  /** No micro-breaks: long stretches of work with a routine between them, and only when the typing stops. */
  focus: {
    micro: { on: false, everyMinutes: micro.everyMinutes },
    main: { everyMinutes: 90 },
    anchors,
    notifySeconds: 60,
    waitForPause: { ...waitForPause, on: true },
  },
} as const satisfies Readonly<Record<string, PresetRhythm>>

/** What a preset is called: one of the names of `presets`. */
export type PresetName = keyof typeof presets

/** The names of the presets, the calmest first. */
export const presetNames = Object.keys(presets) as readonly PresetName[]

/** The preset that the settings follow to the letter, or null when the person made a rhythm of their own. */
export function presetOf(settings: PresetRhythm): PresetName | null {
  return presetNames.find((name) => isSame(rhythmOf(presets[name]), rhythmOf(settings))) ?? null
}

function rhythmOf({ micro, main, anchors, notifySeconds, waitForPause }: PresetRhythm): readonly unknown[] {
  const { on, everyMinutes } = micro
  // What is switched off has no interval that anybody would notice.
  return [
    on && everyMinutes,
    main.everyMinutes,
    [...anchors].sort().join(),
    notifySeconds,
    waitForPause.on && `${String(waitForPause.gapSeconds)} ${String(waitForPause.atMostSeconds)}`,
  ]
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((part, index) => part === other[index])
}
