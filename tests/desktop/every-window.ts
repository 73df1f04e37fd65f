import type { Page } from '@playwright/test'
import { t } from '../../shared/i18n/translate.ts'
import type { Desk } from './desk.ts'
import { expect } from './launch.ts'
import type { Nape } from './nape.ts'
import { aboutToBeAnnounced, anyTime } from './states.ts'

/** What the main process says of a window. */
export interface WindowFacts {
  readonly address: string
  readonly preferences: Electron.WebPreferences
  /** Whether its session is the one that every check of sessions looks at. */
  readonly ownSession: boolean
}

/**
 * Has the application open every window there is. They are never all there together, so `look` is called three times:
 * for the welcome of a first start, for what can be open beside a heads-up, and for what can be open beside a break.
 */
export async function withEveryWindow(desk: Desk, look: (nape: Nape, pages: readonly Page[]) => Promise<void>) {
  desk.remove('settings.json')
  const first = await desk.start()
  await look(first, await loaded(first, ['welcome']))
  await first.close()

  desk.write('settings.json', anyTime)
  desk.write('state.json', aboutToBeAnnounced())
  const nape = await desk.start()
  await nape.page('heads-up')
  await nape.choose(t('tray.settings'))
  await nape.choose(t('tray.library'))
  await nape.choose(t('tray.insights'))
  await look(nape, await loaded(nape, ['heads-up', 'insights', 'library', 'settings']))

  await nape.plugIn([
    { x: 0, y: 0, width: 960, height: 1080 },
    { x: 960, y: 0, width: 960, height: 1080 },
  ])
  await nape.choose(t('tray.takeNeckRoutine'))
  await look(nape, await loaded(nape, ['insights', 'library', 'overlay', 'overlay', 'settings']))
  return nape
}

/** Which window a page belongs to, from its address. */
export function kindOf(page: Pick<Page, 'url'>): string {
  return new URL(page.url()).pathname.split('/')[1] ?? ''
}

/** What there is to be known of every window that is open. */
export function factsOf(nape: Nape): Promise<readonly WindowFacts[]> {
  return nape.ask(({ BrowserWindow, session }) => {
    type WithPreferences = Electron.WebContents & { getLastWebPreferences(): Electron.WebPreferences }
    return BrowserWindow.getAllWindows().map(({ webContents }) => ({
      address: webContents.getURL(),
      preferences: (webContents as WithPreferences).getLastWebPreferences(),
      ownSession: webContents.session === session.defaultSession,
    }))
  })
}

async function loaded(nape: Nape, kinds: readonly string[]): Promise<readonly Page[]> {
  const pages = () => nape.electron.windows()
  await expect.poll(() => pages().map(kindOf).sort()).toEqual(kinds)
  const isThere = (page: Page) => page.evaluate(() => document.querySelector('main > *') !== null)
  for (const page of pages()) await expect.poll(() => isThere(page)).toBe(true)
  return pages()
}
