import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '../../shared/i18n/translate.ts'
import { storedForm } from '../../shared/own-routines/stored.ts'
import { aFile, aLife } from '../shared/backup/a-life.ts'
import type { Desk } from './desk.ts'
import { expect, test } from './launch.ts'
import type { Nape } from './nape.ts'

/** Somebody who has lived with Nape for two winters. */
function lived(desk: Desk) {
  desk.write('settings.json', aLife.settings)
  desk.write('routines.json', storedForm(aLife.routines))
  for (const year of [2025, 2026]) {
    const outcomes = aLife.history.filter(({ endedAt }) => new Date(endedAt).getUTCFullYear() === year)
    desk.write(`history/${String(year)}.json`, { version: 1, outcomes })
  }
}

const everythingOf = (desk: Desk) => ({
  settings: desk.stored('settings.json'),
  routines: desk.stored('routines.json'),
  history: desk.outcomes(),
})

const asItWas = { settings: aLife.settings, routines: storedForm(aLife.routines), history: aLife.history }

async function openData(nape: Nape) {
  await nape.choose(t('tray.settings'))
  const page = await nape.page('settings')
  await page.getByRole('tab', { name: t('settings.data.title') }).click()
  return page
}

test('everything is saved as a file, erased, and as it was once the file is brought in', async ({ desk }, info) => {
  lived(desk)
  const nape = await desk.start()
  const page = await openData(nape)
  await expect(page.getByText(desk.folder)).toBeVisible()

  const file = info.outputPath('everything.json')
  // In place of the person, who would be asked where to.
  await nape.electron.evaluate(({ session }, path) => {
    session.defaultSession.on('will-download', (_event, item) => item.setSavePath(path))
  }, file)
  await page.getByRole('button', { name: t('settings.data.save.everything') }).click()
  await expect.poll(() => textOf(file)).toContain('"history":[{')

  await page.getByRole('button', { name: t('settings.data.reset.everything') }).click()
  await page.getByRole('button', { name: t('settings.data.reset.yesEverything'), exact: true }).click()
  await expect(page.getByText(t('settings.data.done.everything'))).toBeVisible()
  expect(everythingOf(desk)).not.toEqual(asItWas)
  expect(desk.outcomes()).toEqual([])

  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('button', { name: t('settings.data.open.confirm') }).click()
  await expect(page.getByText(t('settings.data.done.import'))).toBeVisible()
  expect(everythingOf(desk)).toEqual(asItWas)
  // A copy of what was there before each of the two.
  expect(desk.files('kept')).toEqual(['kept'])
})

test('a damaged file changes nothing, and says which field is wrong', async ({ desk }, info) => {
  lived(desk)
  const nape = await desk.start()
  const page = await openData(nape)
  const file = info.outputPath('damaged.json')
  writeFileSync(file, aFile.replace('"kind":"micro"', '"kind":"nap"'))
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByText(/Break 2 of the history: “kind”/)).toBeVisible()
  await page.getByRole('button', { name: t('settings.data.open.dismiss') }).click()
  expect(everythingOf(desk)).toEqual(asItWas)
  expect(desk.files('kept')).toEqual([])
})

test('an import in whose middle the power went is carried through at the next start', async ({ desk }) => {
  desk.write(join('kept', 'under-way.json'), aFile)
  await desk.start()
  await expect.poll(() => everythingOf(desk)).toEqual(asItWas)
  await expect.poll(() => desk.stored(join('kept', 'under-way.json'))).toBeNull()
})

test('the folder is shown by the desktop, and no page says which', async ({ desk }) => {
  const nape = await desk.start()
  const page = await openData(nape)
  await nape.electron.evaluate(({ shell }) => {
    const seen = globalThis as { shown?: string[] }
    seen.shown = []
    shell.showItemInFolder = (path) => void seen.shown?.push(path)
  })
  await page.getByRole('button', { name: t('settings.data.files.show') }).click()
  await expect
    .poll(() => nape.electron.evaluate(() => (globalThis as { shown?: string[] }).shown))
    .toEqual([join(desk.folder, 'settings.json')])
})

/** What is in a file; nothing where there is none yet. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
