import type { TimeRange } from '../time/work-hours.ts'
import type { Settings } from './settings.ts'

const officeDay: readonly TimeRange[] = [
  ['09:00', '12:30'],
  ['13:15', '17:30'],
]

/**
 * What holds until a person sets something else: an office week with a lunch gap and a break each hour, as the
 * `schedule.defaults` of the exercise content recommend.
 */
export const defaultSettings: Settings = {
  version: 1,
  hours: {
    week: { mon: officeDay, tue: officeDay, wed: officeDay, thu: officeDay, fri: officeDay, sat: [], sun: [] },
    exceptions: {},
  },
  main: { everyMinutes: 60 },
  notifySeconds: 30,
  leaveOut: { conditions: [], exercises: [], switchedOn: [], asked: false },
  favourites: [],
  play: { speed: 1 },
  sound: { chimes: 'quiet', voice: false },
  look: { theme: 'system', sides: 'mirror' },
}
