import type { Page } from '@playwright/test'
import type {} from '../../renderer/bridge.ts'
import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'

test('the library opens from the tray, stars for good, and plays a single exercise', async ({ desk }) => {
  const problems: string[] = []
  const first = await desk.start()
  first.electron.on('window', (page: Page) => {
    page.on('console', (message) => problems.push(message.text()))
    page.on('pageerror', (error) => problems.push(error.message))
  })
  await first.choose(t('tray.library'))
  const page = await first.page('library')
  await expect(page.getByText(t('library.find.found', { count: 83 }))).toBeVisible()
  await page.getByRole('button', { name: t('library.star', { title: 'Chin tuck' }) }).click()
  await page.getByRole('button', { name: t('library.playOf', { title: 'Chin tuck' }) }).click()
  const overlay = await first.page('overlay')
  await expect(overlay.getByRole('heading', { level: 1 })).toHaveText('Chin tuck')
  expect(problems).toEqual([])
  await first.close()

  const second = await desk.start()
  await second.choose(t('tray.library'))
  const star = (await second.page('library')).getByRole('button', { name: t('library.star', { title: 'Chin tuck' }) })
  await expect(star).toHaveAttribute('aria-pressed', 'true')
})
