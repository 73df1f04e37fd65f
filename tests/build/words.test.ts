import { describe, expect, test } from 'vitest'
import { checkWords } from '../../build/words/check.ts'
import { unusedKeys } from '../../build/words/used-keys.ts'

test('the words of all languages are whole, and every one is asked for', () => {
  expect(checkWords()).toEqual([])
})

describe('a key is asked for', () => {
  const unused = (text: string) =>
    unusedKeys(['tray.quit', 'settings.day.mon', 'settings.day.mon.more', 'insights.breaks_one'], [text])

  test('by its name, wherever that stands', () => {
    expect(unused("t(paused ? 'tray.quit' : 'tray.other')")).not.toContain('tray.quit')
  })

  test('by a name with a part that only the running program knows', () => {
    expect(unused('t(`settings.day.${weekday}`)')).toEqual([
      'tray.quit',
      'settings.day.mon.more',
      'insights.breaks_one',
    ])
    expect(unused('t(`settings.${open ? `day` : `week`}.mon`)')).not.toContain('settings.day.mon')
  })

  test('in all its plural forms, by the name before them', () => {
    expect(unused("t('insights.breaks', { count })")).not.toContain('insights.breaks_one')
  })

  test('by nothing else', () => {
    expect(unused('// tray.quit ends it')).toContain('tray.quit')
  })
})
