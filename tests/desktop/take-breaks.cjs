/**
 * Takes breaks and leaves them, one after the other, as often as `NAPE_TAKE` says ("60 200": sixty times, and two hundred
 * times more), and writes a line about the processes after each of these numbers. Nobody looks into the application
 * meanwhile: whoever does keeps something of every page.
 */
const { readFileSync } = require('node:fs')
const { setTimeout: pause } = require('node:timers/promises')
const v8 = require('node:v8')
const vm = require('node:vm')
const { app, BrowserWindow } = require('electron')

const second = 1_000
/** What a page leaves behind on its way out goes within this. */
const settled = 3 * second
const title = process.env.NAPE_BREAK_TITLE

async function takeBreak() {
  const created = new Promise((resolve) => {
    app.once('browser-window-created', (_event, window) => resolve(window))
  })
  globalThis.trayMenu.items.find(({ label }) => label === title).click()
  const window = await created
  await new Promise((resolve) => window.once('show', resolve))
  const closed = new Promise((resolve) => window.once('closed', resolve))
  window.webContents.sendInputEvent({ type: 'keyDown', keyCode: 'Escape' })
  await closed
  if (BrowserWindow.getAllWindows().length > 0) throw new Error('A window was left over.')
}

/** The memory, in MB, that a process has written to and shares with nobody. What it only reads depends on what else runs. */
function ownMemory(pid) {
  const shares = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8').matchAll(/^Private_Dirty: +(\d+) kB$/gm)
  return [...shares].reduce((sum, [, kilobytes]) => sum + Number(kilobytes), 0) / 1024
}

/** Garbage does not count, nor the room that the engine keeps for it, which grows once and at some time. */
function collectGarbage() {
  v8.setFlagsFromString('--expose-gc')
  const collect = vm.runInNewContext('gc')
  for (let time = 0; time < 2; time += 1) collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}

async function report() {
  await pause(settled)
  collectGarbage()
  await pause(second)
  const processes = app.getAppMetrics().map(({ pid, type }) => ({ pid, type, memory: ownMemory(pid) }))
  process.stdout.write(`${JSON.stringify(processes)}\n`)
}

async function takeAll() {
  await app.whenReady()
  while (globalThis.trayMenu === null) await pause(100)
  for (const times of process.env.NAPE_TAKE.split(' ')) {
    for (let taken = 0; taken < Number(times); taken += 1) await takeBreak()
    await report()
  }
  app.quit()
}

takeAll().catch((error) => {
  console.error(error)
  app.exit(1)
})
