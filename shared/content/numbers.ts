const units = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
]
const tens = ['thirty', 'forty', 'fifty', 'sixty']

/** A number in words (up to twenty, then the tens up to sixty) or in digits, as part of a regular expression. */
export const aNumber = `(?:\\d+|${[...units.slice(1), ...tens].join('|')})`

/** The number that a word or digits stand for; null when they stand for none. */
export function numberIn(word: string): number | null {
  const small = word.toLowerCase()
  if (/^\d+$/.test(small)) return Number(small)
  if (small === 'once') return 1
  if (small === 'twice') return 2
  if (units.includes(small)) return units.indexOf(small)
  return tens.includes(small) ? (tens.indexOf(small) + 3) * 10 : null
}
