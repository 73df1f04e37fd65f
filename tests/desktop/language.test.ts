import { en } from '../../shared/i18n/en/index.ts'
import { words as german } from '../../shared/i18n/de/index.ts'
import { words as arabic } from '../../shared/i18n/ar/index.ts'
import { expect, test } from './launch.ts'

test('a language that is chosen is spoken at once: by the window, the tray, a command and a break; and at the next start', async ({
  desk,
}) => {
  const first = await desk.start()
  await first.choose(en.tray.settings)
  const settings = await first.page('settings')
  await settings.getByRole('tab', { name: en.settings.general.title }).click()
  await settings.getByRole('combobox', { name: en.settings.general.language }).selectOption('de')
  await expect(settings.getByRole('heading', { name: german.settings.general.title })).toBeVisible()
  await expect(settings.locator('html')).toHaveAttribute('lang', 'de')
  await expect.poll(() => first.menu()).toContain(german.tray.quit)
  const told = await desk.run('resume')
  expect(told).toMatchObject({
    exitCode: 1,
    beside: [expect.stringContaining(german.commands.refused.notPaused.split('{{')[0] ?? '')],
  })

  await first.choose(german.tray.takeNeckRoutine)
  const overlay = await first.page('overlay')
  await expect(overlay.getByRole('dialog', { name: german.routines['two-minute-neck'].title })).toBeVisible()
  await first.close()

  const second = await desk.start()
  await expect.poll(() => second.menu()).toContain(german.tray.quit)
})

test('without a choice it is that of the system; Arabic runs from right to left', async ({ desk }) => {
  const nape = await desk.with({ LANG: 'ar_EG.UTF-8', LANGUAGE: 'ar_EG:en' }).start()
  await nape.choose(arabic.tray.library)
  const library = await nape.page('library')
  await expect(library.getByRole('heading', { name: arabic.library.title })).toBeVisible()
  await expect(library.locator('html')).toHaveAttribute('dir', 'rtl')
})

for (const [system, typed] of [
  ['en_US.UTF-8', '12/24'],
  ['en_GB.UTF-8', '24/12'],
] as const)
  test(`on a computer set to ${system} the day before Christmas is ${typed}`, async ({ desk }) => {
    const nape = await desk.with({ LC_TIME: system }).start()
    await nape.choose(en.tray.settings)
    const settings = await nape.page('settings')
    await settings.getByRole('tab', { name: en.settings.hours.title }).click()
    const field = settings.getByRole('textbox', { name: en.settings.special.first, exact: true })
    await field.fill(typed)
    await field.press('Enter')
    await expect(field).toHaveValue(new RegExp(`^${typed}/\\d{4}$`))
  })

test('a command is answered in the language of the settings, also where no Nape runs', async ({ desk }) => {
  desk.write('settings.json', { version: 3, language: 'de' })
  expect(await desk.run('status')).toMatchObject({ exitCode: 3, beside: [german.commands.notRunning] })
})
