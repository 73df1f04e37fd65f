import { describe, expect, it } from 'vitest'
import { isCopy, nextCopyName, oldestFirst } from '../../../shared/backup/copy-names.ts'

const savedAt = '2026-11-23T09:00:00+01:00'

describe('The name of a copy', () => {
  it('has a number that is higher than all there are, and the time', () => {
    expect(nextCopyName([], savedAt)).toBe('nape-1-2026-11-23T09-00-00.json')
    const names = ['nape-10-2026-11-23T09-00-00.json', 'nape-9-2026-11-24T09-00-00.json']
    expect(nextCopyName(names, savedAt)).toBe('nape-11-2026-11-23T09-00-00.json')
  })

  it('of an earlier version has none, and its year is not taken for one', () => {
    expect(nextCopyName(['nape-2026-11-23T09-00-00-4.json'], savedAt)).toBe('nape-1-2026-11-23T09-00-00.json')
  })

  it.each([
    'nape-7-2026-11-23T09-00-00.json',
    'nape-2026-11-23T09-00-00.json',
    'nape-2026-11-23T09-00-00-2.json',
    nextCopyName([], savedAt),
  ])('is known: %s', (name) => {
    expect(isCopy(name)).toBe(true)
  })

  it.each([
    'nape-2026.json',
    'nape-7-2026-11-23T09-00-00.json.bak',
    'my nape-2026-11-23T09-00-00.json',
    'under-way.json',
  ])('is not %s, which is somebody else’s', (name) => {
    expect(isCopy(name)).toBe(false)
  })
})

it('copies come in the order of their numbers, and those of earlier versions before them, ten after two', () => {
  const inOrder = [
    'nape-2026-11-22T09-00-00-11.json',
    'nape-2026-11-23T09-00-00.json',
    'nape-2026-11-23T09-00-00-2.json',
    'nape-2026-11-23T09-00-00-10.json',
    'nape-2-2026-11-23T09-00-00.json',
    'nape-10-2026-11-22T09-00-00.json',
  ]
  expect(inOrder.toReversed().toSorted(oldestFirst)).toEqual(inOrder)
  expect(inOrder.toSorted(oldestFirst)).toEqual(inOrder)
})
