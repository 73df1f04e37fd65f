import type {} from '../../renderer/bridge.ts'
import { defaultSettings } from '../../shared/settings/defaults.ts'
import { presets } from '../../shared/settings/presets.ts'
import type { Settings } from '../../shared/settings/settings.ts'
import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'
import { anyTime, dueInTwoSeconds } from './states.ts'

/** What the application itself says of its settings, asked as the settings window asks. */
async function settingsOf(nape: Nape): Promise<Settings> {
  await nape.choose(t('tray.settings'))
  const page = await nape.page('settings')
  return page.evaluate(() => window.nape?.ask('settings.read')) as Promise<Settings>
}

test('settings and breaks survive a restart', async ({ desk }) => {
  const first = await desk.start()
  await first.choose(t('tray.settings'))
  const page = await first.page('settings')
  const answer = await page.evaluate(() => window.nape?.ask('settings.change', { notifySeconds: 45 }))
  expect(answer).toMatchObject({ ok: true })
  await first.close()

  const second = await desk.start()
  expect(await settingsOf(second)).toEqual({ ...anyTime, notifySeconds: 45 })
})

test('a first start welcomes, once; it leads to the first guided break, and leaves no window behind', async ({
  desk,
}) => {
  desk.remove('settings.json')
  const first = await desk.start()
  const page = await first.page('welcome')
  const next = page.getByRole('button', { name: t('welcome.next') })
  await expect(page.getByRole('heading', { name: t('welcome.hours.title') })).toBeVisible()
  await page.getByText(t('settings.dayShort.fri'), { exact: true }).click()
  await next.click()
  await page.getByRole('radio', { name: t('settings.presets.gentle') }).check()
  await next.click()
  await page.getByRole('checkbox', { name: 'Glaucoma or recent eye surgery' }).check()
  await next.click()
  await page.getByRole('button', { name: t('welcome.ready.start') }).click()
  const overlay = await first.page('overlay')
  await expect(overlay.getByRole('heading', { level: 1 })).toBeVisible()
  await expect
    .poll(async () => (await first.windows()).filter(({ address }) => address.includes('welcome')))
    .toEqual([])
  expect(desk.stored('settings.json')).toMatchObject({
    hours: { week: { fri: [], thu: defaultSettings.hours.week.thu } },
    main: presets.gentle.main,
    leaveOut: { conditions: ['glaucoma'], asked: true },
  })
  await first.close()

  const second = await desk.start()
  await expect.poll(() => second.menu()).toContain(t('tray.quit'))
  // The break that was open plays on.
  expect((await second.windows()).filter(({ address }) => address.includes('welcome'))).toEqual([])
})

test('whoever closes the welcome has the usual settings, and is not welcomed again', async ({ desk }) => {
  desk.remove('settings.json')
  const first = await desk.start()
  await first.page('welcome')
  await first.close()
  expect(desk.stored('settings.json')).toEqual({ version: defaultSettings.version })
  const second = await desk.start()
  expect(await settingsOf(second)).toEqual(defaultSettings)
})

test('the chosen theme holds for the pages and for the frames around them', async ({ desk }) => {
  const nape = await desk.start()
  await nape.choose(t('tray.settings'))
  const page = await nape.page('settings')
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  for (const theme of ['dark', 'light'] as const) {
    await page.evaluate((look) => window.nape?.ask('settings.change', { look }), { ...anyTime.look, theme })
    await expect.poll(isDark).toBe(theme === 'dark')
    expect(await nape.ask(({ nativeTheme }) => nativeTheme.themeSource)).toBe(theme)
  }
})

const valid = JSON.stringify({ ...anyTime, notifySeconds: 45 }, null, '\t')

const unreadable: Readonly<Record<string, string | Buffer>> = {
  truncated: valid.slice(0, valid.length / 2),
  empty: '',
  binary: Buffer.from(Array.from({ length: 300 }, (_byte, index) => (index * 97) % 256)),
}

for (const [kind, content] of Object.entries(unreadable)) {
  test(`a settings file that is ${kind} is kept aside, with a plain notice`, async ({ desk }) => {
    desk.write('settings.json', content)
    const nape = await desk.start()
    const page = await nape.page('settings')
    await expect(page.getByText('Your settings could not be read')).toBeVisible()
    const [aside = ''] = desk.files('settings.json.damaged-')
    expect(desk.read(aside)).toEqual(Buffer.from(content))
    expect(await nape.menu()).toContain(t('tray.takeNeckRoutine'))
  })
}

test('one wrong field costs that field only, and a copy of the file is kept', async ({ desk }) => {
  desk.write('settings.json', { ...anyTime, notifySeconds: 45, main: { everyMinutes: 'often' } })
  const nape = await desk.start()
  await nape.page('settings')
  expect(await settingsOf(nape)).toEqual({ ...anyTime, notifySeconds: 45 })
  const [kept = ''] = desk.files('settings.json.kept-')
  expect(JSON.parse(desk.read(kept).toString())).toMatchObject({ main: { everyMinutes: 'often' } })
})

test('settings of a later version start the application, and a copy of them is kept', async ({ desk }) => {
  const later = { ...anyTime, version: 99, notifySeconds: 45, telepathy: true }
  desk.write('settings.json', later)
  const nape = await desk.start()
  const page = await nape.page('settings')
  await expect(page.getByText(/settings\.json\.kept-/)).toBeVisible()
  const [kept = ''] = desk.files('settings.json.kept-')
  expect(JSON.parse(desk.read(kept).toString())).toEqual(later)
})

test('a state that cannot be read costs no more than the minutes it counted', async ({ desk }) => {
  desk.write('state.json', JSON.stringify(dueInTwoSeconds()).slice(0, -20))
  const nape = await desk.start()
  const page = await nape.page('settings')
  await expect(page.getByText('What Nape knew of today could not be read')).toBeVisible()
  expect((await nape.menu())[0]).toMatch(/^Next break in /)
})

test('what a crash in the middle of a save left behind is swept away', async ({ desk }) => {
  desk.write('settings.json.tmp-1234567890abcdef', '{"half":')
  const nape = await desk.start()
  await expect.poll(() => nape.menu()).toContain(t('tray.quit'))
  expect(desk.files('settings.json.tmp')).toEqual([])
})
