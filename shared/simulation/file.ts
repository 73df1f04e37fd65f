/**
 * A scripted day as a file: where and when it begins, the settings, and what happens. Closed: whatever is not known, or
 * cannot be, is refused with its place and the reason.
 */
import { t } from '../i18n/translate.ts'
import type { ScheduleContext } from '../schedule/context.ts'
import { knownZone } from '../time/calendar.ts'
import { instantFromLocal } from '../time/iso.ts'
import { second, type EpochMs } from '../time/moment.ts'
import type { z } from '../zod.ts'
import { dayFields } from './day-fields.ts'
import { firstFault, type Fault } from './fault.ts'
import type { ScriptStep } from './step.ts'
import { stepFields } from './step-fields.ts'

/** A day that can be played. */
export interface ScriptedDay {
  readonly zone: string
  readonly start: EpochMs
  readonly context: ScheduleContext
  readonly script: readonly ScriptStep[]
}

/** What was read: a day, or the first thing that is wrong with it. */
export type Reading = { readonly ok: true; readonly day: ScriptedDay } | { readonly ok: false; readonly fault: Fault }

/** Ten years of seconds: longer than anybody wants to wait for an answer. */
const longest = 10 * 366 * 86_400
/** The neck routine of an anchor takes two minutes, whatever the other breaks take. */
const neck = { id: 'neck', length: 120 * second }

/** Reads a scripted day. Never throws, whatever the text is. */
export function readDay(text: string): Reading {
  let written: unknown
  try {
    written = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return refused([], t('simulate.json', { reason: error instanceof Error ? error.message : String(error) }))
  }
  const fault = firstFault(dayFields, written, [])
  if (fault !== null) return { ok: false, fault }
  const { zone, start, settings, script } = dayFields.parse(written)
  if (knownZone(zone) !== zone) return refused(['zone'], t('simulate.zone'))
  const at = instantFromLocal(start, zone)
  if (at === null) return refused(['start'], t('simulate.start'))

  const steps: ScriptStep[] = []
  let length = 0
  for (const [index, written] of script.entries()) {
    const fields = stepFields(written)
    const fault = 'reason' in fields ? fields : firstFault(fields, written, [])
    if (fault !== null) return { ok: false, fault: { ...fault, path: ['script', index, ...fault.path] } }
    const step = (fields as z.ZodType<ScriptStep>).parse(written)
    if ('zone' in step && knownZone(step.zone) !== step.zone) {
      return refused(['script', index, 'zone'], t('simulate.zone'))
    }
    length += lengthOf(step)
    if (length > longest) return refused(['script'], t('simulate.tooLong'))
    steps.push(step)
  }
  return { ok: true, day: { zone, start: at, context: contextOf(settings), script: steps } }
}

function refused(path: Fault['path'], reason: string): Reading {
  return { ok: false, fault: { path, reason } }
}

function lengthOf(step: ScriptStep): number {
  if ('user' in step) return step.for
  if ('sleep' in step) return step.sleep
  return 'down' in step ? step.down : 0
}

function contextOf(settings: z.infer<typeof dayFields>['settings']): ScheduleContext {
  const { hours, exceptions, micro, main, anchors, notify, waitForPause } = settings
  return {
    hours: { week: hours, exceptions },
    everyMicro: micro === null ? null : micro.every * second,
    everyMain: main.every * second,
    anchors,
    notify: notify * second,
    waitForPause: waitForPause && { gap: waitForPause.gap * second, max: waitForPause.max * second },
    speed: 1,
    next: {
      micro: { id: 'micro', length: (micro?.length ?? 25) * second },
      main: { id: 'main', length: main.length * second },
      anchor: neck,
    },
  }
}
