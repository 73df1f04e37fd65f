import { expect, test } from '@playwright/test'

test('From the first start to the first guided break', async ({ page }) => {
  await page.goto('/preview/')
  const welcome = page.getByRole('dialog', { name: 'Welcome' })
  await welcome.getByRole('button', { name: 'Next' }).click()
  await welcome.getByRole('radio', { name: 'Active' }).check()
  await welcome.getByRole('button', { name: 'Next' }).click()
  await welcome.getByRole('button', { name: 'Next' }).click()
  await welcome.getByRole('button', { name: 'Start the two-minute neck routine' }).click()
  await expect(welcome).toBeHidden()
  await expect(page.locator('[aria-modal=true]').getByRole('heading', { level: 1 })).toBeVisible()

  await page.reload()
  await expect(page.getByRole('button', { name: 'Nape in the tray' })).toBeVisible()
  await expect(welcome).toBeHidden()
})
