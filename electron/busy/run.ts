import { execFile } from 'node:child_process'
import { Missing } from '../../shared/busy/missing.ts'
import { second, type Milliseconds } from '../../shared/time/moment.ts'

/** A program that has not answered by then is ended. */
const patience: Milliseconds = 5 * second
/** More than any of them has to say, in bytes. */
const mostOutput = 16 * 2 ** 20

/** Runs a program without a shell and answers with what it writes, in English. Never leaves one behind. */
export function run(program: string, parameters: readonly string[]): Promise<string> {
  const options = {
    timeout: patience,
    killSignal: 'SIGKILL',
    maxBuffer: mostOutput,
    windowsHide: true,
    env: { ...process.env, LC_ALL: 'C' },
  } as const
  return new Promise((resolve, reject) => {
    execFile(program, parameters, options, (error, output) => {
      if (error === null) resolve(output)
      else reject(error.code === 'ENOENT' ? new Missing(`There is no ${program} here.`) : error)
    })
  })
}
