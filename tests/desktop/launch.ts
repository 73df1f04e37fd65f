/** Starts the built application in a real Electron, on a desk of its own, as a person would: with files and a tray. */
import { test as base } from '@playwright/test'
import { Desk } from './desk.ts'
import { screenOfItsOwn } from './screen.ts'

export { expect } from '@playwright/test'

export const test = base.extend<{ desk: Desk }, { display: string | undefined }>({
  // Tests that run side by side must not take the keyboard from each other.
  display: [
    async ({}, use) => {
      const screen = process.platform === 'linux' ? await screenOfItsOwn() : null
      await use(screen?.display ?? process.env['DISPLAY'])
      screen?.remove()
    },
    { scope: 'worker' },
  ],
  desk: async ({ display }, use) => {
    const desk = new Desk(display)
    await use(desk)
    await desk.leave()
  },
})
