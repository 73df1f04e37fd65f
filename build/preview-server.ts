/**
 * Serves the built windows to a browser on this machine, under the same policy as in the application.
 * Prints its address; takes the next port when 4173 is taken.
 */
import { spawn } from 'node:child_process'
import { createServer, type Server } from 'node:http'
import { extname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { servedHeaders, servedTypes } from '../shared/served-files.ts'
import { readServed } from './packed-texts.ts'

const firstPort = 4173
const lastPort = 4193
const host = '127.0.0.1'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Buffer
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' }

/** A server, not yet listening, of the files below `folder` whose kind it knows. */
export function previewServer(folder: string): Server {
  return createServer((request, response) => {
    const { status, headers, body } = answer(folder, request.method ?? '', request.url ?? '')
    response.writeHead(status, headers).end(body)
  })
}

function answer(folder: string, method: string, url: string): Answer {
  if (method !== 'GET') return { status: 405, headers: plain }
  const path = pathOf(url)
  if (path === '/') return { status: 302, headers: { ...plain, location: '/preview/' } }
  const type = path === null ? undefined : servedTypes[extname(path)]
  if (path === null || type === undefined) return { status: 404, headers: plain }
  try {
    return {
      status: 200,
      headers: { ...servedHeaders(type), 'cache-control': 'no-cache' },
      body: readServed(join(folder, path)),
    }
  } catch {
    return { status: 404, headers: plain }
  }
}

/** The file a request names, decoded once; null for anything that could leave the folder. */
function pathOf(url: string): string | null {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
    if (!path.startsWith('/') || /\.\.|[\\\0]/.test(path)) return null
    return path.endsWith('/') && path !== '/' ? `${path}index.html` : path
  } catch {
    return null
  }
}

/** Listens on the first free port of the range; the promise answers with it. */
export function listen(server: Server, port = firstPort): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port < lastPort) resolve(listen(server, port + 1))
      else reject(error)
    })
    server.listen(port, host, () => resolve(port))
  })
}

/** Shows the address in the person's own browser, if there is one. */
function open(address: string): void {
  const [program, ...parameters] = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] }[
    process.platform as string
  ] ?? ['xdg-open', address]
  const child = spawn(program ?? '', parameters, { stdio: 'ignore', detached: true })
  // Nothing lost without one: the address stands on the terminal.
  child.on('error', () => undefined)
  child.unref()
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const server = previewServer(fileURLToPath(new URL('../dist/renderer', import.meta.url)))
  const port = await listen(server)
  process.stdout.write(`The preview is at http://${host}:${port}/\n`)
  if (process.argv.includes('--open')) open(`http://${host}:${port}/`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0))
}
