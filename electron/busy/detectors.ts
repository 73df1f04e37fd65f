/** Which system tells what, and how it is asked. What a system tells nobody is said to be so. */
import { homedir } from 'node:os'
import { appRules, programsOfMac, programsOfProc, programsOfWindows } from './app-rules.ts'
import { camera } from './linux/camera.ts'
import { doNotDisturb } from './linux/do-not-disturb.ts'
import { fullScreen } from './linux/full-screen.ts'
import { microphone } from './linux/microphone.ts'
import { screenShare } from './linux/screen-share.ts'
import type { Detectors } from './look-around.ts'
import { macMicrophone, macPresentation } from './mac/assertions.ts'
import { macFocus } from './mac/focus.ts'
import { run } from './run.ts'
import { blind, type Detect, type Tools } from './tools.ts'
import { inConsentStore } from './windows/consent-store.ts'
import { focus } from './windows/focus.ts'

const cannotTell: Detect = () => Promise.resolve(blind)

/** What this system has to look with. */
export function detectorsOf(platform: NodeJS.Platform, tools: Tools, home = homedir()): Detectors {
  switch (platform) {
    case 'linux':
      return {
        microphone: microphone(tools),
        camera: camera(tools),
        'screen-share': screenShare(tools),
        fullscreen: fullScreen(tools),
        dnd: doNotDisturb(tools),
        'app-rule': appRules(programsOfProc),
      }
    case 'win32':
      return {
        microphone: inConsentStore('microphone', tools),
        camera: inConsentStore('webcam', tools),
        'screen-share': cannotTell,
        fullscreen: cannotTell,
        dnd: focus(tools),
        'app-rule': appRules(() => programsOfWindows(tools)),
      }
    case 'darwin':
      return {
        microphone: macMicrophone(tools),
        camera: cannotTell,
        'screen-share': cannotTell,
        fullscreen: macPresentation(tools),
        dnd: macFocus(home),
        'app-rule': appRules(() => programsOfMac(tools)),
      }
    default:
      return {
        microphone: cannotTell,
        camera: cannotTell,
        'screen-share': cannotTell,
        fullscreen: cannotTell,
        dnd: cannotTell,
        'app-rule': cannotTell,
      }
  }
}

/** What this computer has to look with. `ask` asks the services of a Linux desktop. */
export function detectorsHere(ask: Tools['ask']): Detectors {
  return detectorsOf(process.platform, { env: process.env, run, ask })
}
