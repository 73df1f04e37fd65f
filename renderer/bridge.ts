import type { Bridge } from '../shared/ipc.ts'

declare global {
  interface Window {
    /** Put there by the preload; absent in the preview, which hands its own bridge to the windows. */
    readonly nape?: Bridge
  }
}

/** The bridge of this window. Throws where the page was opened outside the application. */
export function bridgeOfThisWindow(): Bridge {
  if (window.nape === undefined) throw new Error('This page belongs to the Nape application and cannot run on its own.')
  return window.nape
}
