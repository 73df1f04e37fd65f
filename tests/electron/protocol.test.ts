import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { locate } from '../../electron/protocol.ts'
import { contentSecurityPolicy } from '../../shared/content-security-policy.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const folder = join('/', 'app', 'renderer')
const get = (url: string, method = 'GET') => locate(folder, { url, method })

const files: readonly (readonly [string, string, string])[] = [
  ['app://nape/settings/index.html', 'settings/index.html', 'text/html; charset=utf-8'],
  ['app://nape/overlay/index.html#backdrop', 'overlay/index.html', 'text/html; charset=utf-8'],
  ['app://nape/assets/main-Ab1.js?v=2', 'assets/main-Ab1.js', 'text/javascript; charset=utf-8'],
  ['app://nape/assets/base.css', 'assets/base.css', 'text/css; charset=utf-8'],
  ['app://nape/assets/figtree.woff2', 'assets/figtree.woff2', 'font/woff2'],
  ['app://nape/assets/a%20b.svg', 'assets/a b.svg', 'image/svg+xml'],
  // A browser resolves dots before it asks; what is left stays inside.
  ['app://nape/settings/../../assets/base.css', 'assets/base.css', 'text/css; charset=utf-8'],
]

for (const [url, file, type] of files) {
  test(`${url} is ${file}`, () => expect(get(url)).toEqual({ file: join(folder, file), type }))
}

const refusals: readonly (readonly [string, number])[] = [
  ['app://other/settings/index.html', 403],
  ['app://nape.evil/settings/index.html', 403],
  ['app://nape:81/settings/index.html', 403],
  ['app://me:secret@nape/settings/index.html', 400],
  ['https://nape/settings/index.html', 403],
  ['app://nape/..%2F..%2Fpackage.json', 403],
  ['app://nape/assets/..%2f..%2fmain.js', 403],
  ['app://nape/%2e%2e%2f%2e%2e%2fetc/passwd.html', 403],
  ['app://nape/%252e%252e%252fmain.js.map', 404],
  ['app://nape/assets%5C..%5C..%5Cmain.js', 400],
  ['app://nape/assets/base.css%00.html', 400],
  ['app://nape/C:/windows/win.html', 403],
  ['app://nape//etc/index.html', 403],
  ['app://nape/', 403],
  ['app://nape/settings', 404],
  ['app://nape/settings/', 403],
  ['app://nape/main.map', 404],
  ['app://nape/notes.json', 404],
  ['app://nape/%E0%A4%A.html', 400],
  ['not an address', 400],
]

for (const [url, status] of refusals) {
  test(`${url} is refused with ${String(status)}`, () => expect(get(url)).toEqual({ status }))
}

for (const method of ['POST', 'HEAD', 'PUT', 'OPTIONS', 'get']) {
  test(`the method ${method} is refused`, () =>
    expect(get('app://nape/settings/index.html', method)).toEqual({ status: 405 }))
}

test('the content security policy allows the own files and nothing else', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; media-src 'self'; " +
      "connect-src 'none'; worker-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; " +
      "frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html",
  )
})
