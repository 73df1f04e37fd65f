/** What is wrong with the words of a language, beside the English ones that they stand for. */

/** Words as a file has them. */
export type Written = string | readonly Written[] | Group

/** Words by their names. */
export interface Group {
  readonly [name: string]: Written
}

/** Something that is wrong, and where: a path such as `settings.hours.title`. */
export interface WordProblem {
  readonly path: string
  readonly sentence: string
}

/** The plural forms that a language has, as `Intl.PluralRules` names them. */
type Forms = readonly string[]

/**
 * Every text is there and no other; each keeps its placeholders, has the plural forms of its language, and names a side
 * where the English does.
 *
 * @param language a BCP 47 tag
 */
export function compareWords(language: string, english: Written, words: Written): readonly WordProblem[] {
  return compare('', english, words, new Intl.PluralRules(language).resolvedOptions().pluralCategories)
}

function compare(path: string, english: Written, words: Written | undefined, forms: Forms): readonly WordProblem[] {
  const wrong = (sentence: string) => [{ path, sentence }]
  if (words === undefined) return wrong('It is missing.')
  if (typeof english === 'string') {
    return typeof words === 'string' ? compareTexts(path, english, words) : wrong('It has to be a text.')
  }
  if (isList(english)) {
    if (!isList(words) || words.length !== english.length) return wrong(`It has to be a list of ${english.length}.`)
    return english.flatMap((each, index) => compare(join(path, String(index)), each, words[index], forms))
  }
  if (typeof words === 'string' || isList(words)) return wrong('It has to be a group.')
  const wanted = inForms(english, forms)
  return [
    ...Object.entries(wanted).flatMap(([name, each]) => compare(join(path, name), each, words[name], forms)),
    ...Object.keys(words)
      .filter((name) => !Object.hasOwn(wanted, name))
      .map((name) => ({ path: join(path, name), sentence: 'There is no such text in English.' })),
  ]
}

/** The names that a group has in a language: `days_one` and `days_other` become a name for each of its plural forms. */
function inForms(english: Group, forms: Forms): Group {
  const wanted: Record<string, Written> = {}
  for (const [name, each] of Object.entries(english)) {
    const base = /^(.*)_(?:one|other)$/.exec(name)?.[1]
    if (base === undefined || !Object.hasOwn(english, `${base}_other`)) wanted[name] = each
    else for (const form of forms) wanted[`${base}_${form}`] = english[`${base}_other`] ?? each
  }
  return wanted
}

function compareTexts(path: string, english: string, words: string): readonly WordProblem[] {
  const wrong = (sentence: string) => [{ path, sentence }]
  if (words.trim() === '' || /^ | $/.test(words)) return wrong('It is empty, or has spaces at its ends.')
  const [wanted, found] = [placeholders(english), placeholders(words)]
  // "One break" needs no number.
  const given = /_(?:zero|one|two)$/.test(path) ? found.filter((name) => wanted.includes(name)) : wanted
  if (found.join() !== given.join())
    return wrong(
      `It has to have ${wanted.join(' and ') || 'no placeholder'}, and has ${found.join(' and ') || 'none'}.`,
    )
  const [sides, theirs] = [inBraces(english), inBraces(words)]
  const odd = theirs.find((each) => !/^\{[^{}|]+\|[^{}|]+\}$/.test(each))
  if (odd !== undefined) return wrong(`${odd} has to be {words for the left|words for the right}.`)
  if (sides.length > 0 && theirs.length === 0) return wrong('It names no side, and the English does.')
  if (sides.length === 0 && theirs.length > 0) return wrong('It names a side, and the English does not.')
  if (/[<>]/.test(words) && !/[<>]/.test(english)) return wrong('There is no place for markup.')
  return []
}

/** The names between double braces, sorted. */
function placeholders(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{\{\w+\}\}/g)].map(([whole]) => whole))].toSorted()
}

/** What stands between single braces and is no piece of JSON. */
function inBraces(text: string): readonly string[] {
  return text.replaceAll(/\{\{\w+\}\}/g, '').match(/\{[^{}"]*\}/g) ?? []
}

function isList(words: Written): words is readonly Written[] {
  return Array.isArray(words)
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}
