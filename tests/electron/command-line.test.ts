import { describe, expect, test, vi } from 'vitest'
import { ownWords } from '../../electron/command-line.ts'
import { run } from './terminal.ts'

describe('the words of the person', () => {
  test('come after the program when it is packaged', () => {
    expect(ownWords(['/opt/Nape/nape', 'status'], '/opt/Nape/resources/app.asar', true)).toEqual(['status'])
  })

  test('come after the folder of the application while it is developed', () => {
    const words = ['/electron', '-r', '/stand-ins.cjs', '/home/ada/nape', '--log-level=3', 'status']
    expect(ownWords(words, '/home/ada/nape', false)).toEqual(['--log-level=3', 'status'])
    expect(ownWords(['/electron', '.', 'status'], process.cwd(), false)).toEqual(['status'])
    expect(ownWords(['/electron', '/elsewhere'], '/home/ada/nape', false)).toEqual(['/elsewhere'])
  })
})

const nobody = async () => 'not-running' as const

describe('on a terminal', () => {
  test('what was done is said on the output, anything else beside it', async () => {
    const answering = (code: 0 | 1 | 2) => async () => ({ code, text: 'So.' })
    expect(await run('resume', answering(0))).toEqual({ code: 0, written: ['stdout: So.\n'] })
    expect(await run('resume', answering(1))).toEqual({ code: 1, written: ['stderr: So.\n'] })
    expect(await run('break xyz', answering(2))).toEqual({ code: 2, written: ['stderr: So.\n'] })
  })

  test('a wrong command is not even handed over', async () => {
    const ask = vi.fn(nobody)
    const { code, written } = await run('stauts', ask)
    expect([code, written.length]).toEqual([2, 1])
    expect(ask).not.toHaveBeenCalled()
  })

  test('help, version and schema need nobody who runs', async () => {
    const ask = vi.fn(nobody)
    expect((await run('--version', ask)).written).toEqual(['stdout: Nape 1.2.3\n'])
    expect((await run('--help', ask)).written[0]).toContain('nape pause 30m')
    const [schema = ''] = (await run('status --schema', ask)).written
    expect(JSON.parse(schema.replace('stdout: ', ''))).toMatchObject({ type: 'object' })
    expect(ask).not.toHaveBeenCalled()
  })

  test('where nobody runs or answers, the code is 3', async () => {
    expect((await run('status', nobody)).code).toBe(3)
    expect((await run('status', async () => 'no-answer')).code).toBe(3)
    expect((await run('status', () => Promise.reject(new Error('No room for a socket.')))).code).toBe(3)
  })
})
