/**
 * The unit tests of the rooms that keep time, for `npm run test:mutants`: each of some thousand small mistakes is made
 * in turn and has to be noticed. So few lives are lived here, the same for every mistake, and the quickest tests first.
 */
import { fileURLToPath } from 'node:url'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { defineConfig } from 'vitest/config'

/** Tests that take seconds: generated lives and other properties. */
const slow = /lives|properties|any-events|state\.test|times-of-day/

/** Examples before properties: most mistakes are noticed by the first tests that meet them. */
class QuickestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => (slow.test(moduleId) ? 1 : 0)
    const sorted = files.toSorted((one, other) => rank(one) - rank(other) || (one.moduleId < other.moduleId ? -1 : 1))
    return Promise.resolve(sorted)
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    name: 'mutants',
    environment: 'node',
    // Each mistake gets a fresh worker, and that is enough: no test here changes what another one sees.
    isolate: false,
    include: ['tests/shared/{schedule,simulation,time}/**/*.test.ts', 'tests/shared/settings/day-outlook.test.ts'],
    testTimeout: 60_000,
    env: { LIVES: '24', RICH_LIVES: '10', SHARE_OF_RUNS: '0.2' },
    setupFiles: ['tests/mutants/same-lives.ts'],
    sequence: { sequencer: QuickestFirst },
  },
})
