/**
 * The main process (`--mode main`, an ES module) and the preload (`--mode preload`, one CommonJS file, because a
 * sandboxed preload can `require` nothing but electron). Dependencies are bundled: the packaged application carries no
 * node_modules.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { packedWords } from './words/packed.ts'

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Parts of dependencies that nothing here reaches: a third of the whole, read and compiled at every start. */
const leftOut = [
  { find: /^ajv\/dist\/2020\.js$|^ajv-formats$/, replacement: folder('build/left-out/ajv.ts') },
  { find: /^semver$/, replacement: folder('build/left-out/semver.ts') },
  { find: /^xml2js$/, replacement: folder('build/left-out/xml2js.cjs') },
  { find: /^cron-parser$/, replacement: folder('build/left-out/cron-parser.ts') },
  { find: /^cron-parser\/lib\/date$/, replacement: folder('build/left-out/cron-date.cjs') },
]

const outputs = {
  // What is imported when it is needed is a file of its own, so that the start does not read it.
  main: { format: 'es', entryFileNames: 'main.js', chunkFileNames: 'main-[name].js' },
  preload: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
} as const

export default defineConfig(({ mode }) => {
  if (mode !== 'main' && mode !== 'preload') throw new Error(`Build with --mode main or --mode preload, not ${mode}.`)
  return {
    root: folder('.'),
    publicDir: false,
    plugins: [packedWords],
    resolve: { alias: leftOut },
    // Text is parsed faster as JSON than as a program.
    json: { stringify: true },
    ssr: { target: 'node', noExternal: true, external: ['electron'] },
    build: {
      ssr: folder(`electron/${mode}.ts`),
      outDir: folder('dist/electron'),
      // Both builds write here, each its own files.
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      // The words of the languages.
      ssrEmitAssets: true,
      rolldownOptions: { output: outputs[mode] },
    },
  }
})
