/**
 * The main process carries the words of a language as one packed file, a third of what they are as a program: eleven
 * languages lie in the application, of which one at most is read.
 */
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'vite'
import { isLanguage } from '../../shared/i18n/languages.ts'
import { load } from '../../shared/languages/load.ts'

const unpack = fileURLToPath(new URL('../../electron/unpack-words.ts', import.meta.url))

/** Puts a file `words/<tag>.json.br` in the place of each language. */
export const packedWords: Plugin = {
  name: 'nape:packed-words',
  enforce: 'pre',
  async load(id) {
    const tag = /\/shared\/i18n\/([\w-]+)\/index\.ts$/.exec(id.replaceAll('\\', '/'))?.[1]
    if (!isLanguage(tag) || tag === 'en') return null
    const { words } = await load[tag]()
    this.emitFile({
      type: 'asset',
      fileName: `words/${tag}.json.br`,
      source: brotliCompressSync(JSON.stringify(words)),
    })
    return `import { unpackWords } from ${JSON.stringify(unpack)}\nexport const words = unpackWords('${tag}')`
  },
}
