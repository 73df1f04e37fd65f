import type { TimeRange } from '../time/work-hours.ts'
import type { Settings } from './settings.ts'

const officeDay: readonly TimeRange[] = [
  ['09:00', '12:30'],
  ['13:15', '17:30'],
]

/**
 * What holds until a person sets something else: an office week with a lunch gap, one movement each half hour,
 * a routine each hour and the neck routine twice a day, as the `schedule.defaults` of the exercise content recommend.
 */
export const defaultSettings: Settings = {
  version: 3,
  hours: {
    week: { mon: officeDay, tue: officeDay, wed: officeDay, thu: officeDay, fri: officeDay, sat: [], sun: [] },
    exceptions: {},
  },
  micro: { on: true, everyMinutes: 30 },
  main: { everyMinutes: 60 },
  anchors: ['10:45', '15:30'],
  notifySeconds: 30,
  waitForPause: { on: false, gapSeconds: 3, atMostSeconds: 30 },
  interruptions: { microphone: true, camera: true, screenShare: true, fullscreen: true, dnd: true, apps: [] },
  leaveOut: { conditions: [], exercises: [], switchedOn: [], asked: false },
  favourites: [],
  play: { speed: 1 },
  sound: { chimes: 'quiet', voice: false },
  look: { theme: 'system', sides: 'mirror' },
  language: 'system',
  shortcuts: { pause: null, break: null, snooze: null, skip: null, library: null },
  start: { atLogin: false },
}
