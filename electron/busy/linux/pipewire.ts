import { entriesOf, fieldsOf, type Tools } from '../tools.ts'

/** A picture that moves through PipeWire now, and whose it is. */
export interface Video {
  readonly what: 'camera' | 'screen'
  readonly app: unknown
}

/** The cameras and screens of which PipeWire carries the picture now. Rejects with `Missing` where it does not run. */
export async function videosNow(run: Tools['run']): Promise<readonly Video[]> {
  return videosIn(await run('pw-dump', ['--no-colors']))
}

/**
 * Reads what `pw-dump` tells. Compositors and portals offer a screen as a stream of their own, or as a source that says
 * it is no camera; only what runs is looked at by somebody.
 */
export function videosIn(json: string): readonly Video[] {
  const nodes = entriesOf(json)
    .filter(({ type }) => type === 'PipeWire:Interface:Node')
    .map(({ info }) => ({ state: fieldsOf(info)['state'], told: fieldsOf(fieldsOf(info)['props']) }))
    .filter(({ state }) => state === 'running')
  const watcher = nodes.find(({ told }) => told['media.class'] === 'Stream/Input/Video')?.told
  const app = watcher?.['application.name'] ?? watcher?.['node.name'] ?? null
  return nodes.flatMap(({ told }): readonly Video[] => {
    const kind = told['media.class']
    if (kind === 'Stream/Output/Video') return isScreen(told) ? [{ what: 'screen', app }] : []
    if (kind !== 'Video/Source') return []
    return [{ what: told['media.role'] === 'Camera' || !isScreen(told) ? 'camera' : 'screen', app }]
  })
}

const screenNames = /screen-?cast|xdg-desktop-portal|xdpw|xdph|gnome-shell|kwin|mutter|hyprland|cosmic/i

function isScreen(told: Readonly<Record<string, unknown>>): boolean {
  return [told['media.name'], told['node.name'], told['application.name']].some((name) =>
    screenNames.test(String(name)),
  )
}
