import { choosing } from './choosing.ts'
import { commands } from './commands.ts'
import { disk } from './disk.ts'
import { headsUp } from './heads-up.ts'
import { insights } from './insights.ts'
import { joining } from './joining.ts'
import { library } from './library.ts'
import { overlay } from './overlay.ts'
import { ownRoutines } from './own-routines.ts'
import { preview } from './preview.ts'
import { schedule } from './schedule.ts'
import { settings } from './settings.ts'
import { shortcuts } from './shortcuts.ts'
import { simulate } from './simulate.ts'
import { status } from './status.ts'
import { time } from './time.ts'
import { tray } from './tray.ts'
import { welcome } from './welcome.ts'

/** Every English word of the interface; other languages have the same shape. */
export const en = {
  choosing,
  commands,
  disk,
  headsUp,
  insights,
  joining,
  library,
  overlay,
  ownRoutines,
  preview,
  schedule,
  settings,
  shortcuts,
  simulate,
  status,
  time,
  tray,
  welcome,
} as const
