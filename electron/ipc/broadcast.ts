import type { WebContents } from 'electron'
import { audience, type BroadcastName, type Broadcasts, type WindowKind } from '../../shared/ipc.ts'

/** Tells the windows what the audience table says they may hear. */
export function createBroadcast(pagesOf: (kind: WindowKind) => readonly Pick<WebContents, 'send' | 'isDestroyed'>[]) {
  return <Name extends BroadcastName>(name: Name, message: Broadcasts[Name]): void => {
    for (const page of audience[name].flatMap(pagesOf)) {
      if (!page.isDestroyed()) page.send(name, message)
    }
  }
}
