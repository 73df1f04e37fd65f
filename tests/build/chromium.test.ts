import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findChromium } from '../../build/setup/chromium.mjs'

/** A machine on which there are exactly these files. */
function machine(platform: string, env: Record<string, string>, ...files: string[]) {
  return { platform, env, exists: (path: string) => files.includes(path) }
}

describe('The browser for the tests is', () => {
  test('the one that CHROMIUM_PATH names, before any other', () => {
    const here = machine('linux', { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' }, '/opt/mine', '/usr/bin/chromium')
    expect(findChromium(here)).toBe('/opt/mine')
  })

  test('never another than the named one', () => {
    const here = machine('linux', { CHROMIUM_PATH: '/opt/gone', PATH: '/usr/bin' }, '/usr/bin/chromium')
    expect(() => findChromium(here)).toThrow('CHROMIUM_PATH names /opt/gone, where there is no browser.')
  })

  test('on Linux a Chromium, Chrome or Edge on the PATH', () => {
    const edge = join('/opt/edge', 'microsoft-edge')
    expect(findChromium(machine('linux', { PATH: ['/bin', '/opt/edge'].join(delimiter) }, edge))).toBe(edge)
  })

  test('on Linux also one in the usual folders that the PATH leaves out', () => {
    const chromium = join('/usr/bin', 'chromium')
    expect(findChromium(machine('linux', {}, chromium))).toBe(chromium)
  })

  test('on macOS an application, for everybody or of this person', () => {
    const chrome = join('/Users/ada/Applications', 'Google Chrome.app/Contents/MacOS/Google Chrome')
    expect(findChromium(machine('darwin', { HOME: '/Users/ada' }, chrome))).toBe(chrome)
  })

  test('on Windows a program in one of the program folders', () => {
    const edge = join('C:/Programs (x86)', 'Microsoft/Edge/Application/msedge.exe')
    const env = { PROGRAMFILES: 'C:/Programs', 'PROGRAMFILES(X86)': 'C:/Programs (x86)' }
    expect(findChromium(machine('win32', env, edge))).toBe(edge)
  })

  test('none where there is none', () => {
    expect(findChromium(machine('linux', { PATH: '/usr/bin' }))).toBeNull()
  })
})
