import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'

test('starts to the tray, without a window and without a page', async ({ desk }) => {
  const nape = await desk.start()
  await expect.poll(() => nape.menu()).toContain(t('tray.takeNeckRoutine'))
  expect((await nape.menu())[0]).toMatch(/^Next break in /)
  expect(await nape.windows()).toEqual([])
  expect(await nape.renderers()).toBe(0)
})

test('a second start has the first one open its settings, and is gone', async ({ desk }) => {
  const nape = await desk.start()
  const second = await desk.startAgain()
  expect(second.exitCode).toBe(0)
  const settings = await nape.page('settings')
  await expect(settings.getByRole('heading').first()).toBeVisible()
  await expect.poll(() => nape.windows()).toEqual([expect.objectContaining({ visible: true, focused: true })])
})

test('closing the last window leaves the application in the tray, without a page', async ({ desk }) => {
  const nape = await desk.start()
  await nape.choose(t('tray.settings'))
  const settings = await nape.page('settings')
  await settings.waitForLoadState()
  await settings.close()
  await expect.poll(() => nape.renderers()).toBe(0)
  expect(await nape.menu()).toContain(t('tray.quit'))
})

test('Quit in the tray ends it', async ({ desk }) => {
  const nape = await desk.start()
  await nape.choose(t('tray.settings'))
  await nape.page('settings')
  await nape.quit()
  expect(desk.stored('state.json')).toMatchObject({ phase: { type: 'waiting' } })
})
