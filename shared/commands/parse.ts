/**
 * The command line, from its words. What comes before the command belongs to Electron and Chromium, which have hundreds
 * of switches that nobody here knows; what comes after it is the command's, and has to be right.
 */
import { t } from '../i18n/translate.ts'
import { closest, slipsBetween } from './closest.ts'
import { commandNames, limits, type Command, type CommandName } from './command.ts'
import { quoted } from './quoted.ts'
import { readUntil } from './read-until.ts'

/** What the words ask for. */
export type Parsed =
  /** No command: start, or come to the front where Nape runs already. */
  | { readonly type: 'start' }
  /** Something to be told about, which needs no running Nape. */
  | { readonly type: 'tell'; readonly what: 'help' | 'version' | 'schema' }
  | { readonly type: 'command'; readonly command: Command }
  /** Not understood, and why, in a line. */
  | { readonly type: 'wrong'; readonly line: string }

/** The options that are Nape's own. */
const options = ['--help', '--version', '--json', '--schema'] as const
const shortForms: Readonly<Record<string, string>> = { '-h': '--help' }
/** These are Chromium's, and useful anywhere: they say which Nape is meant, and where it is shown. */
const anywhere = /^--(?:user-data-dir|log-level)=/
/** Characters of all words together; a second start hands its words over in one message of a bounded size. */
const longest = 4_000
/** An option that is so close to one of ours was meant to be it. */
const nearSlips = 2

interface Words {
  readonly plain: readonly string[]
  readonly options: readonly string[]
}

/** Reads the words after the name of the program. Never throws, whatever they are. */
export function parseWords(words: readonly string[]): Parsed {
  if (words.join(' ').length > longest) return wrong(t('commands.wrong.endless'))
  const { plain, options: given } = sorted(words)
  if (given.includes('--help') || plain[0] === 'help') return { type: 'tell', what: 'help' }
  if (given.includes('--version')) return { type: 'tell', what: 'version' }
  const [first, ...rest] = plain
  if (first === undefined) return withoutCommand(given)
  const name = commandNames.find((candidate) => candidate === first)
  return name === undefined ? noSuchCommand(first) : withCommand(name, rest, given)
}

/** Tells options from words. Before the first word, only options of ours or close to them are looked at. */
function sorted(words: readonly string[]): Words {
  const plain: string[] = []
  const given: string[] = []
  let onlyPlain = false
  for (const word of words) {
    if (onlyPlain || !/^-./.test(word)) plain.push(word)
    else if (word === '--') onlyPlain = true
    else if (anywhere.test(word)) continue
    else if (plain.length > 0 || isNearOurs(word)) given.push(shortForms[word] ?? word)
  }
  return { plain, options: given }
}

function isNearOurs(word: string): boolean {
  if (Object.hasOwn(shortForms, word)) return true
  const [name = ''] = word.split('=')
  // Chromium's own `--v` and the like are too short to be a slip of one of ours.
  return options.some((option) => name === option || (name.length > 4 && slipsBetween(name, option) <= nearSlips))
}

function withoutCommand(given: readonly string[]): Parsed {
  const [option] = given
  return option === undefined ? { type: 'start' } : wrong(noSuchOption('', option, ['--help', '--version']))
}

function noSuchCommand(word: string): Parsed {
  const [meant] = closest(word, commandNames, 1)
  const hint = meant === undefined ? t('commands.wrong.seeHelp') : t('commands.wrong.meant', { meant })
  return wrong(t('commands.wrong.command', { word: quoted(word), hint }))
}

function withCommand(name: CommandName, words: readonly string[], given: readonly string[]): Parsed {
  const known = name === 'status' ? ['--json', '--schema'] : []
  const strange = given.find((option) => !known.includes(option))
  if (strange !== undefined) return wrong(noSuchOption(name, strange, known))
  switch (name) {
    case 'pause': {
      const read = readUntil(words)
      return read.ok ? { type: 'command', command: { name, until: read.until } } : wrong(read.sentence)
    }
    case 'break': {
      const routine = words.join(' ').trim()
      if (routine.length > limits.routine) return wrong(t('commands.wrong.longName', { most: limits.routine }))
      return { type: 'command', command: { name, routine: routine === '' ? null : routine } }
    }
    default: {
      const [extra] = words
      if (extra !== undefined) return wrong(t('commands.wrong.tooMuch', { name, word: quoted(extra) }))
      if (name !== 'status') return { type: 'command', command: { name } }
      if (given.includes('--schema')) return { type: 'tell', what: 'schema' }
      return { type: 'command', command: { name, json: given.includes('--json') } }
    }
  }
}

function noSuchOption(name: string, option: string, known: readonly string[]): string {
  const [word = '', value] = option.split('=', 2)
  if (value !== undefined && known.includes(word)) return t('commands.wrong.value', { option: word })
  const [meant] = closest(word, known, 1)
  const hint = meant === undefined ? t('commands.wrong.seeHelp') : t('commands.wrong.meant', { meant })
  return t('commands.wrong.option', { command: name === '' ? 'nape' : `nape ${name}`, option: quoted(word), hint })
}

function wrong(line: string): Parsed {
  return { type: 'wrong', line }
}
