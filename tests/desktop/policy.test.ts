import { join } from 'node:path'
import type {} from '../../renderer/bridge.ts'
import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'
import { skipBecause } from './skip.ts'
import { anyTime } from './states.ts'

skipBecause(process.platform === 'linux' ? null : 'The file is looked for where it is on Linux.')

test('what an administrator has set holds, is said, cannot be changed, and leaves the person’s own file alone', async ({
  desk,
}) => {
  desk.write('policy.json', { notifySeconds: 45, start: { atLogin: true } })
  desk.write('settings.json', { ...anyTime, notifySeconds: 20 })
  const nape = await desk.with({ NAPE_TEST_POLICY: join(desk.folder, 'policy.json') }).start()
  await nape.choose(t('tray.settings'))
  const page = await nape.page('settings')
  expect(await page.evaluate(() => window.nape?.ask('settings.read'))).toMatchObject({
    notifySeconds: 45,
    start: { atLogin: true },
  })
  await expect(page.getByText(t('settings.locked.title')).first()).toBeVisible()

  const change = (patch: object) => page.evaluate((wanted) => window.nape?.ask('settings.change', wanted), patch)
  expect(await change({ notifySeconds: 30 })).toMatchObject({ ok: false })
  expect(await change({ waitForPause: { ...anyTime.waitForPause, on: false } })).toMatchObject({ ok: true })
  expect(await page.evaluate(() => window.nape?.ask('settings.read'))).toMatchObject({ notifySeconds: 45 })
  expect(desk.stored('settings.json')).toMatchObject({ notifySeconds: 20, start: { atLogin: false } })
})

test('an administrator’s file that cannot be read locks nothing, and is told', async ({ desk }) => {
  desk.write('policy.json', '{"notifySeconds"')
  const file = join(desk.folder, 'policy.json')
  const nape = await desk.with({ NAPE_TEST_POLICY: file }).start()
  const page = await nape.page('settings')
  await expect(page.getByText(t('settings.locked.unreadable', { file: '/etc/nape/settings.json' }))).toBeVisible()
  expect(await page.evaluate(() => window.nape?.ask('settings.change', { notifySeconds: 30 }))).toMatchObject({
    ok: true,
  })
})
