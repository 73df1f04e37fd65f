/** Tests that take their time: `npm run test:long`. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { name: 'long', environment: 'node', include: ['tests/long/**/*.test.ts'] },
})
