import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request, type IncomingMessage, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packTexts } from '../../build/packed-texts.ts'
import { listen, previewServer } from '../../build/preview-server.ts'
import { contentSecurityPolicy } from '../../shared/content-security-policy.ts'

let folder: string
let server: Server
let port: number

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nape-'))
  mkdirSync(join(folder, 'pages', 'preview'), { recursive: true })
  writeFileSync(join(folder, 'pages', 'preview', 'index.html'), '<!doctype html><title>Nape</title>')
  packTexts(join(folder, 'pages'))
  writeFileSync(join(folder, 'pages', 'notes.txt'), 'notes')
  writeFileSync(join(folder, 'secret.html'), 'outside')
  server = previewServer(join(folder, 'pages'))
  port = await listen(server)
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** Asks for the path exactly as it stands here; `fetch` would tidy it first. */
function ask(path: string, method = 'GET'): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      response.resume()
      resolve(response)
    })
      .on('error', reject)
      .end()
  })
}

describe('The preview server', () => {
  test('leads to the preview', async () => {
    const { statusCode, headers } = await ask('/')
    expect([statusCode, headers.location]).toEqual([302, '/preview/'])
  })

  test('serves pages under the policy of the application', async () => {
    const { statusCode, headers } = await ask('/preview/?theme=dark')
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': contentSecurityPolicy,
      'x-content-type-options': 'nosniff',
    })
  })

  test.each([
    '/../secret.html',
    '/preview/../../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/..\\secret.html',
  ])('does not leave its folder for %s', async (path) => {
    expect((await ask(path)).statusCode).toBe(404)
  })

  test.each(['/preview/missing.html', '/notes.txt', '/preview', '/%', '/preview/index.html%00.js'])(
    'knows nothing at %s',
    async (path) => {
      expect((await ask(path)).statusCode).toBe(404)
    },
  )

  test('takes no orders', async () => {
    expect((await ask('/preview/', 'POST')).statusCode).toBe(405)
  })

  test('takes the next port when the first is taken', async () => {
    const second = previewServer(folder)
    expect(await listen(second, port)).toBeGreaterThan(port)
    second.close()
  })
})
