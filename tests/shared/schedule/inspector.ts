/** Looks at every step of a life and says what must never happen. Knows the world, not the code. */
import { untilDue } from '../../../shared/schedule/due.ts'
import { snoozesPerBreak } from '../../../shared/schedule/rules.ts'
import { parseState } from '../../../shared/schedule/stored-state.ts'
import { localDay } from '../../../shared/time/calendar.ts'
import { rangeAt } from '../../../shared/time/ranges.ts'
import type { Seen } from './drive.ts'

const minute = 60
const order = ['withdraw', 'close', 'record', 'announce', 'open', 'refresh', 'wakeIn']
/** How late the watchdog may make things. */
const slack = 31

export interface Inspector {
  look(seen: Seen): void
  /** How many prompts and breaks were seen: a property that never saw one proves nothing. */
  readonly counts: { prompts: number; breaks: number; asked: number }
}

/** Checks the rules at each step; throws a sentence at the first that is broken. */
export function inspector(): Inspector {
  const counts = { prompts: 0, breaks: 0, asked: 0 }
  const promptsOn = new Map<string, number>()
  const ids = new Set<string>()
  const recorded = new Set<string>()
  let shown: string | null = null
  let open: string | null = null
  let lastClose = -Infinity
  let wokeAt = -Infinity
  let cameBackAt = -Infinity
  let pausedSince: { t: number; length: number } | null = null
  const snoozesInARow = { micro: 0, main: 0, anchor: 0 }
  const anchorsHad = new Map<string, number>()
  const longest = new Map<string, number>()
  let steady = 0
  let wasCalm = false

  return {
    counts,
    look({ t, before, event, after, effects, context }) {
      const must = (holds: boolean, sentence: string) => {
        if (!holds) throw new Error(`at ${String(t)}: ${sentence} (event ${event.type})`)
      }
      const { wall, zone } = event.now
      const takes = ({ length }: { readonly length: number }) => length / context.speed
      const has = (type: string) => effects.some((effect) => effect.type === type)
      const byPerson = event.type === 'asked' || event.type === 'begun'

      if (event.type === 'started') wokeAt = t - (wokeWithin(after) ?? Infinity)
      else if (after.presence.wokeAt !== before.presence.wokeAt) wokeAt = t
      if (after.presence.backAt !== before.presence.backAt) cameBackAt = t
      if (event.type === 'paused' && after !== before) pausedSince = { t, length: (event.until - wall) / 1000 }
      if (after.pause === null) pausedSince = null

      // What began anew begins with it the break that it leads to.
      for (const kind of ['micro', 'main'] as const) {
        if (after.progress[kind].since > before.progress[kind].since) snoozesInARow[kind] = 0
      }
      if (after.anchors.due.length === 0) snoozesInARow.anchor = 0
      for (const [index, effect] of effects.entries()) {
        const next = effects[index + 1]
        must(next === undefined || order.indexOf(effect.type) <= order.indexOf(next.type), 'effects are out of order')
        switch (effect.type) {
          case 'announce': {
            if (event.type === 'started' && shown === effect.planned.id) break
            const { date } = localDay(zone, wall)
            promptsOn.set(date, 1 + (promptsOn.get(date) ?? 0))
            counts.prompts += 1
            must(shown === null && open === null, 'a second break was announced')
            must(!ids.has(effect.planned.id), 'an id was used twice')
            ids.add(effect.planned.id)
            shown = effect.planned.id
            must((promptsOn.get(date) ?? 0) <= 24, 'the 25th prompt of the day was shown')
            must(t - wokeAt >= minute - 0.001, `a prompt came ${String(t - wokeAt)} s after a sleep`)
            must(effect.planned.snoozes <= snoozesPerBreak, 'a break was snoozed too often')
            must(effect.maySnooze === effect.planned.snoozes < snoozesPerBreak, 'the heads-up misleads about snoozing')
            const room = rangeAt(context.hours, zone, wall)
            must(room !== null, 'a break was announced outside work')
            must(
              effect.opensAt + takes(effect.planned.routine) <= (room?.end ?? 0),
              'a break without room was announced',
            )
            mustBeThere('announced')
            break
          }
          case 'withdraw':
            must(shown === effect.breakId, 'what was not shown was withdrawn')
            shown = null
            break
          case 'open': {
            if (event.type === 'started' && open === effect.planned.id) break
            counts.breaks += 1
            must(shown === null && open === null, 'a second break was opened')
            open = effect.planned.id
            longest.set(open, Math.ceil(takes(effect.planned.routine) / 1000))
            must(effect.planned.asked === (event.type === 'asked'), 'who asked for the break is mixed up')
            if (effect.planned.asked) {
              must(!ids.has(effect.planned.id), 'an id was used twice')
              ids.add(effect.planned.id)
              counts.asked += 1
            }
            if (byPerson) break
            must(t - lastClose >= 5 * minute - 0.001, `a break opened ${String(t - lastClose)} s after the last`)
            must(t - cameBackAt >= minute - 0.001, `a break opened ${String(t - cameBackAt)} s after the return`)
            const room = rangeAt(context.hours, zone, wall)
            must(room !== null, 'a break opened outside work')
            must(wall + takes(effect.planned.routine) <= (room?.end ?? 0), 'a break opened that would end outside work')
            mustBeThere('opened')
            break
          }
          case 'close':
            must(open === effect.breakId, 'what was not open was closed')
            open = null
            lastClose = t
            must(
              effects.some((each) => each.type === 'record' && each.outcome.id === effect.breakId),
              'a break was closed and not recorded',
            )
            break
          case 'record': {
            const { seconds, result, openedAt, id, kind } = effect.outcome
            if (result === 'missed') ids.add(id)
            must(!recorded.has(id), 'a break was recorded twice')
            recorded.add(id)
            must(
              Number.isInteger(seconds) && seconds >= 0 && seconds <= (longest.get(id) ?? 0),
              `${String(seconds)} seconds were recorded`,
            )
            must(result !== 'skipped' || openedAt === null, 'an opening was made up')
            must(ids.has(id), 'a break that never was is recorded')
            snoozesInARow[kind] = result === 'snoozed' ? snoozesInARow[kind] + 1 : 0
            must(snoozesInARow[kind] <= snoozesPerBreak, 'a third snooze was granted')
            must(result !== 'missed' || kind === 'anchor', 'a break that is no anchor was missed')
            break
          }
          case 'wakeIn':
            must(index === effects.length - 1, 'the wake-up is not the last wish')
            must(
              effect.delay === null || (Number.isInteger(effect.delay) && effect.delay > 0 && effect.delay < 2 ** 31),
              `a wake-up is wished for in ${String(effect.delay)} ms`,
            )
            break
          case 'refresh':
        }
      }
      must(after === before || has('wakeIn'), 'no wake-up is wished for')
      must(after !== before || effects.length === 0, 'a refused event had effects')
      must((after.phase.type === 'announced') === (shown !== null), 'the heads-up and the state disagree')
      must((after.phase.type === 'open') === (open !== null), 'the overlay and the state disagree')
      must(
        pausedSince === null || after === before || t - pausedSince.t <= pausedSince.length + slack,
        'a pause did not end',
      )
      if (effects.length > 1) must(parseState(JSON.parse(JSON.stringify(after))) !== null, 'the state cannot be stored')
      watchCounters()
      watchAnchors()
      watchOwed()
      watchPatience()

      function mustBeThere(what: string): void {
        const { away, locked, asleep } = after.presence
        must(!away && !locked && !asleep, `a break was ${what} for nobody`)
        must(after.busy.length === 0, `a break was ${what} for somebody busy`)
        must(after.pause === null, `a break was ${what} in a pause`)
      }

      /** Each anchor is had once on its date at most, in whatever way. */
      function watchAnchors(): void {
        for (const { date, time } of after.anchors.had) {
          if (before.anchors.had.some((had) => had.date === date && had.time === time)) continue
          const key = `${date} ${time}`
          anchorsHad.set(key, 1 + (anchorsHad.get(key) ?? 0))
          must(anchorsHad.get(key) === 1, `the anchor of ${key} came twice`)
        }
      }

      /** What is owed is held back, or was until just now, or waits for room; and it is due. */
      function watchOwed(): void {
        if (after.owed !== before.owed)
          must(after.owed === null || after.phase.type === 'waiting', 'a break is owed while one is on screen')
        // While a break is on screen nothing is looked at: it may well be what was owed.
        if (after.owed === null || after.phase.type === 'open') return
        must(after.phase.type !== 'announced', 'a break is owed while another is announced')
        const due = untilDue(after, after.owed.kind, context)
        must(due !== null && due <= 0, `a ${after.owed.kind} break is owed that is not due`)
      }

      /** Nothing counts while nobody is there, in a pause, and in a break. */
      function watchCounters(): void {
        if (event.type === 'started') return
        const gained = active(after) - active(before)
        const { away, locked, asleep } = before.presence
        must(gained <= 0 || !(away || locked || asleep), 'time counted in which nobody was there')
        must(gained <= 0 || before.pause === null || after.pause !== before.pause, 'time counted in a pause')
        must(gained <= 0 || before.phase.type !== 'open', 'time counted in a break')
        must(gained <= after.elapsed - before.elapsed, 'more time counted than passed')
      }

      /** Somebody who works on without any disturbance gets a break before long. */
      function watchPatience(): void {
        const calm =
          ['woke', 'idled'].includes(event.type) && open === null && after.pause === null && after.busy.length === 0
        const { away, locked, asleep } = after.presence
        const wait = (context.waitForPause?.max ?? 0) / 1000
        const room = rangeAt(context.hours, zone, wall)
        const hasRoom =
          room !== null && room.end - wall > 2 * takes(context.next.main) + context.notify + 1000 * (120 + wait + 300)
        const capped = (promptsOn.get(localDay(zone, wall).date) ?? 0) >= 24
        const isCalm = calm && !away && !locked && !asleep && hasRoom && !capped && !has('close') && wokeAt !== t
        if (!isCalm || !wasCalm) steady = t
        wasCalm = isCalm
        const longest = Math.max(context.everyMain / 1000, 300) + context.notify / 1000 + 120 + wait + slack
        must(t - steady <= longest, `nothing came in ${String(t - steady)} s of work`)
      }
    },
  }

  function active({ active, unconfirmed }: Seen['after']): number {
    return active + unconfirmed
  }

  function wokeWithin({ elapsed, presence }: Seen['after']): number | null {
    return presence.wokeAt === null ? null : (elapsed - presence.wokeAt) / 1000
  }
}
