import { readFileSync, writeFileSync } from 'node:fs'
import { storedForm } from '../../shared/own-routines/stored.ts'
import { aFile, aLife } from '../shared/backup/a-life.ts'
import { expect, test, type Desk } from './desk.ts'

const settings = ({ page }: Desk) => page.getByRole('dialog', { name: 'Settings' })
const button = (desk: Desk, name: string) => settings(desk).getByRole('button', { name, exact: true })

async function openData(desk: Desk) {
  await desk.choose('Settings…')
  await settings(desk).getByRole('tab', { name: 'Your data' }).click()
  await expect(settings(desk).getByText(/keeps everything in this browser/)).toBeVisible()
}

/** Everything that this browser keeps of Nape, but for the moment and the copies. */
async function stored({ page }: Desk) {
  const documents = await page.evaluate(() => Object.entries(localStorage) as [string, string][])
  const wanted = documents.filter(([key]) => /^nape\.(settings|routines|history\.\d+)$/.test(key))
  return Object.fromEntries(wanted.map(([key, text]) => [key, JSON.parse(text) as unknown]))
}

/** A browser in which somebody has lived with Nape for two winters. */
async function lived(desk: Desk) {
  const years = Object.groupBy(aLife.history, ({ endedAt }) => String(new Date(endedAt).getUTCFullYear()))
  const documents = {
    'nape.settings': aLife.settings,
    'nape.routines': storedForm(aLife.routines),
    ...Object.fromEntries(Object.entries(years).map(([year, lines]) => [`nape.history.${year}`, lines])),
  }
  await desk.page.addInitScript((entries) => {
    if (localStorage.getItem('nape.settings') !== null) return
    for (const [key, value] of entries) localStorage.setItem(key, JSON.stringify(value))
  }, Object.entries(documents))
}

test('Everything is saved as one file, erased, and as it was once the file is brought in', async ({ desk }, info) => {
  await lived(desk)
  await desk.sitDown('2026-11-23T09:00:00')
  const before = await stored(desk)
  await openData(desk)

  const download = desk.page.waitForEvent('download')
  await button(desk, 'Save everything').click()
  const file = info.outputPath('everything.json')
  const saved = await download
  expect(saved.suggestedFilename()).toMatch(/^nape-2026-11-23T09-00-\d\d\.json$/)
  await saved.saveAs(file)
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'nape-backup', version: 1 })

  await button(desk, 'Erase everything').click()
  await button(desk, 'Erase').click()
  await expect(settings(desk).getByText('Everything is as new.')).toBeVisible()
  const erased = await stored(desk)
  expect(Object.keys(erased).sort()).toEqual(['nape.routines', 'nape.settings'])
  expect(erased['nape.routines']).toEqual(storedForm([]))
  await desk.page.reload()
  await desk.tray.waitFor()
  expect(await stored(desk)).toEqual(erased)

  await openData(desk)
  await settings(desk).locator('input[type=file]').setInputFiles(file)
  await expect(settings(desk).getByText('3 breaks, from 30 Dec 2025 to 20 Nov 2026')).toBeVisible()
  await button(desk, 'Bring it in').click()
  await expect(settings(desk).getByText('The file is in.')).toBeVisible()
  expect(await stored(desk)).toEqual(before)
  await desk.page.reload()
  await desk.tray.waitFor()
  expect(await stored(desk)).toEqual(before)
})

test('A file that is damaged changes nothing, and says which field is wrong', async ({ desk }, info) => {
  await lived(desk)
  await desk.sitDown('2026-11-23T09:00:00')
  const before = await stored(desk)
  await openData(desk)
  const file = info.outputPath('damaged.json')
  writeFileSync(file, aFile.replace('"kind":"micro"', '"kind":"nap"'))
  await settings(desk).locator('input[type=file]').setInputFiles(file)
  await expect(settings(desk).getByText(/Break 2 of the history: “kind”/)).toBeVisible()
  expect(await stored(desk)).toEqual(before)
})

test('What was erased is there again after going back, by keyboard alone', async ({ desk }) => {
  await lived(desk)
  await desk.sitDown('2026-11-23T09:00:00')
  const before = await stored(desk)
  await openData(desk)
  const { keyboard } = desk.page
  await button(desk, 'Erase everything').focus()
  await keyboard.press('Enter')
  await keyboard.press('Tab')
  await expect(button(desk, 'Keep it all')).toBeFocused()
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await expect(settings(desk).getByText('Everything is as new.')).toBeVisible()
  await keyboard.press('Tab')
  await expect(button(desk, 'Put it back as it was')).toBeFocused()
  await keyboard.press('Enter')
  await expect(settings(desk).getByText('It is as it was before.')).toBeVisible()
  expect(await stored(desk)).toEqual(before)
})

test('A page that went away in the middle of an import carries it through when it comes again', async ({ desk }) => {
  await lived(desk)
  await desk.page.addInitScript(
    (text) => {
      if (localStorage.getItem('nape.state') === null) localStorage.setItem('nape.kept.under-way.json', text)
    },
    aFile.replace('"everyMinutes":45', '"everyMinutes":55'),
  )
  await desk.sitDown('2026-11-23T09:00:00')
  expect(await stored(desk)).toMatchObject({ 'nape.settings': { main: { everyMinutes: 55 } } })
  expect(await desk.page.evaluate(() => localStorage.getItem('nape.kept.under-way.json'))).toBeNull()
})
