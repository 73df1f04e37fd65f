/** Controls, halves of characters, characters that turn or break a line, and all that Unicode has not given a meaning. */
const unwanted = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

/** These join and part letters in Persian and Hindi, and make one emoji of two. */
const joiners = /[\u200C\u200D]/

/** More marks on one letter than any language has; piled up, they would cover the lines above and below. */
const piledMarks = /(\p{M}{4})\p{M}+/gu

/**
 * Words of a stranger as they may be shown: composed (NFC), on one line, without anything that is not seen or that
 * makes other text look different from what it is. What is left can still be markup: it is for text nodes only.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(unwanted, (character) => (joiners.test(character) ? character : ''))
    .replace(piledMarks, '$1')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A name from a file as it may be repeated in a sentence: clean and short. */
export function shown(name: string): string {
  const clean = cleanText(name.slice(0, 200))
  return clean.length > 40 ? `${clean.slice(0, 40).trimEnd()}…` : clean
}
