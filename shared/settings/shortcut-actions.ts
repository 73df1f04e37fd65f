/** What keys can be for, in the order in which a person reads it. */
export const shortcutActions = ['pause', 'break', 'snooze', 'skip', 'library'] as const
/** One of them. */
export type ShortcutAction = (typeof shortcutActions)[number]
