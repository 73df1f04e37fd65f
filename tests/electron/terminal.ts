import { vi } from 'vitest'
import { answerOnTerminal } from '../../electron/command-line.ts'
import type { Heard } from '../../shared/commands/handed.ts'
import { parseWords } from '../../shared/commands/parse.ts'

/** What is written to the terminal, where, and with which exit code. */
export async function run(line: string, ask: () => Promise<Heard>) {
  const parsed = parseWords(line.split(' '))
  if (parsed.type === 'start') throw new Error('That is no command.')
  const written: string[] = []
  const spies = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text, done?: unknown) => {
      written.push(`${name}: ${String(text)}`)
      if (typeof done === 'function') (done as () => void)()
      return true
    }),
  )
  try {
    return { code: await answerOnTerminal(parsed, { version: '1.2.3', ask }), written }
  } finally {
    for (const spy of spies) spy.mockRestore()
  }
}
