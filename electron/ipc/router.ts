import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import type { RequestHandlers } from '../../shared/app/requests.ts'
import { access, type Reply, type RequestName, type WindowKind } from '../../shared/ipc.ts'
import { argumentSchemas } from '../../shared/ipc-schemas.ts'

/** What is known of a page that asks. */
export interface Sender {
  readonly kind: WindowKind | undefined
  readonly isMainFrame: boolean
  readonly origin: string
}

/** Everything the router works with. */
export interface RouterParts {
  readonly requests: RequestHandlers
  readonly origin: string
  readonly kindOf: (contents: WebContents) => WindowKind | undefined
  /** Hears, in a sentence, of each request that was refused. */
  readonly report: (sentence: string) => void
}

/** Answers the windows' requests: who asks, may they, is what they say well formed, and only then the handler. */
export function routeRequests({ requests, origin, kindOf, report }: RouterParts): void {
  for (const name of Object.keys(access) as RequestName[]) {
    ipcMain.handle(name, (event, ...given: readonly unknown[]): Reply | Promise<Reply> => {
      const refusal = refusalOf(name, senderOf(event, kindOf), origin) ?? misfitOf(name, given)
      if (refusal === null) {
        // The schema of this very request has accepted the argument, which the compiler cannot follow through the name.
        const handle = requests[name] as (...argument: readonly unknown[]) => unknown
        const answer = handle(...given)
        // What has to be looked up first comes later; a promise itself does not cross between processes.
        return answer instanceof Promise ? answer.then((later: unknown) => ({ answer: later })) : { answer }
      }
      report(refusal)
      // Thrown, it would be logged by Electron each time, and a page could fill the log.
      return { refusal }
    })
  }
}

/** Why this sender may not make this request, in a sentence; null when it may. */
export function refusalOf(name: RequestName, sender: Sender, origin: string): string | null {
  if (!sender.isMainFrame) return `A frame inside a page asked for ${name}; only pages themselves may ask.`
  if (sender.origin !== origin) return `A page of ${sender.origin} asked for ${name}; only pages of ${origin} may ask.`
  if (sender.kind === undefined) return `A page in an unknown window asked for ${name}.`
  const allowed: readonly WindowKind[] = access[name]
  return allowed.includes(sender.kind) ? null : `The ${sender.kind} window may not ask for ${name}.`
}

/** What is wrong with what was sent along, in a sentence; null when it fits. Says nothing of the content itself. */
export function misfitOf(name: RequestName, given: readonly unknown[]): string | null {
  if (given.length > 1) return `${name} takes one argument at most, not ${String(given.length)}.`
  const { success, error } = argumentSchemas[name].safeParse(given[0])
  if (success) return null
  const places = error.issues.map(({ path, code }) => [...path.map(String), code].join('.'))
  return `The argument of ${name} does not fit: ${places.join(', ')}.`
}

function senderOf(event: IpcMainInvokeEvent, kindOf: RouterParts['kindOf']): Sender {
  const frame = event.senderFrame
  return {
    kind: kindOf(event.sender),
    isMainFrame: frame !== null && frame === event.sender.mainFrame,
    origin: frame?.origin ?? 'nowhere',
  }
}
