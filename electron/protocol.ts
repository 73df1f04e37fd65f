import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { app, protocol } from 'electron'
import { isPacked, servedHeaders, servedTypes } from '../shared/served-files.ts'

/** Where the pages live. `app:` is safer than `file:`, has one origin for all windows, and caches compiled scripts. */
export const origin = 'app://nape'

const unpack = promisify(brotliDecompress)

/** A file to answer with, or the HTTP status of a refusal. */
export type Located = { readonly file: string; readonly type: string } | { readonly status: 400 | 403 | 404 | 405 }

/** Tells Chromium what `app:` is. Must be called before the application is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } },
  ])
}

/**
 * Serves the files under `folder` at `app://nape/`, in every session from its beginning. `report` hears of requests
 * that no page of ours makes.
 */
export function serve(folder: string, report: (sentence: string) => void): void {
  app.on('session-created', (session) => {
    session.protocol.handle('app', (request) => answer(folder, request, report))
  })
}

async function answer(
  folder: string,
  request: { readonly method: string; readonly url: string },
  report: (sentence: string) => void,
): Promise<Response> {
  const located = locate(folder, request)
  if ('status' in located) {
    report(`A request for something that is no file of ours was refused with ${String(located.status)}.`)
    return new Response(null, { status: located.status })
  }
  try {
    const { file, type } = located
    const body = isPacked(type) ? await unpack(await readFile(`${file}.br`)) : await readFile(file)
    return new Response(body, { headers: servedHeaders(type) })
  } catch {
    return new Response(null, { status: 404 })
  }
}

/** Finds the file that a request asks for; decodes the path once and refuses whatever could lead out of `folder`. */
export function locate(folder: string, request: { readonly method: string; readonly url: string }): Located {
  if (request.method !== 'GET') return { status: 405 }
  const url = parse(request.url)
  if (url === null) return { status: 400 }
  if (url.origin !== origin) return { status: 403 }
  if (/[\0\\]/.test(url.path)) return { status: 400 }
  const steps = url.path.split('/').slice(1)
  if (steps.some((step) => step === '' || step === '.' || step === '..' || step.includes(':'))) return { status: 403 }
  const type = servedTypes[extname(url.path)]
  return type === undefined ? { status: 404 } : { file: join(folder, ...steps), type }
}

function parse(address: string): { origin: string; path: string } | null {
  try {
    const { protocol, host, username, password, pathname } = new URL(address)
    if (username !== '' || password !== '') return null
    return { origin: `${protocol}//${host}`, path: decodeURIComponent(pathname) }
  } catch {
    return null
  }
}
