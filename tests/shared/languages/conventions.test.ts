import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { languageTags, type Language } from '../../../shared/i18n/languages.ts'
import { conventionsFor } from '../../../shared/languages/conventions.ts'
import { speak } from '../../../shared/languages/speak.ts'
import { typedDate, writtenDate } from '../../../shared/settings/typed-date.ts'
import { dateAfter } from '../../../shared/time/local-date.ts'

afterEach(() => speak('en'))

test.each<[Language, string, string | null]>([
  ['en', 'en-US', 'en-US'],
  ['en', 'en-IE', 'en-IE'],
  ['de', 'de-AT', 'de-AT'],
  ['pt-BR', 'pt-PT', 'pt-PT'],
  ['zh-Hans', 'zh-CN', 'zh-CN'],
  ['zh-Hans', 'zh-Hans-SG', 'zh-Hans-SG'],
  ['ar', 'ar-SA-u-ca-islamic-nu-arab', 'ar-SA'],
])('who reads %s on a system set to %s is shown the dates of %s', (language, system, region) => {
  expect(conventionsFor(language, system)).toBe(`${String(region)}-u-ca-gregory-nu-latn`)
})

test.each<[Language, string, string]>([
  ['en', 'de-DE', 'another language'],
  ['de', 'en-US', 'another language'],
  ['zh-Hans', 'zh-TW', 'another script'],
  ['en', 'en', 'no region'],
  ['en', '', 'nothing'],
  ['en', 'C', 'no tag'],
  ['en', 'en_US.UTF-8', 'no tag'],
  ['en', '../..', 'no tag'],
])('of a system that is spoken to in %s and says %j, which is %s, nothing is taken', (language, system) => {
  expect(conventionsFor(language, system)).toBeNull()
})

/** Where each language is spoken; among them those that have other calendars, digits, orders and signs. */
const regions: Readonly<Record<Language, string>> = {
  en: 'US GB AU CA IE IN NZ PH SE SG ZA',
  ar: 'AE DZ EG IQ MA SA TN',
  de: 'AT BE CH DE LI LU',
  es: '419 AR CL CO ES MX PE US',
  fr: 'BE CA CH DZ FR LU MA',
  it: 'CH IT SM',
  nl: 'BE NL SR',
  pl: 'PL',
  'pt-BR': 'AO BR MZ PT',
  ja: 'JP',
  ko: 'KR KP',
  'zh-Hans': 'CN SG',
}
const places = languageTags.flatMap((language) => {
  const [tag = ''] = language.split('-')
  return regions[language].split(' ').map((region): [Language, string] => [language, `${tag}-${region}`])
})

test.each(places)('in %s, dates written as in %s are read back', async (language, system) => {
  await speak(language, system)
  const dates = fc.integer({ min: 0, max: 3_287_000 }).map((days) => dateAfter('1000-01-01', days))
  fc.assert(
    fc.property(dates, dates, (date, from) => {
      expect(writtenDate(date)).toContain(date.slice(0, 4))
      expect(typedDate(writtenDate(date), from)).toBe(date)
    }),
  )
})
