import { expect, test, vi } from 'vitest'
import { followAutostart } from '../../../shared/app/autostart.ts'

test('the system is asked, and a refusal becomes a sentence', () => {
  const follow = vi.fn()
  const notices: string[] = []
  const notice = (sentence: string) => notices.push(sentence)
  followAutostart({ possible: true, follow }, true, false, notice)
  expect(follow).toHaveBeenCalledWith(true, false)
  follow.mockImplementation(() => {
    throw new Error('EROFS')
  })
  followAutostart({ possible: true, follow }, true, true, notice)
  expect(notices).toEqual([expect.stringContaining('could not set itself')])
})

test('a package that cannot says so only to who asks', () => {
  const follow = vi.fn()
  const notices: string[] = []
  for (const asked of [false, true])
    followAutostart({ possible: false, follow }, true, asked, (said) => notices.push(said))
  followAutostart(undefined, true, true, (said) => notices.push(said))
  expect(notices).toEqual([expect.stringContaining('In this package')])
  expect(follow).not.toHaveBeenCalled()
})
