import { onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-svelte'
import Insights from '../../../renderer/insights/Insights.svelte'
import { exercises } from '../../../shared/exercises/all.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { exportPart } from '../../../shared/insights/export.ts'
import { insightsView } from '../../../shared/insights/insights-view.ts'
import type { Repertory } from '../../../shared/insights/seen.ts'
import { yearView } from '../../../shared/insights/year-view.ts'
import type { Answer, Bridge, BroadcastName, Broadcasts, RequestName } from '../../../shared/ipc.ts'
import { routines } from '../../../shared/routines/catalogue.ts'
import type { Decision } from '../../../shared/schedule/log.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { lived } from '../../shared/insights/lived.ts'
import '../../../renderer/design/base.css'
import '../../../renderer/insights/window.css'

/** Monday, 23 November 2026, 15:40 in Berlin. */
export const now = Date.parse('2026-11-23T15:40:00+01:00')
const zone = 'Europe/Berlin'

/** What there is to look back on. */
export interface Past {
  readonly outcomes: readonly Outcome[]
  readonly log?: readonly Decision[]
  /** What every title is followed by, to see what becomes of long ones. */
  readonly longer?: string
  /** The application cannot be asked. */
  readonly broken?: true
}

const until = Date.UTC(2026, 10, 24)
const before = (outcomes: readonly Outcome[]) => outcomes.filter(({ endedAt }) => endedAt <= now)
const line = (hoursAgo: number, kind: Decision['kind'], verdict: Decision['verdict']): Decision => {
  return { at: now - hoursAgo * 3_600_000, zone, kind, verdict }
}

/** The states that there are. */
export const pasts = {
  nothing: { outcomes: [] },
  firstDay: { outcomes: before(lived({ from: Date.UTC(2026, 10, 23), until, prompts: 5, seed: 3 })) },
  week: {
    outcomes: before(lived({ from: Date.UTC(2026, 10, 12), until, prompts: 9 })),
    log: [
      line(25, 'micro', { type: 'deferred', why: 'screen-share', since: now - 26 * 3_600_000 }),
      line(4, 'main', { type: 'deferred', why: 'microphone', since: now - 4.2 * 3_600_000 }),
      line(3, 'main', { type: 'shown', why: 'owed' }),
    ],
  },
  tenYears: { outcomes: before(lived({ from: Date.UTC(2016, 2, 1), until, prompts: 4 })) },
  longNames: {
    outcomes: before(lived({ from: Date.UTC(2026, 9, 1), until, prompts: 9 })),
    longer: ' und die Donaudampfschifffahrtsgesellschaftskapitänsmütze, noch einmal von vorn',
  },
} as const satisfies Record<string, Past>

const exerciseIndex = new Map(exercises.map((exercise) => [exercise.id, exercise]))
const routineIndex = new Map(routines.map((routine) => [routine.id, routine]))

/** A small application that has a past and nothing else. */
export class InsightsBridge implements Bridge {
  past: Past
  broken: boolean
  readonly counted: number[] = []
  readonly #listeners = new Map<string, Set<(message: never) => void>>()

  constructor(past: Past) {
    this.past = past
    this.broken = past.broken ?? false
  }

  async ask<Name extends RequestName>(name: Name, argument?: unknown): Promise<Answer<Name>> {
    if (this.broken) throw new Error('The application does not answer.')
    return Promise.resolve(structuredClone(this.#answer(name, argument)) as Answer<Name>)
  }

  on<Name extends BroadcastName>(name: Name, listener: (message: Broadcasts[Name]) => void) {
    const listeners = this.#listeners.get(name) ?? new Set()
    this.#listeners.set(name, listeners.add(listener))
    return () => void listeners.delete(listener)
  }

  tell<Name extends BroadcastName>(name: Name, message: Broadcasts[Name]) {
    for (const listener of this.#listeners.get(name) ?? []) listener(message as never)
  }

  /** The outcomes of a year. */
  of(year: number): readonly Outcome[] {
    return this.past.outcomes.filter(({ endedAt }) => new Date(endedAt).getUTCFullYear() === year)
  }

  #answer(name: RequestName, argument: unknown): unknown {
    const { longer = '' } = this.past
    const named = <Thing extends { readonly title: string }>(thing: Thing | undefined) =>
      thing && { ...thing, title: thing.title + longer }
    const repertory: Repertory = {
      exercise: (id) => named(exerciseIndex.get(id)),
      routine: (id) => named(routineIndex.get(id)),
    }
    const { outcomes, log = [] } = this.past
    switch (name) {
      case 'insights.read':
        return insightsView({
          now: { wall: now, zone },
          hours: defaultSettings.hours,
          years: [...new Set(outcomes.map(({ endedAt }) => new Date(endedAt).getUTCFullYear()))],
          outcomes,
          log,
          repertory,
        })
      case 'insights.year':
        this.counted.push(argument as number)
        return yearView(argument as number, this.of(argument as number), repertory)
      case 'insights.export': {
        const { year, form } = argument as { year: number; form: 'csv' | 'json' }
        return exportPart(this.of(year), form, repertory)
      }
      case 'status.read':
        return { headline: 'Next break in 12 min', progress: 0.8, pausedUntil: null, phase: 'waiting' }
      default:
        throw new Error(`Insights have no use for ${name}.`)
    }
  }
}

export type PageName = 'Today' | 'Calendar' | 'Body' | 'Why'

/** An insights window over a past, and hands that know their way in it. */
export async function openInsights(past: Past = pasts.week, width = 1040, height = 820) {
  await page.viewport(width, height)
  const bridge = new InsightsBridge(past)
  const target = document.createElement('div')
  target.id = 'insights'
  document.body.append(target)
  onTestFinished(() => target.remove())
  const screen = await render(Insights, { target, props: { bridge } })
  return {
    bridge,
    screen,
    target,
    goTo: (name: PageName) => screen.getByRole('tab', { name }).click(),
    button: (name: string | RegExp) => screen.getByRole('button', { name, exact: typeof name === 'string' }),
    region: (name: string) => screen.getByRole('region', { name }),
  }
}
