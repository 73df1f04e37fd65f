import { minute, second } from '../../shared/time/moment.ts'
import { expect, test } from './desk.ts'

test('without fonts, pictures and a voice, and where sounds fail, a break is readable and plays to its end', async ({
  desk,
  page,
}) => {
  const missing: string[] = []
  await page.route(/\.(?:woff2|svg|png|ogg|mp3|wav)$/, (route) => {
    missing.push(route.request().url())
    return route.abort()
  })
  await page.addInitScript(() => {
    const fail = () => {
      throw new Error('There is no sound here.')
    }
    Object.assign(globalThis, { AudioContext: fail })
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        getVoices: () => [],
        cancel: () => undefined,
        addEventListener: fail,
        removeEventListener: () => undefined,
      },
    })
    const sound = { chimes: 'normal', voice: true }
    const only = { version: 3, micro: { on: false, everyMinutes: 30 }, anchors: [], sound }
    localStorage.setItem('nape.settings', JSON.stringify(only))
  })
  await desk.sitDown('2026-11-23T09:00:00')
  await desk.takeBreak()
  expect(missing.filter((address) => address.endsWith('.woff2'))).not.toEqual([])
  const heading = desk.overlay.getByRole('heading', { level: 1 })
  await expect(heading).toBeVisible()
  expect((await heading.boundingBox())?.width ?? 0).toBeGreaterThan(50)
  for (let gone = 0; gone < 2 * minute; gone += 10 * second) await desk.wait(10 * second)
  await desk.wait(second)
  expect(await desk.history()).toMatchObject([{ result: 'done', seconds: 120 }])
})
