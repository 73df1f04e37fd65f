import { second, type Milliseconds } from '../shared/time/moment.ts'

/** A question over a message bus, as `message-bus.ts` takes it. */
interface Question {
  readonly bus: 'session' | 'system'
  readonly to: string
  readonly path: string
  readonly interface: string
  readonly member: string
  readonly signature?: string
  readonly body?: readonly unknown[]
}

/** What this needs of the message buses. */
export interface Buses {
  ask(question: Question): Promise<unknown>
  hear(
    signal: Pick<Question, 'bus' | 'path' | 'interface' | 'member'>,
    listener: (...given: readonly unknown[]) => void,
    lost: () => void,
  ): Promise<void>
}

/** What a Linux desktop tells over its buses, beside what Electron knows. */
export interface LinuxSession {
  /** How long nobody has touched anything, asked of a Wayland desktop; null where it keeps that to itself. */
  askIdle(): Promise<Milliseconds | null>
  /** Hears when the screen is locked, or another person's session is in front, and when that is over. */
  onLock(hear: (report: { readonly type: 'locked' | 'unlocked' }) => void): Promise<void>
}

const properties = 'org.freedesktop.DBus.Properties'

/** The names and places under which desktops say that the screen is covered. */
const screenSavers = [
  { to: 'org.freedesktop.ScreenSaver', path: '/org/freedesktop/ScreenSaver' },
  { to: 'org.freedesktop.ScreenSaver', path: '/ScreenSaver' },
  { to: 'org.gnome.ScreenSaver', path: '/org/gnome/ScreenSaver' },
  { to: 'org.cinnamon.ScreenSaver', path: '/org/cinnamon/ScreenSaver' },
  { to: 'org.mate.ScreenSaver', path: '/org/mate/ScreenSaver' },
  { to: 'org.xfce.ScreenSaver', path: '/org/xfce/ScreenSaver' },
] as const

type Say = (who: string, is: boolean) => void
type Check = () => Promise<void>

/** How often those are asked who said that the screen is locked. */
const doubtAfter: Milliseconds = 60 * second

/** Asks and listens. Whatever is not there is done without: then nobody says so, and nobody is taken for absent. */
export function linuxSession(buses: Buses, env: NodeJS.ProcessEnv = process.env): LinuxSession {
  const never = () => undefined

  async function askIdle(): Promise<Milliseconds | null> {
    const path = '/org/gnome/Mutter/IdleMonitor/Core'
    const to = 'org.gnome.Mutter.IdleMonitor'
    const said = await buses.ask({ bus: 'session', to, path, interface: to, member: 'GetIdletime' }).catch(never)
    return lengthOf(said, 1) ?? idleOfScreenSaver()
  }

  /**
   * KDE answers in milliseconds, all others in seconds. A Wayland desktop that does not know answers 0, like one whose
   * person types; so 0 says nothing.
   */
  async function idleOfScreenSaver(): Promise<Milliseconds | null> {
    const [{ to, path }] = screenSavers
    const said = await buses.ask({ bus: 'session', to, path, interface: to, member: 'GetSessionIdleTime' }).catch(never)
    const isKde = (env['XDG_CURRENT_DESKTOP'] ?? '').split(':').includes('KDE')
    const length = lengthOf(said, isKde ? 1 : second)
    return length === 0 ? null : length
  }

  async function onLock(hear: Parameters<LinuxSession['onLock']>[0]): Promise<void> {
    const covered = new Set<string>()
    let doubt: NodeJS.Timeout | undefined

    /** One of those who know says so; the screen is free again when none of them says otherwise. */
    function say(who: string, is: boolean) {
      const before = covered.size > 0
      if (is) covered.add(who)
      else covered.delete(who)
      const now = covered.size > 0
      if (now === before) return
      clearInterval(doubt)
      // Who locked the screen may be gone before they say that it is open again.
      if (now) doubt = setInterval(() => void Promise.all(checks.map((check) => check())), doubtAfter).unref()
      hear({ type: now ? 'locked' : 'unlocked' })
    }

    const found = await Promise.all([hearSession(say), ...screenSavers.map((saver) => hearSaver(saver, say))])
    const checks = found.filter((check) => check !== null)
    await Promise.all(checks.map((check) => check()))
  }

  /** Listens to a screen saver; answers with a way to ask it, or null where there is no bus to find it on. */
  async function hearSaver({ to, path }: (typeof screenSavers)[number], say: Say): Promise<Check | null> {
    const about = { bus: 'session', path, interface: to } as const
    const told = (active: unknown) => say(`${to} ${path}`, active === true)
    const lost = () => told(false)
    return buses.hear({ ...about, member: 'ActiveChanged' }, told, lost).then(
      () => () => buses.ask({ ...about, to, member: 'GetActive' }).then(told, lost),
      () => null,
    )
  }

  /** The session as logind knows it: locked, or behind that of somebody else. */
  async function hearSession(say: Say): Promise<Check | null> {
    const logind = { bus: 'system', to: 'org.freedesktop.login1' } as const
    const manager = { ...logind, path: '/org/freedesktop/login1', interface: 'org.freedesktop.login1.Manager' }
    const body = [env['XDG_SESSION_ID'] ?? 'auto']
    const path = await buses.ask({ ...manager, member: 'GetSession', signature: 's', body }).catch(never)
    if (typeof path !== 'string') return null

    const told = (changed: unknown) => {
      const { LockedHint: locked, Active: active } = (changed ?? {}) as Readonly<Record<string, unknown>>
      if (typeof locked === 'boolean') say('locked', locked)
      if (typeof active === 'boolean') say('behind', !active)
    }
    const lost = () => told({ LockedHint: false, Active: true })
    const session = { ...logind, path, interface: properties }
    const all = { ...session, member: 'GetAll', signature: 's', body: ['org.freedesktop.login1.Session'] }
    return buses
      .hear({ ...session, member: 'PropertiesChanged' }, (_face, changed) => told(changed), lost)
      .then(
        () => () => buses.ask(all).then(told, lost),
        () => null,
      )
  }

  return { askIdle, onLock }
}

/** A length in some unit, as a number of the bus may say it; null for anything else. */
function lengthOf(said: unknown, unit: Milliseconds): Milliseconds | null {
  const number = typeof said === 'bigint' ? Number(said) : said
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number * unit : null
}
