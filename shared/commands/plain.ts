/** A text as a terminal is told it: that breaks lines as it likes, and who searches in an answer types spaces. */
export function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}
