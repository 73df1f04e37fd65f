/**
 * The desk at which the tests sit: loaded into the main process before the application. No tray host and no person is
 * needed: the menu that the tray was given is remembered, and the person has been idle for `globalThis.idleSeconds`.
 */
const { powerMonitor, Tray } = require('electron')

globalThis.idleSeconds = 0
globalThis.trayMenu = null

powerMonitor.getSystemIdleTime = () => globalThis.idleSeconds

const { setContextMenu } = Tray.prototype
Tray.prototype.setContextMenu = function (menu) {
  globalThis.trayMenu = menu
  return setContextMenu.call(this, menu)
}
