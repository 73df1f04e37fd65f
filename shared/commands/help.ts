import { t } from '../i18n/translate.ts'

/** How each command is written, in the order of the help, and the key of its words. */
const lines = [
  ['nape', 'start'],
  ['nape status', 'status'],
  ['nape status --json', 'statusJson'],
  ['nape status --schema', 'statusSchema'],
  ['nape pause 30m', 'pause'],
  ['nape pause 1h30m', 'pauseLong'],
  ['nape pause until 15:00', 'pauseUntil'],
  ['nape pause until tomorrow', 'pauseTomorrow'],
  ['nape resume', 'resume'],
  ['nape break', 'break'],
  ['nape break two-minute-neck', 'breakRoutine'],
  ['nape snooze', 'snooze'],
  ['nape skip', 'skip'],
  ['nape settings', 'settings'],
  ['nape library', 'library'],
  ['nape insights', 'insights'],
  ['nape quit', 'quit'],
] as const

const options = [
  ['--help', 'help'],
  ['--version', 'version'],
  ['--user-data-dir=FOLDER', 'folder'],
] as const

const codes = ['done', 'refused', 'wrong', 'notRunning'] as const

/** All that `nape --help` says. */
export function helpText(): string {
  return [
    t('commands.help.about'),
    '',
    ...table(lines.map(([usage, what]) => [usage, t(`commands.help.${what}`)])),
    '',
    t('commands.help.options'),
    ...table(options.map(([usage, what]) => [usage, t(`commands.help.${what}`)])),
    '',
    t('commands.help.codes'),
    ...table(codes.map((code, index) => [String(index), t(`commands.help.code.${code}`)])),
  ].join('\n')
}

function table(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([usage]) => usage.length))
  return rows.map(([usage, words]) => `  ${usage.padEnd(width)}  ${words}`)
}
