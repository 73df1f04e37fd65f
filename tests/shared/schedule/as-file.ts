/** A life as the file of a scripted day, so that the simulator can replay it. */
import { isoTime } from '../../../shared/time/iso.ts'
import { live } from '../../../shared/simulation/desk.ts'
import { goodHost, type ScriptStep, type TestStep } from '../../../shared/simulation/step.ts'
import type { Lived } from './assert-lives.ts'

/** The file, and what of the life a file has no words for. */
export function asFile(lived: Lived): { readonly file: string; readonly beyond: readonly string[] } {
  const { zone, start, context, host = goodHost } = lived
  const seconds = (length: number) => length / 1_000
  const script: ScriptStep[] = []
  const beyond: string[] = []
  try {
    live(lived.script, {
      ...lived,
      took(step, length) {
        const known = inFile(step, length)
        if (known !== null) script.push(known)
        else beyond.push(`after ${String(script.length)} steps: ${JSON.stringify(step)}`)
      },
    })
  } catch (error) {
    beyond.push(String(error))
  }
  if (JSON.stringify(host) !== JSON.stringify(goodHost)) beyond.push(`host ${JSON.stringify(host)}`)
  const { hours, everyMicro, everyMain, anchors, notify, waitForPause, speed, next } = context
  if (speed !== 1) beyond.push(`speed ${String(speed)}`)
  const settings = {
    hours: hours.week,
    exceptions: hours.exceptions,
    micro: everyMicro === null ? null : { every: seconds(everyMicro), length: seconds(next.micro.length) },
    main: { every: seconds(everyMain), length: seconds(next.main.length) },
    anchors,
    notify: seconds(notify),
    waitForPause: waitForPause && { gap: seconds(waitForPause.gap), max: seconds(waitForPause.max) },
  }
  const local = isoTime(start, zone).slice(0, 19)
  return { file: JSON.stringify({ zone, start: local, settings, script }), beyond }
}

function inFile(step: TestStep, length: number): ScriptStep | null {
  if ('settings' in step || 'overlay' in step) return null
  if ('user' in step) return { user: step.user, for: length }
  if (!('do' in step)) return step
  switch (step.do) {
    case 'endEarly':
    case 'crash':
      return null
    default:
      return step
  }
}
