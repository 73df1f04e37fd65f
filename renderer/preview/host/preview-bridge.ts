import type { App } from '../../../shared/app/create-app.ts'
import { argumentSchemas } from '../../../shared/ipc-schemas.ts'
import { access, type Answer, type Bridge, type RequestName, type WindowKind } from '../../../shared/ipc.ts'
import type { PreviewWindows } from './preview-windows.svelte.ts'

/** The bridge of one window of the preview, with the same limits as in the desktop application. */
export function previewBridge(kind: WindowKind, app: App, windows: PreviewWindows): Bridge {
  return {
    async ask<Name extends RequestName>(name: Name, ...given: readonly unknown[]): Promise<Answer<Name>> {
      const allowed: readonly WindowKind[] = access[name]
      if (!allowed.includes(kind)) throw new Error(`The ${kind} window may not ask for ${name}.`)
      // What crosses between windows is copied, here as there, so that nobody can hold on to the application's state.
      const argument = argumentSchemas[name].parse(structuredClone(given[0]))
      const handle = app.requests[name] as (argument: unknown) => Answer<Name> | Promise<Answer<Name>>
      return structuredClone(await handle(argument))
    },
    on: (name, listener) => windows.listeners.add(kind, name, listener),
  }
}
