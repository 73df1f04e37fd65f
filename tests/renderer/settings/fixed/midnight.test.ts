import { afterEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Settings from '../../../../renderer/settings/Settings.svelte'
import { FakeBridge } from '../fake-bridge.ts'

afterEach(() => {
  vi.useRealTimers()
})

test('today turns over at midnight while the settings are open', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: new Date(2026, 10, 21, 23, 59, 55) })
  const screen = await render(Settings, { props: { bridge: new FakeBridge() } })
  await screen.getByRole('tab', { name: 'Work hours' }).click()
  const first = screen
    .getByRole('region', { name: /^The next seven days/ })
    .getByRole('listitem')
    .nth(0)
  const cell = (name: string) => screen.getByRole('gridcell', { name })
  await expect.element(first).toMatchTextContent(/Today\s*Day off/)
  await expect.element(cell('Saturday, 21 November 2026')).toHaveAttribute('aria-current', 'date')

  vi.advanceTimersByTime(2 * 86_400_000)
  await expect.element(first).toMatchTextContent(/Today\s*09:00 to 12:30/)
  await expect.element(cell('Monday, 23 November 2026')).toHaveAttribute('aria-current', 'date')
  await expect.element(cell('Saturday, 21 November 2026')).not.toHaveAttribute('aria-current')
})
