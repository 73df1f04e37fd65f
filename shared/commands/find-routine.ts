import { t } from '../i18n/translate.ts'
import type { Routine } from '../routines/schema.ts'
import { closest } from './closest.ts'
import { quoted } from './quoted.ts'

/** The routine that was meant, or the titles of those that may have been. */
export type FoundRoutine = { readonly routine: Pick<Routine, 'id' | 'title'> } | { readonly closest: readonly string[] }

/** How many to name when none fits. */
const mostNamed = 3

/** Finds a routine by its id or its title, however it is spaced and capitalized; an id goes before a title. */
export function findRoutine(words: string, routines: readonly Pick<Routine, 'id' | 'title'>[]): FoundRoutine {
  const meant = plain(words)
  const routine = routines.find(({ id }) => plain(id) === meant) ?? routines.find(({ title }) => plain(title) === meant)
  if (routine !== undefined) return { routine }
  const titles = routines.map(({ title }) => title)
  const near = closest(words, titles, mostNamed)
  const byId = closest(
    words,
    routines.map(({ id }) => id),
    mostNamed,
  )
  const titlesById = routines.filter(({ id }) => byId.includes(id)).map(({ title }) => title)
  return { closest: [...new Set([...near, ...titlesById])].slice(0, mostNamed) }
}

/** What to say where no routine was found, with those that may have been meant. */
export function noSuchRoutine(words: string, closest: readonly string[]): string {
  const meant = closest.join(t('joining.quoted'))
  const hint =
    closest.length === 0
      ? t('commands.wrong.seeLibrary')
      : t(closest.length === 1 ? 'commands.wrong.meantRoutine' : 'commands.wrong.meantRoutines', { meant })
  return t('commands.wrong.routine', { routine: quoted(words), hint })
}

/** Letters and digits alone, so that `two-minute-neck` and `Two minute neck` are the same. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
