import { t } from '../../../shared/i18n/translate.ts'
import { expect, test } from '../launch.ts'

/**
 * Whoever quit while a window was about to be seen had Nape back at once: the window was shown though its page had gone,
 * which is an error, and after an error Nape starts anew.
 */
test('a page that goes in the moment in which it would be seen takes nothing along', async ({ desk }) => {
  const nape = await desk.start()
  await nape.order(({ app }) => {
    app.once('browser-window-created', (_event, window) => {
      window.once('ready-to-show', () => {
        window.destroy()
      })
    })
  })
  await nape.choose(t('tray.settings'))
  await expect.poll(async () => (await nape.openings()).map(({ goneAt }) => goneAt === null)).toEqual([false])
  // The same application goes on, and opens the window the next time.
  await nape.choose(t('tray.settings'))
  await nape.page('settings')
  await expect.poll(async () => (await nape.openings()).length).toBe(2)
})

test('an error while Nape is ending does not bring it back', async ({ desk }) => {
  const nape = await desk.start()
  await nape.order(({ app }, file) => {
    app.relaunch = () => {
      process.getBuiltinModule('node:fs').writeFileSync(file, '"anew"')
    }
    app.once('will-quit', () => {
      throw new Error('too late to matter')
    })
  }, `${desk.folder}/relaunched.json`)
  await nape.quit()
  expect(desk.stored('relaunched.json')).toBe(null)
})
