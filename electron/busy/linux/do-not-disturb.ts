import { Missing } from '../../../shared/busy/missing.ts'
import type { Finding } from '../../../shared/busy/sighting.ts'
import { free, type BusQuestion, type Detect, type Tools } from '../tools.ts'

/** A way to ask one desktop or notification server whether the person wants quiet; throws where it cannot say. */
type Way = (tools: Tools) => Promise<boolean>

const session = 'session'
const notifications = {
  bus: session,
  to: 'org.freedesktop.Notifications',
  path: '/org/freedesktop/Notifications',
} as const

const propertyOf = (face: string, name: string): BusQuestion => ({
  ...notifications,
  interface: 'org.freedesktop.DBus.Properties',
  member: 'Get',
  signature: 'ss',
  body: [face, name],
})

/** KDE Plasma, dunst, swaync, mako and Xfce are asked over the bus; GNOME and Cinnamon keep it among their settings. */
const ways: readonly Way[] = [
  async ({ ask }) => yesOrNo(await ask(propertyOf('org.freedesktop.Notifications', 'Inhibited'))),
  async ({ ask }) => yesOrNo(await ask(propertyOf('org.dunstproject.cmd0', 'paused'))),
  async ({ ask }) => {
    const to = 'org.erikreider.swaync.cc'
    return yesOrNo(await ask({ bus: session, to, path: '/org/erikreider/swaync/cc', interface: to, member: 'GetDnd' }))
  },
  async ({ ask }) => {
    const to = 'fr.emersion.Mako'
    const modes = await ask({ bus: session, to, path: '/fr/emersion/Mako', interface: to, member: 'ListModes' })
    if (!Array.isArray(modes)) throw new Error('Mako gave no list of its modes.')
    return modes.some((mode) => /^(do-not-disturb|dnd)$/i.test(String(mode)))
  },
  async ({ ask }) => {
    const to = 'org.xfce.Xfconf'
    const body = ['xfce4-notifyd', '/do-not-disturb']
    const question = { bus: session, to, path: '/org/xfce/Xfconf', interface: to, member: 'GetProperty' } as const
    return yesOrNo(await ask({ ...question, signature: 'ss', body }))
  },
  async ({ env, run }) => {
    const desktop = (env['XDG_CURRENT_DESKTOP'] ?? '').toLowerCase().split(':')
    if (desktop.includes('x-cinnamon'))
      return !(await settingOf(run, 'org.cinnamon.desktop.notifications', 'display-notifications'))
    if (['gnome', 'unity', 'budgie', 'ubuntu'].some((name) => desktop.includes(name)))
      return !(await settingOf(run, 'org.gnome.desktop.notifications', 'show-banners'))
    throw new Missing('This desktop keeps no such setting.')
  },
]

/** Everything that could know is asked at once; one that says "quiet" is enough. */
export function doNotDisturb(tools: Tools): Detect {
  return async () => {
    const answers = await Promise.allSettled(ways.map((way) => way(tools)))
    const said = answers.filter((answer) => answer.status === 'fulfilled').map(({ value }) => value)
    if (said.includes(true)) return { found: 'busy', by: null } satisfies Finding
    if (said.length > 0) return free
    const troubles = answers.filter((answer) => answer.status === 'rejected').map(({ reason }) => reason as unknown)
    if (troubles.every((trouble) => trouble instanceof Missing || isUnheardOf(trouble)))
      throw new Missing('Nothing here knows of quiet.')
    throw new Error('What knows of quiet could not be understood.')
  }
}

async function settingOf(run: Tools['run'], schema: string, key: string): Promise<boolean> {
  return readSetting(await run('gsettings', ['get', schema, key]))
}

/** Reads what `gsettings get` says of a setting that is yes or no. */
export function readSetting(output: string): boolean {
  const words = output.trim()
  if (words !== 'true' && words !== 'false') throw new Error('This setting is neither true nor false.')
  return words === 'true'
}

function yesOrNo(answer: unknown): boolean {
  if (typeof answer !== 'boolean') throw new Error('This was to be yes or no.')
  return answer
}

/** A server that does not know the question has no such thing as "do not disturb". */
function isUnheardOf(trouble: unknown): boolean {
  const { dbusName } = trouble as { readonly dbusName?: unknown }
  return /\.(UnknownInterface|UnknownProperty|UnknownMethod|UnknownObject|InvalidArgs|PropertyNotFound|ChannelNotFound)$/.test(
    String(dbusName),
  )
}
