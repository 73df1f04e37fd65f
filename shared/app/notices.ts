import type { Notice } from '../ipc.ts'

/** The things a person should know and has not dismissed yet. The same sentence is kept once. */
export interface Notices {
  list(): readonly Notice[]
  add(message: string): void
  dismiss(id: string): void
}

/** Keeps notices, oldest first, and calls `changed` whenever the list is another one. */
export function createNotices(changed: (notices: readonly Notice[]) => void): Notices {
  let notices: readonly Notice[] = []
  let count = 0
  return {
    list: () => notices,
    add(message) {
      if (notices.some((notice) => notice.message === message)) return
      count += 1
      notices = [...notices, { id: `notice-${String(count)}`, message }]
      changed(notices)
    },
    dismiss(id) {
      if (!notices.some((notice) => notice.id === id)) return
      notices = notices.filter((notice) => notice.id !== id)
      changed(notices)
    },
  }
}
