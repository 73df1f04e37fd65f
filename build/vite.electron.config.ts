/**
 * The main process (`--mode main`, an ES module) and the preload (`--mode preload`, one CommonJS file, because a
 * sandboxed preload can `require` nothing but electron). Dependencies are bundled: the packaged application carries no
 * node_modules.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

const outputs = {
  main: { format: 'es', entryFileNames: 'main.js', codeSplitting: false },
  preload: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
} as const

export default defineConfig(({ mode }) => {
  if (mode !== 'main' && mode !== 'preload') throw new Error(`Build with --mode main or --mode preload, not ${mode}.`)
  return {
    root: folder('.'),
    publicDir: false,
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: folder(`electron/${mode}.ts`),
      outDir: folder('dist/electron'),
      // Both builds write here, each its own file.
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: { output: outputs[mode] },
    },
  }
})
