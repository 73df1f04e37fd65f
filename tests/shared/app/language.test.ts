import { afterEach, describe, expect, test, vi } from 'vitest'
import { languageFor, speakAtFirst } from '../../../shared/app/language.ts'
import { spokenLanguage } from '../../../shared/i18n/translate.ts'
import { speak } from '../../../shared/languages/speak.ts'
import { toyHost } from './toy-host.ts'

afterEach(() => speak('en'))

test('a language that was chosen counts; otherwise the best of those the system prefers', () => {
  expect(languageFor('pl', ['de'])).toBe('pl')
  expect(languageFor('system', ['de-CH'])).toBe('de')
  expect(languageFor('klingon', ['sv'])).toBe('en')
})

describe('before there is an application', () => {
  test('the stored language is spoken', async () => {
    await speakAtFirst({ version: 3, language: 'ko' }, ['de'])
    expect(spokenLanguage()).toBe('ko')
  })

  test('settings that are none do no harm', async () => {
    for (const document of [null, undefined, [], 'fr', { language: ['fr'] }, { language: 'system' }]) {
      await speakAtFirst(document, ['nl-BE'])
      expect(spokenLanguage()).toBe('nl')
    }
  })
})

describe('a language that is chosen', () => {
  test('is spoken at once: windows hear of it, and the tray says so', async () => {
    const { app, heard, trayView } = hostWith()
    app.requests['settings.change']({ language: 'de' })
    await vi.waitFor(() => expect(spokenLanguage()).toBe('de'))
    expect(heard.filter(({ name }) => name === 'language.changed').map(({ message }) => message)).toEqual(['de'])
    expect(app.requests['language.read']()).toMatchObject({
      language: 'de',
      words: { overlay: expect.anything() as unknown },
    })
    expect(JSON.stringify(trayView())).toContain('Einstellungen')
  })

  test('can be left to the system again', async () => {
    const { app } = hostWith(['it-IT'])
    app.requests['settings.change']({ language: 'fr' })
    await vi.waitFor(() => expect(spokenLanguage()).toBe('fr'))
    app.requests['settings.change']({ language: 'system' })
    await vi.waitFor(() => expect(spokenLanguage()).toBe('it'))
  })

  test('has to be one that there is', () => {
    const { app } = hostWith()
    const answer = app.requests['settings.change']({ language: 'xx' as 'de' })
    expect(answer).toMatchObject({ ok: false, problems: [{ field: 'language' }] })
  })
})

function hostWith(languages: readonly string[] = []) {
  const host = toyHost({ languages })
  host.app.start()
  return { app: host.app, heard: host.heard, trayView: () => host.tray() }
}
