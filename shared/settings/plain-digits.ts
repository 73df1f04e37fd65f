/** Signs that say which way a text runs and cannot be seen. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * What was typed, in the digits and signs that are on every keyboard: Arabic and Persian digits, wide Japanese ones and
 * what surrounds them. Blanks around it are left out.
 */
export function inPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(directions, '')
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .trim()
}
