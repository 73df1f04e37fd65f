const pages: Readonly<Record<string, string>> = {
  main: 'rhythm',
  micro: 'rhythm',
  anchors: 'rhythm',
  notifySeconds: 'rhythm',
  waitForPause: 'rhythm',
  favourites: 'leaveOut',
  play: 'sound',
  start: 'general',
  language: 'general',
}

/** The page on which a field such as `main.everyMinutes` is; most parts have a page of their own name. */
export function pageOf(path: string): string {
  const [part = ''] = path.split('.', 1)
  return pages[part] ?? part
}
