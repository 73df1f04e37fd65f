import { expect, test } from 'vitest'
import { sayOnce } from '../../electron/report.ts'

test('the same sentence is said once, another one too', () => {
  const said: string[] = []
  const say = sayOnce((sentence) => said.push(sentence))
  for (const sentence of ['no', 'no', 'never', 'no']) say(sentence)
  expect(said).toEqual(['no', 'never'])
})

test('a page that makes up something new each time is heard a hundred times', () => {
  const said: string[] = []
  const say = sayOnce((sentence) => said.push(sentence))
  for (let count = 0; count < 10_000; count += 1) say(`attempt ${String(count)}`)
  expect(said).toHaveLength(100)
})
