/**
 * The desk at which the tests sit: loaded into the main process before the application. No tray host and no person is
 * needed: the menu that the tray was given is remembered, and the person has been idle for `globalThis.idleSeconds`. When
 * windows were made, came to be seen and went is remembered too, and so are the programs that were started.
 */
const childProcess = require('node:child_process')
const fs = require('node:fs')
const { app, powerMonitor, Tray } = require('electron')

globalThis.idleSeconds = 0
globalThis.trayMenu = null
globalThis.openings = []
globalThis.spawned = []

const { execFile } = childProcess
childProcess.execFile = function (program, ...rest) {
  globalThis.spawned.push(program)
  return execFile.call(this, program, ...rest)
}

/** An administrator's file that lies elsewhere than where only an administrator can write. */
const policy = process.env.NAPE_TEST_POLICY
const { readFileSync } = fs
fs.readFileSync = function (path, ...rest) {
  const isPolicy = policy !== undefined && path === '/etc/nape/settings.json'
  return readFileSync.call(this, isPolicy ? policy : path, ...rest)
}
require('node:module').syncBuiltinESMExports()

powerMonitor.getSystemIdleTime = () => globalThis.idleSeconds

const { setContextMenu } = Tray.prototype
Tray.prototype.setContextMenu = function (menu) {
  globalThis.trayMenu = menu
  return setContextMenu.call(this, menu)
}

app.on('browser-window-created', (_event, window) => {
  const opening = { address: '', madeAt: Date.now(), loadedAt: null, shownAt: null, goneAt: null }
  globalThis.openings.push(opening)
  window.webContents.once('dom-ready', () => {
    opening.loadedAt = Date.now()
  })
  window.once('show', () => {
    opening.shownAt = Date.now()
    opening.address = window.webContents.getURL()
  })
  window.once('closed', () => {
    opening.goneAt = Date.now()
  })
})
