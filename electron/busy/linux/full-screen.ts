import { Missing } from '../../../shared/busy/missing.ts'
import type { Finding } from '../../../shared/busy/sighting.ts'
import { busyBy, entriesOf, fieldsOf, free, type Detect, type Tools } from '../tools.ts'

/**
 * A window that fills the screen is seen on X11, Sway and Hyprland. Where the desktop hides that (other Wayland
 * desktops), it still says whether an app keeps the screen awake, as slides, films and calls do.
 */
export function fullScreen(tools: Tools): Detect {
  return async () => {
    const answers = await Promise.allSettled([
      onX11(tools),
      onSway(tools),
      onHyprland(tools),
      onGnome(tools),
      onKde(tools),
    ])
    const said = answers.filter((answer) => answer.status === 'fulfilled').map(({ value }) => value)
    const busy = said.find(({ found }) => found === 'busy')
    if (busy !== undefined) return busy
    if (said.length > 0) return free
    const troubles = answers.filter((answer) => answer.status === 'rejected').map(({ reason }) => reason as unknown)
    if (troubles.every((trouble) => trouble instanceof Missing)) throw new Missing('Nothing here knows of windows.')
    throw new Error('What knows of windows could not be understood.')
  }
}

const isWayland = (env: NodeJS.ProcessEnv) =>
  env['XDG_SESSION_TYPE'] === 'wayland' || env['WAYLAND_DISPLAY'] !== undefined

async function onX11({ env, run }: Tools): Promise<Finding> {
  if (env['DISPLAY'] === undefined) throw new Missing('There is no X server.')
  const window = activeWindow(await run('xprop', ['-root', '_NET_ACTIVE_WINDOW']))
  const told = window === null ? '' : await run('xprop', ['-id', window, '_NET_WM_STATE', '_NET_WM_PID', 'WM_CLASS'])
  const found = fillsScreen(told, process.pid)
  // Under Wayland an X server knows but a few of the windows.
  if (found.found === 'free' && isWayland(env)) throw new Missing('Not every window is of X11.')
  return found
}

/** The window in use, of `xprop -root _NET_ACTIVE_WINDOW`; null when none is. */
export function activeWindow(output: string): string | null {
  const id = /window id # (0x[0-9a-f]+)/i.exec(output)?.[1]
  return id === undefined || Number(id) === 0 ? null : id
}

/** Whether the window that `xprop` tells of fills the screen; our own does not count. */
export function fillsScreen(output: string, ownProcess: number): Finding {
  const isFull = /^_NET_WM_STATE\b.*\b_NET_WM_STATE_FULLSCREEN\b/m.test(output)
  const owner = Number(/^_NET_WM_PID\b.*= (\d+)/m.exec(output)?.[1] ?? 0)
  if (!isFull || owner === ownProcess) return free
  return busyBy(/^WM_CLASS\b.*= (?:"[^"]*", )?"([^"]*)"/m.exec(output)?.[1])
}

async function onSway({ env, run }: Tools): Promise<Finding> {
  if (env['SWAYSOCK'] === undefined) throw new Missing('This is not Sway.')
  return fullOnSway(await run('swaymsg', ['--raw', '-t', 'get_tree']))
}

/** Whether the window with the keyboard fills the screen, in the tree of windows that Sway tells. */
export function fullOnSway(json: string): Finding {
  const open: unknown[] = [JSON.parse(json)]
  // However deep the tree is: a list of what is still to be looked at, and no recursion.
  for (let node = fieldsOf(open.pop()); Object.keys(node).length > 0; node = fieldsOf(open.pop())) {
    if (node['focused'] === true && Number(node['fullscreen_mode']) > 0) return busyBy(node['app_id'] ?? node['name'])
    for (const below of [node['nodes'], node['floating_nodes']])
      if (Array.isArray(below)) open.push(...(below as unknown[]))
  }
  return free
}

async function onHyprland({ env, run }: Tools): Promise<Finding> {
  if (env['HYPRLAND_INSTANCE_SIGNATURE'] === undefined) throw new Missing('This is not Hyprland.')
  const [window = {}] = entriesOf(`[${await run('hyprctl', ['activewindow', '-j'])}]`)
  // 1 is a window that fills the space that is left to windows, 2 one that fills the screen.
  return Number(window['fullscreen']) >= 2 ? busyBy(window['class']) : free
}

const gnome = { bus: 'session', to: 'org.gnome.SessionManager', interface: 'org.gnome.SessionManager' } as const
/** GNOME's word for "the session must not be taken for idle". */
const idleInhibited = 8
/** These keep the screen awake because somebody said so, whatever they do. */
const alwaysAwake = /caffeine|espresso|keep-?awake|nosleep/i

async function onGnome({ ask }: Tools): Promise<Finding> {
  const path = '/org/gnome/SessionManager'
  const held = await ask({ ...gnome, path, member: 'IsInhibited', signature: 'u', body: [idleInhibited] })
  if (held !== true) return free
  const inhibitors = await ask({ ...gnome, path, member: 'GetInhibitors' })
  for (const inhibitor of Array.isArray(inhibitors) ? inhibitors.slice(0, 20) : []) {
    const about = { ...gnome, path: String(inhibitor), interface: 'org.gnome.SessionManager.Inhibitor' }
    const [flags, app] = await Promise.all([
      ask({ ...about, member: 'GetFlags' }),
      ask({ ...about, member: 'GetAppId' }),
    ])
    if ((Number(flags) & idleInhibited) !== 0 && !alwaysAwake.test(String(app))) return busyBy(app)
  }
  return free
}

/** KDE's word for "the settings of the screen must not change". */
const screenHeld = 4

async function onKde({ ask }: Tools): Promise<Finding> {
  const to = 'org.kde.Solid.PowerManagement.PolicyAgent'
  const path = '/org/kde/Solid/PowerManagement/PolicyAgent'
  const agent = { bus: 'session', to, path, interface: to } as const
  if ((await ask({ ...agent, member: 'HasInhibition', signature: 'u', body: [screenHeld] })) !== true) return free
  const holders = await ask({ ...agent, member: 'ListInhibitions' }).catch(() => [])
  const [name] = Array.isArray(holders) && Array.isArray(holders[0]) ? (holders[0] as unknown[]) : []
  return busyBy(name)
}
