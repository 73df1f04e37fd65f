import { readFileSync, writeFileSync } from 'node:fs'
import type {} from '../../renderer/bridge.ts'
import { t } from '../../shared/i18n/translate.ts'
import type { OwnRoutine } from '../../shared/own-routines/own-routine.ts'
import { expect, test } from './launch.ts'

const draft: Omit<OwnRoutine, 'id'> & { readonly id: null } = {
  id: null,
  title: 'After a long call',
  note: '',
  steps: [{ exerciseId: 'chin-tuck', reps: 3, holdSeconds: 4, firstSide: null }],
}

test('a routine of one’s own is saved as a file, opened again, and played', async ({ desk }, info) => {
  const nape = await desk.start()
  await nape.choose(t('tray.library'))
  const page = await nape.page('library')
  await page.evaluate((routine) => window.nape?.ask('routines.save', routine), draft)
  await page.getByRole('tab', { name: t('library.yours') }).click()

  const file = info.outputPath('routine.json')
  // In place of the person, who would be asked where to.
  await nape.order(({ session }, path) => {
    session.defaultSession.on('will-download', (_event, item) => item.setSavePath(path))
  }, file)
  await page.getByRole('button', { name: `${t('ownRoutines.exchange.send')}: After a long call` }).click()
  await expect.poll(() => textOf(file)).toContain('"nape-routine"')

  writeFileSync(file, textOf(file).replace('After a long call', 'From Ms. Miller'))
  await page.locator('input[type=file]').setInputFiles(file)
  await expect(page.getByRole('heading', { name: 'From Ms. Miller' })).toBeVisible()

  await page.getByRole('button', { name: t('ownRoutines.list.playOf', { title: 'From Ms. Miller' }) }).click()
  const overlay = await nape.page('overlay')
  await expect(overlay.getByText('From Ms. Miller').first()).toBeVisible()
})

/** What is in a file; nothing where there is none yet. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
