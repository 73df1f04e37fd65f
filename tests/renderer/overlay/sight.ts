import type {} from '@vitest/browser-playwright'
import { cdp } from 'vitest/browser'
import { onTestFinished } from 'vitest'

type Feature = 'prefers-color-scheme' | 'prefers-reduced-motion' | 'forced-colors'

/** Shows the page as it is for people who set this on their system. */
export async function emulate(features: Partial<Record<Feature, string>>) {
  const set = (values: typeof features) =>
    cdp().send('Emulation.setEmulatedMedia', {
      features: Object.entries(values).map(([name, value]) => ({ name, value })),
    })
  await set(features)
  onTestFinished(async () => {
    await set({})
  })
}
