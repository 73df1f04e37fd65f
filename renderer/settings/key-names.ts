import { t } from '../../shared/i18n/translate.ts'

/** The names that keys have on the keyboard of this computer: on a Mac there are signs on them. */
const onMac: Readonly<Record<string, string>> = { Ctrl: '⌃', Alt: '⌥', Shift: '⇧', Meta: '⌘' }
const arrows: Readonly<Record<string, string>> = { Up: '↑', Down: '↓', Left: '←', Right: '→' }

/** `Ctrl+Alt+P` as its keys, each by its name. */
export function keyNames(keys: string, agent = navigator.userAgent): readonly string[] {
  const names = agent.includes('Mac OS') ? onMac : inWords(agent.includes('Windows') ? 'Win' : 'Super')
  return keys
    .split('+')
    .filter((key) => key !== '')
    .map((key) => names[key] ?? arrows[key] ?? key)
}

/** What is printed on the keys elsewhere, in the language of today. */
function inWords(meta: string): Readonly<Record<string, string>> {
  return { Ctrl: t('shortcuts.modifiers.Ctrl'), Shift: t('shortcuts.modifiers.Shift'), Meta: meta }
}
