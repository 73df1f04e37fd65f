/** The folders of an earlier and of a later Nape, as it left them: after an update, and after going back. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type {} from '../../renderer/bridge.ts'
import { yearOf } from '../../shared/history/year.ts'
import { t } from '../../shared/i18n/translate.ts'
import { currentVersion } from '../../shared/settings/schema.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'

const golden = join(import.meta.dirname, 'golden')
type Folder = 'first' | 'second' | 'later'

/** What was stored by a Nape of that time. */
const stored = (folder: Folder, name: string) => readFileSync(join(golden, folder, name), 'utf8')

/** The history of this year, which that other Nape has written this year too. */
const thisYear = ({ zone }: Desk) => `history/${String(yearOf({ endedAt: Date.now(), zone }))}.json`

/** Puts the folder of another Nape onto the desk, and starts ours. */
async function startOn(desk: Desk, folder: Folder): Promise<Nape> {
  for (const entry of readdirSync(join(golden, folder), { recursive: true, withFileTypes: true })) {
    const name = join(entry.parentPath, entry.name).slice(join(golden, folder).length + 1)
    if (entry.isFile()) desk.write(name === 'history/2026.json' ? thisYear(desk) : name, stored(folder, name))
  }
  return desk.start()
}

async function settingsOf(nape: Nape): Promise<Settings> {
  await nape.choose(t('tray.settings'))
  const page = await nape.page('settings')
  return page.evaluate(() => window.nape?.ask('settings.read')) as Promise<Settings>
}

/** A break is taken and kept beside those that were kept already, of which none is lost. */
async function takeBreak(desk: Desk, nape: Nape) {
  const before = desk.outcomes()
  await nape.choose(t('tray.takeNeckRoutine'))
  const overlay = await nape.page('overlay')
  await expect(overlay.getByRole('heading', { level: 1 })).toBeVisible()
  await nape.pressKey('overlay', 'Escape')
  await expect.poll(() => desk.outcomes()).toHaveLength(before.length + 1)
  expect(desk.outcomes().slice(0, -1)).toEqual(before)
}

const chosen = {
  first: {
    main: { everyMinutes: 45 },
    notifySeconds: 20,
    leaveOut: { conditions: ['glaucoma'], exercises: ['chin-tuck'], asked: true },
    favourites: ['two-minute-neck'],
    look: { theme: 'dark' },
  },
  second: {
    main: { everyMinutes: 50 },
    micro: { on: false, everyMinutes: 25 },
    anchors: ['11:15'],
    waitForPause: { on: true },
    look: { theme: 'light' },
  },
} as const

for (const folder of ['first', 'second'] as const) {
  test(`after an update from the ${folder} version everything that was chosen and kept is there`, async ({ desk }) => {
    const nape = await startOn(desk, folder)
    expect(await settingsOf(nape)).toMatchObject({ ...chosen[folder], version: currentVersion })
    await takeBreak(desk, nape)
    // Nobody is told of an update, and nothing was set aside.
    expect(desk.files('settings.json.')).toEqual([])
    await nape.close()
    expect(await settingsOf(await desk.start())).toMatchObject(chosen[folder])
  })
}

test('after going back from a later version what is understood holds, and a copy of the rest is kept', async ({
  desk,
}) => {
  const nape = await startOn(desk, 'later')
  expect(await settingsOf(nape)).toMatchObject({ main: { everyMinutes: 55 }, look: { theme: 'dark' } })
  const [copy = ''] = desk.files('settings.json.kept-')
  expect(JSON.parse(desk.read(copy).toString())).toEqual(JSON.parse(stored('later', 'settings.json')))
  await takeBreak(desk, nape)
  expect(desk.stored(thisYear(desk))).toMatchObject({ version: 9, moods: ['calm'] })
})
