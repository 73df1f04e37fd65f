import { expect, test } from 'vitest'
import { freeTime } from '../../../shared/settings/free-time.ts'
import { limits } from '../../../shared/settings/limits.ts'
import { isStartTime } from '../../../shared/time/local-time.ts'

test('a time to add is one that is not there yet, as long as there are any to offer', () => {
  const times: string[] = []
  for (let count = 0; count < 8; count += 1) times.push(freeTime(times))
  expect(new Set(times).size).toBe(8)
  expect(times.every(isStartTime)).toBe(true)
  while (times.length < limits.anchors) times.push(freeTime(times))
  expect(times.at(-1)).toBe('12:00')
})
