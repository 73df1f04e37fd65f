/** All windows in one build: what they share (Svelte, the figure, the design) is loaded once and cached once. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const pages = ['overlay', 'heads-up', 'settings', 'library', 'preview'].filter((page) =>
  existsSync(folder(`renderer/${page}/index.html`)),
)

export default defineConfig({
  root: folder('renderer'),
  // The same files are served from `app://` and from the preview's server, so every path is relative.
  base: './',
  publicDir: false,
  plugins: [svelte({ configFile: false })],
  build: {
    outDir: folder('dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    // The content security policy knows no `data:` addresses, so even a small font stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: Object.fromEntries(pages.map((page) => [page, folder(`renderer/${page}/index.html`)])) },
  },
})
