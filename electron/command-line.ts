/** Nape on a terminal: asks, says what came of it, and is gone before anything of a desktop is started. */
import { resolve } from 'node:path'
import { exitCodes, type Command } from '../shared/commands/command.ts'
import type { Heard } from '../shared/commands/handed.ts'
import { helpText } from '../shared/commands/help.ts'
import type { Parsed } from '../shared/commands/parse.ts'
import { plain } from '../shared/commands/plain.ts'
import { statusSchemaText } from '../shared/commands/status-report.ts'
import { t } from '../shared/i18n/translate.ts'

/** What this needs to know of the application. */
export interface Terminal {
  readonly version: string
  readonly ask: (command: Command) => Promise<Heard>
}

/**
 * The words that a person wrote after the name of the program. While it is developed the program is Electron, and the
 * folder of the application comes first.
 */
export function ownWords(words: readonly string[], application: string, isPackaged: boolean): readonly string[] {
  if (isPackaged) return words.slice(1)
  const at = words.findIndex((word, index) => index > 0 && resolve(word) === application)
  return words.slice(Math.max(0, at) + 1)
}

/** Carries out what the words ask for, and says how it ended: the process is to end with the code. */
export async function answerOnTerminal(asked: Exclude<Parsed, { type: 'start' }>, terminal: Terminal): Promise<number> {
  const { code, text } = await answerTo(asked, terminal)
  await write(code === exitCodes.done ? process.stdout : process.stderr, `${plain(text)}\n`)
  return code
}

async function answerTo(
  asked: Exclude<Parsed, { type: 'start' }>,
  { version, ask }: Terminal,
): Promise<{ readonly code: number; readonly text: string }> {
  if (asked.type === 'wrong') return { code: exitCodes.wrong, text: asked.line }
  if (asked.type === 'tell') {
    const texts = { help: helpText, schema: statusSchemaText, version: () => t('commands.version', { version }) }
    return { code: exitCodes.done, text: texts[asked.what]() }
  }
  const heard = await ask(asked.command).catch(() => 'no-answer' as const)
  if (typeof heard === 'object') return heard
  return {
    code: exitCodes.notRunning,
    text: t(heard === 'not-running' ? 'commands.notRunning' : 'commands.noAnswer'),
  }
}

/** Waits until it is written, for the process ends right after; a reader who has left is no trouble. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.on('error', () => resolve())
    stream.write(text, () => resolve())
  })
}
