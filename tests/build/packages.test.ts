import { describe, expect, test } from 'vitest'
import { reasonToInstall } from '../../build/setup/packages.mjs'

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/svelte': { version: '5.0.0' },
    'node_modules/for-another-system': { version: '1.0.0', optional: true },
    'node_modules/nobody-asks-for': { version: '1.0.0', extraneous: true },
  },
}
const installed = { packages: { 'node_modules/svelte': { version: '5.0.0' } } }
const everythingExists = () => true

describe('Packages are installed', () => {
  test('when there are none, or an install was interrupted before npm wrote its record', () => {
    expect(reasonToInstall(wanted, null, everythingExists)).toBe('they are not installed yet')
  })

  test('when another version is asked for', () => {
    const older = { packages: { 'node_modules/svelte': { version: '4.0.0' } } }
    expect(reasonToInstall(wanted, older, everythingExists)).toBe('package-lock.json has changed')
  })

  test('when one is asked for that was never installed', () => {
    expect(reasonToInstall(wanted, { packages: {} }, everythingExists)).toBe('package-lock.json has changed')
  })

  test('when somebody deleted one', () => {
    const reason = reasonToInstall(wanted, installed, (path) => path !== 'node_modules/svelte')
    expect(reason).toBe('node_modules/svelte is missing')
  })

  test('and otherwise left alone, also without those for other systems and those nobody asks for', () => {
    expect(reasonToInstall(wanted, installed, everythingExists)).toBeNull()
  })
})
