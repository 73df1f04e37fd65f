import { minute, second, type Milliseconds } from '../shared/time/moment.ts'

/** Who draws the icons of a Linux desktop: a panel, or an extension of the shell. */
const host = 'org.kde.StatusNotifierWatcher'
const question = {
  bus: 'session',
  to: 'org.freedesktop.DBus',
  path: '/org/freedesktop/DBus',
  interface: 'org.freedesktop.DBus',
  member: 'NameHasOwner',
  signature: 's',
  body: [host],
} as const

/** At login the panel often starts after the applications; so often it is looked for, and for so long without a word. */
const soon: Milliseconds = 5 * second
const later: Milliseconds = minute

/** What this needs of a message bus, and who hears of the host. */
export interface TrayHostParts {
  readonly ask: (what: typeof question) => Promise<unknown>
  /** The host came after the icon was made, which has to be made anew for it. */
  readonly arrived: () => void
  /** There is none after a minute: the person cannot reach the application by an icon. */
  readonly missing: () => void
}

/**
 * Looks for whoever shows the icon, until it is there; where it is from the start, it is asked once. Returns how to stop
 * looking.
 */
export function awaitTrayHost({ ask, arrived, missing }: TrayHostParts): () => void {
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  async function look(waited: Milliseconds) {
    const isThere = await ask(question).catch(() => false)
    if (stopped) return
    if (isThere === true) {
      if (waited > 0) arrived()
      return
    }
    if (waited === later) missing()
    const pause = waited < later ? soon : later
    timer = setTimeout(() => void look(waited + pause), pause)
  }

  void look(0)
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}

/**
 * Whether a desktop without such a host may still show the icon: the panels of many desktops on X11 take icons in an
 * older way, of which nobody can be asked.
 */
export function mayShowIconsAnyway(env: NodeJS.ProcessEnv): boolean {
  return env['XDG_SESSION_TYPE'] !== 'wayland' && !/gnome/i.test(env['XDG_CURRENT_DESKTOP'] ?? '')
}
