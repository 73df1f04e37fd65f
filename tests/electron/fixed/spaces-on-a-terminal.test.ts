/** French puts narrow no-break spaces before its signs. Only some answers had them taken out, and only those that were wide. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { noSuchRoutine } from '../../../shared/commands/find-routine.ts'
import { speak } from '../../../shared/languages/speak.ts'
import { run } from '../terminal.ts'

beforeEach(() => speak('fr'))
afterEach(() => speak('en'))

/** Whatever is a space, but no line break and not the one that everybody types. */
const odd = /[^\S \n]/

test.each([
  ['a command that is wrong', 'stauts', 'Vouliez-vous dire « status » ?'],
  ['a length that is none', 'pause', '« nape pause 30m »'],
  ['the help', '--help', 'Options :'],
  ['a routine that is not there', 'break cuo', '« cuo »'],
])('%s is answered with spaces that somebody can type and search for', async (_what, line, words) => {
  const { written } = await run(line, async () => ({ code: 2, text: noSuchRoutine('cuo', []) }))
  expect(written.join('')).toContain(words)
  expect(written.join('')).not.toMatch(odd)
})

test('so is what was done', async () => {
  const { written } = await run('resume', async () => ({ code: 0, text: 'Prochaine pause dans 1\u00a0h\u202f!' }))
  expect(written).toEqual(['stdout: Prochaine pause dans 1 h !\n'])
})
