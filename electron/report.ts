/** What is remembered as said already: a page that makes up something new each time must not fill the memory. */
const most = 100

/**
 * Says each sentence once, for those who look into the log. After a hundred different ones it is silent: whoever reads
 * those knows enough.
 */
export function sayOnce(say: (sentence: string) => void): (sentence: string) => void {
  const said = new Set<string>()

  return (sentence) => {
    if (said.has(sentence) || said.size === most) return
    said.add(sentence)
    say(sentence)
  }
}
