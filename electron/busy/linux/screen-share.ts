import { blind, busyBy, free, type Detect, type Tools } from '../tools.ts'
import { videosNow } from './pipewire.ts'

/**
 * Screens are shared through PipeWire under Wayland. Under X11 any program may read the screen and nobody learns of it,
 * so that nothing found there says nothing.
 */
export function screenShare({ env, run }: Tools): Detect {
  const isWayland = env['XDG_SESSION_TYPE'] === 'wayland' || env['WAYLAND_DISPLAY'] !== undefined
  return async () => {
    if (!isWayland) return blind
    const screen = (await videosNow(run)).find(({ what }) => what === 'screen')
    return screen === undefined ? free : busyBy(screen.app)
  }
}
