import { expect, test } from 'vitest'
import { indexPath, wantedIndex, sharedFolder } from '../../../build/content/files.ts'
import { readFileSync } from 'node:fs'
import { exerciseTable, seedTable } from '../../../shared/content/overview.ts'
import { readContent } from '../../../shared/content/read.ts'
import { problemsOf, sound, unreadable } from './broken.ts'

const { content } = readContent(sound)

test('nothing is wrong with the content', () => {
  expect(unreadable).toEqual([])
  expect(problemsOf(sound)).toEqual([])
})

test('there are 83 exercises, 19 routines, 13 opt-outs, 53 sources and 52 rows of the seed articles', () => {
  expect(content.exercises).toHaveLength(83)
  expect(content.routines).toHaveLength(19)
  expect(content.conditions).toHaveLength(13)
  expect(content.sources).toHaveLength(53)
  expect(content.seedExercises).toHaveLength(52)
})

test.each(['exercises', 'routines'] as const)('the list of %s names the files there are', (room) => {
  expect(readFileSync(`${sharedFolder}${indexPath(room)}`, 'utf8')).toBe(wantedIndex(room))
})

test('the table of exercises says where each comes from and what uses it', () => {
  const { head, rows } = exerciseTable(content)
  expect(head).toEqual(['exercise', 'region', 'posture', 'seconds', 'sides', 'sources', 'used by'])
  expect(rows.find(([id]) => id === 'plank')).toEqual([
    'plank',
    'core',
    'floor',
    '20',
    'none',
    '001',
    'spine-strength-420',
  ])
  expect(rows.map(([id]) => id)).toContain('(prone-rock)')
})

test('the seed table shows what serves each row, and in brackets what is off', () => {
  const { rows } = seedTable(content)
  expect(rows).toHaveLength(52)
  expect(rows.find(([, name]) => name === 'Rocking back bend')).toEqual([
    '002',
    'Rocking back bend',
    '(prone-rock)',
    'Off by default, level 3',
  ])
  expect(rows.every(([, , serving]) => serving !== undefined && serving !== '' && !serving.includes('?'))).toBe(true)
})
