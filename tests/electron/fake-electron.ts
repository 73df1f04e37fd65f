/** The part of Electron that the shell uses, as toys that tests can poke and look at. */
import { EventEmitter } from 'node:events'

export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

export class FakeContents extends EventEmitter {
  readonly sent: (readonly [string, unknown])[] = []
  readonly mainFrame = { origin: 'app://nape' }
  openHandler: (() => { action: string }) | null = null
  gone = false

  send(name: string, message: unknown) {
    this.sent.push([name, message])
  }

  isDestroyed() {
    return this.gone
  }

  setWindowOpenHandler(handler: () => { action: string }) {
    this.openHandler = handler
  }

  press(key: string) {
    this.emit('before-input-event', {}, { type: 'keyDown', key })
  }
}

export class FakeWindow extends EventEmitter {
  static all: FakeWindow[] = []
  static getAllWindows = () => FakeWindow.all
  static fromWebContents = (contents: unknown) => FakeWindow.all.find(({ webContents }) => webContents === contents)

  readonly webContents = new FakeContents()
  readonly done: string[] = []
  readonly options: Record<string, unknown>
  address = ''
  destroyed = false
  full: boolean
  bounds: Rectangle

  constructor(options: Record<string, unknown> = {}) {
    super()
    this.options = options
    this.full = options['fullscreen'] === true
    const { x = 0, y = 0, width = 800, height = 600 } = options as Partial<Rectangle>
    this.bounds = { x, y, width, height }
    FakeWindow.all.push(this)
  }

  async loadURL(address: string) {
    this.address = address
  }

  show() {
    this.done.push('show')
  }

  showInactive() {
    this.done.push('showInactive')
  }

  focus() {
    this.done.push('focus')
  }

  isDestroyed() {
    return this.destroyed
  }

  isMinimized() {
    return false
  }

  isFullScreen() {
    return this.full
  }

  setFullScreen(full: boolean) {
    this.full = full
    this.done.push(full ? 'fill' : 'unfill')
  }

  setAlwaysOnTop(_on: boolean, level: string) {
    this.done.push(`on top: ${level}`)
  }

  setVisibleOnAllWorkspaces() {
    this.done.push('on all workspaces')
  }

  getBounds() {
    return this.bounds
  }

  setBounds(bounds: Rectangle) {
    this.bounds = bounds
  }

  /** The person closes the window. */
  close() {
    const event = { prevented: false, preventDefault: () => (event.prevented = true) }
    this.emit('close', event)
    if (!event.prevented) this.destroy()
  }

  destroy() {
    if (this.destroyed) return
    this.destroyed = true
    this.webContents.gone = true
    FakeWindow.all = FakeWindow.all.filter((window) => window !== this)
    this.webContents.emit('destroyed')
    this.emit('closed')
  }
}

class FakeScreen extends EventEmitter {
  displays = [
    {
      id: 1,
      scaleFactor: 1,
      bounds: { x: 0, y: 0, width: 1920, height: 1080 },
      workArea: { x: 0, y: 0, width: 1920, height: 1080 },
    },
  ]
  cursor = { x: 10, y: 10 }

  getAllDisplays() {
    return this.displays
  }

  getCursorScreenPoint() {
    return this.cursor
  }

  getDisplayMatching({ x, y }: Rectangle) {
    return this.getDisplayNearestPoint({ x, y })
  }

  getDisplayNearestPoint({ x, y }: { x: number; y: number }) {
    const under = this.displays.find(
      ({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width && y >= bounds.y && y < bounds.y + bounds.height,
    )
    return under ?? this.displays[0]
  }
}

class FakePowerMonitor extends EventEmitter {
  idle = 0

  getSystemIdleTime() {
    return this.idle
  }
}

class FakeApp extends EventEmitter {
  readonly name = 'Nape'
  readonly done: string[] = []
  isPackaged = false
  switches: string[] = []
  readonly commandLine = {
    hasSwitch: (name: string) => this.switches.includes(name),
    appendSwitch: (name: string) => void this.switches.push(name),
  }

  getPath() {
    return '/nowhere'
  }

  setLoginItemSettings(settings: unknown) {
    this.done.push(`login ${JSON.stringify(settings)}`)
  }

  getVersion() {
    return '0.0.0'
  }

  hide() {
    this.done.push('hide')
  }

  relaunch(options: { args?: string[] } = {}) {
    this.done.push(`relaunch ${options.args?.at(-1) ?? ''}`.trim())
  }

  exit(code: number) {
    this.done.push(`exit ${String(code)}`)
  }
}

class FakeIpcMain {
  readonly handlers = new Map<string, (...given: never[]) => unknown>()

  on() {
    return this
  }

  handle(name: string, handler: (...given: never[]) => unknown) {
    this.handlers.set(name, handler)
  }
}

class FakeIpcRenderer extends EventEmitter {
  readonly asked: unknown[][] = []
  reply: unknown = { answer: 'answer' }

  async invoke(...asked: unknown[]) {
    this.asked.push(asked)
    return this.reply
  }
}

export class FakeTray extends EventEmitter {
  static latest: FakeTray
  readonly done: (readonly [string, unknown])[] = []

  constructor(icon: unknown) {
    super()
    FakeTray.latest = this
    this.done.push(['icon', icon])
  }

  setImage(icon: unknown) {
    this.done.push(['icon', icon])
  }

  setToolTip(words: string) {
    this.done.push(['words', words])
  }

  setContextMenu(menu: unknown) {
    this.done.push(['menu', menu])
  }

  popUpContextMenu(menu: unknown) {
    this.done.push(['open', menu])
  }

  destroy() {
    this.done.push(['gone', null])
  }
}

/** A menu is what it was built from. */
export const Menu = { buildFromTemplate: (template: unknown) => template }

export const nativeImage = {
  createEmpty: () => ({
    sizes: [] as number[],
    template: false,
    addRepresentation({ width }: { width: number }) {
      this.sizes.push(width)
    },
    setTemplateImage(template: boolean) {
      this.template = template
    },
  }),
}

export const app = new FakeApp()
export const screen = new FakeScreen()
export const powerMonitor = new FakePowerMonitor()
export const ipcMain = new FakeIpcMain()
export const ipcRenderer = new FakeIpcRenderer()
export const contextBridge = {
  exposed: {} as Record<string, unknown>,
  exposeInMainWorld(name: string, value: unknown) {
    this.exposed[name] = value
  },
}
export const globalShortcut = {
  pressed: new Map<string, () => void>(),
  taken: [] as string[],
  register(keys: string, press: () => void) {
    if (keys.includes('?')) throw new TypeError('conversion failure')
    if (this.taken.includes(keys)) return false
    this.pressed.set(keys, press)
    return true
  },
  unregisterAll() {
    this.pressed.clear()
  },
}
export const nativeTheme = { shouldUseDarkColors: false }
export const shell = {}
export { FakeTray as Tray, FakeWindow as BrowserWindow }

export default { app, ipcMain, shell }
