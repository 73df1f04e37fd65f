/**
 * Who may import whom. Each row guards the files that `room` fits and names everything they may import: a path from
 * the project's root begins with a slash, anything else is a package. The first row that fits decides. The walls keep
 * what is hard to test (Electron, pages, clocks) away from what has to be right.
 */

interface Wall {
  readonly room: RegExp
  readonly may: readonly string[]
}

const everyPackage = '*'
const drawing = ['svelte', '/renderer/design/', '/renderer/figure/']

const walls: readonly Wall[] = [
  // Only this room knows Temporal, so that days and zones are reckoned in one place.
  { room: /^\/shared\/time\//, may: ['/shared/', 'zod', 'i18next', 'temporal-polyfill'] },
  { room: /^\/shared\//, may: ['/shared/', 'zod', 'i18next'] },

  // The composition root sees every capability and hands each what it needs; they do not know each other.
  {
    room: /^\/electron\/main\.ts$/,
    may: ['/electron/', '/shared/', 'electron', 'node:', 'electron-store', 'node-schedule'],
  },
  { room: /^\/electron\/preload\.ts$/, may: ['/shared/ipc.ts', 'electron'] },
  { room: /^\/electron\/ipc\//, may: ['/electron/ipc/', '/shared/', 'electron', 'node:'] },
  // One capability with a part for each thing that each system tells.
  { room: /^\/electron\/busy\//, may: ['/electron/busy/', '/shared/', 'node:'] },
  {
    room: /^\/electron\//,
    may: ['/shared/', 'electron', 'node:', 'electron-store', 'node-schedule', 'dbus-native'],
  },

  { room: /^\/renderer\/bridge\.ts$/, may: ['/shared/'] },
  // What every window does, whatever it shows.
  {
    room: /^\/renderer\/window\//,
    may: ['/renderer/window/', '/renderer/bridge.ts', '/renderer/design/', '/shared/', 'svelte'],
  },
  { room: /^\/renderer\/design\//, may: ['/renderer/design/', 'svelte', 'bits-ui', '@fontsource-variable/figtree'] },
  { room: /^\/renderer\/(figure|rhythm)\//, may: ['/renderer/$1/', '/shared/', ...drawing] },
  // What is heard of a break, and tried in the settings.
  { room: /^\/renderer\/sound\//, may: ['/renderer/sound/', '/shared/'] },
  // The preview shows all windows on one page, over an application of its own.
  { room: /^\/renderer\/preview\//, may: ['/renderer/', '/shared/', 'svelte'] },
  {
    room: /^\/renderer\/([^/]+)\//,
    may: [
      '/renderer/$1/',
      '/renderer/bridge.ts',
      '/renderer/window/',
      '/renderer/rhythm/',
      '/renderer/sound/',
      '/shared/',
      ...drawing,
    ],
  },

  { room: /^\/build\//, may: ['/build/', '/shared/', everyPackage] },
]

/** Whether a file may import a target: a path from the project's root, or a package. */
export function mayImport(file: string, target: string): boolean {
  for (const { room, may } of walls) {
    const fit = room.exec(file)
    if (fit) return may.some((entry) => covers(entry.replace('$1', fit[1] ?? ''), target))
  }
  return true
}

function covers(entry: string, target: string): boolean {
  if (entry === everyPackage) return !target.startsWith('/')
  if (entry.endsWith('/') || entry.endsWith(':')) return target.startsWith(entry)
  return target === entry || (!entry.startsWith('/') && target.startsWith(`${entry}/`))
}
