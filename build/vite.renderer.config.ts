/**
 * The windows. All but one are built together (`--mode windows`): what they share is there once. The overlay is built by
 * itself (`--mode break`), with the words and icons of a break and nothing that only other windows need, because it is what a person
 * waits for.
 */
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const builds = {
  windows: {
    pages: ['heads-up', 'settings', 'library', 'insights', 'welcome', 'preview', 'preview/components'],
    alias: [],
  },
  break: {
    pages: ['overlay'],
    alias: [
      { find: /^\.\/en\/index\.ts$/, replacement: folder('shared/i18n/en/break.ts') },
      { find: /^\.\/icons\.ts$/, replacement: folder('renderer/design/break-icons.ts') },
    ],
  },
} as const

/** The windows are sent their words. Only the preview, which is its own host, reads them: they stay out of the package with it. */
const chunkFileNames = ({ moduleIds }: { readonly moduleIds: readonly string[] }): string =>
  moduleIds.some((id) => id.endsWith('/interface.json')) ? 'assets/preview/[name]-[hash].js' : 'assets/[name]-[hash].js'

/** All that a break still asks for is its closing screen: what brings other chunks ahead would be more code than that is worth. */
const bringsNothingAhead: Plugin = {
  name: 'nape:brings-nothing-ahead',
  enforce: 'pre',
  load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load()' : null),
}

export default defineConfig(({ mode }) => {
  if (mode !== 'windows' && mode !== 'break') throw new Error(`Build with --mode windows or --mode break, not ${mode}.`)
  const { pages, alias } = builds[mode]
  return {
    root: folder('renderer'),
    // The same files are served from `app://` and from the preview's server, so every path is relative.
    base: './',
    publicDir: false,
    plugins: [svelte({ configFile: false }), ...(mode === 'break' ? [bringsNothingAhead] : [])],
    resolve: { alias: [...alias] },
    build: {
      outDir: folder('dist/renderer'),
      // Both builds write here, each its own files.
      emptyOutDir: false,
      target: 'chrome130',
      // The content security policy knows no `data:` addresses, so even a small font stays a file.
      assetsInlineLimit: 0,
      // All styles of a break come with its page, also those of what its code asks for later.
      cssCodeSplit: mode !== 'break',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(pages.map((page) => [page, folder(`renderer/${page}/index.html`)])),
        output: { chunkFileNames },
      },
    },
  }
})
