import { app } from 'electron'

/**
 * Lets the pages speak with the voices of a Linux desktop, which Chromium leaves alone unless it is told. They belong to
 * the speech service (speech-dispatcher); it is looked for, and started, with the first page that asks for a voice. Has
 * to be settled before Electron is ready.
 */
export function useVoicesOfDesktop(platform: NodeJS.Platform): void {
  if (platform === 'linux') app.commandLine.appendSwitch('enable-speech-dispatcher')
}
