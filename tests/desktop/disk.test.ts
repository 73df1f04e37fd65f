import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { t } from '../../shared/i18n/translate.ts'
import { expect, test } from './launch.ts'
import { unlessGone } from './nape.ts'
import { skipBecause } from './skip.ts'

test('a folder that cannot be written to any more: the breaks go on, it is said once, and tried again', async ({
  desk,
}) => {
  skipBecause(process.platform === 'win32' ? 'Windows knows no folders that cannot be written to.' : null)
  const nape = await desk.start()
  const takeBreak = async () => {
    await nape.choose(t('tray.takeNeckRoutine'))
    const overlay = await nape.page('overlay')
    await unlessGone(overlay.getByRole('button', { name: t('overlay.keys.end') }).click())
    await expect
      .poll(async () => (await nape.windows()).filter(({ address }) => address.includes('overlay')))
      .toEqual([])
    await expect.poll(() => nape.electron.windows().filter((page) => page.url().includes('overlay'))).toEqual([])
  }
  await takeBreak()
  await expect.poll(() => desk.outcomes()).toHaveLength(1)

  const folders = [desk.folder, join(desk.folder, 'history')]
  for (const folder of folders) chmodSync(folder, 0o500)
  try {
    await takeBreak()
    await takeBreak()
    expect(desk.outcomes()).toHaveLength(1)
    await nape.choose(t('tray.settings'))
    const settings = await nape.page('settings')
    const notices = settings.getByText(t('disk.reasons.readOnly'))
    await expect(notices.first()).toBeVisible()
    // Once for each file, however often it was tried.
    const said = await notices.allInnerTexts()
    expect(new Set(said).size).toBe(said.length)
  } finally {
    for (const folder of folders) chmodSync(folder, 0o700)
  }
  await takeBreak()
  await expect.poll(() => desk.outcomes()).toHaveLength(4)
})
