import { afterEach, describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import ofBreaks from '../../../shared/i18n/fr/break.json' with { type: 'json' }
import { languageTags } from '../../../shared/i18n/languages.ts'
import { onSide } from '../../../shared/i18n/side-words.ts'
import { spokenLanguage, t, useWords } from '../../../shared/i18n/translate.ts'
import { speak } from '../../../shared/languages/speak.ts'
import { spoken, spokenInBreak } from '../../../shared/languages/spoken.ts'
import { buildRoutine } from '../../../shared/own-routines/build.ts'
import { routineById, routines } from '../../../shared/routines/catalogue.ts'
import { guidance } from '../../../shared/routines/guidance.ts'
import { play } from '../../../shared/routines/play.ts'
import { mirrored } from '../../../shared/routines/sides.ts'
import { conditionWords } from '../../../shared/safety/catalogue.ts'
import { safetyTexts } from '../../../shared/safety/texts.ts'
import { writtenDate } from '../../../shared/settings/typed-date.ts'
import { second } from '../../../shared/time/moment.ts'
import { firstDayOfWeek } from '../../../shared/time/week-start.ts'

const everything = () => structuredClone({ exercises, routines, conditions: conditionWords(), safety: safetyTexts() })
const inEnglish = everything()

afterEach(() => speak('en'))

describe('in German', () => {
  test('the interface, the exercises, the routines and the advice are German', async () => {
    const held = exerciseById('shoulder-shrug')
    await speak('de')
    expect(spokenLanguage()).toBe('de')
    expect(t('overlay.keys.next')).toBe('Weiter')
    expect(held.title).not.toBe('Shoulder shrug')
    expect(exerciseById('shoulder-shrug')).toBe(held)
    expect(routineById('two-minute-neck').title).not.toBe('Two-minute neck routine')
    expect(conditionWords()[5]?.label).toBe('Schwanger')
    expect(safetyTexts().stopSigns[0]).not.toBe(inEnglish.safety.stopSigns[0])
  })

  test('a break says its sides as German bends them, and its mirror image the other ones', async () => {
    await speak('de')
    const tilt = routineById('two-minute-neck').steps[5]!
    const image = mirrored(routineById('two-minute-neck')).steps[5]!
    expect(onSide(tilt.say, null)).toMatch(/linke.*rechte/isu)
    expect(onSide(image.say, null)).toMatch(/^rechte.*linke/isu)
  })

  test('a phase is named by a German verb', async () => {
    await speak('de')
    const routine = routineById('micro-shrug')
    const step = routine.steps.find(({ type }) => type === 'exercise')!
    expect(play(routine, (step.at + 0.1) * second).repetition?.phase).toBe('heben')
  })
})

test('English again is what it was, to the letter', async () => {
  await speak('pl')
  await speak('ar')
  await speak('en')
  expect(everything()).toEqual(inEnglish)
})

test('nothing but words changes in any language', async () => {
  const numbers = () =>
    structuredClone([
      exercises.map(({ id, phases, durationSeconds, exclude }) => ({ id, phases, durationSeconds, exclude })),
      routines.map(({ id, steps }) => ({ id, steps: steps.map(({ say: _say, ...step }) => step) })),
    ])
  const before = numbers()
  for (const language of languageTags) {
    await speak(language)
    expect(numbers()).toEqual(before)
  }
})

test('who asks for two languages at once gets the second', async () => {
  await Promise.all([speak('fr'), speak('es')])
  expect(spokenLanguage()).toBe('es')
  expect(t('overlay.paused')).toBe('En pausa')
  await Promise.all([speak('fr'), speak('en')])
  expect(spokenLanguage()).toBe('en')
  expect(everything()).toEqual(inEnglish)
})

describe('a window', () => {
  test('is told the language with all its words', async () => {
    await speak('fr')
    const { language, words } = spoken()
    useWords(language, words)
    expect(t('overlay.paused')).toBe('En pause')
    expect(t('settings.title')).toBe('Réglages')
  })

  test('that shows a break is told the words of breaks, and no others', async () => {
    await speak('fr')
    const { language, words } = spokenInBreak()
    expect(words).toEqual(ofBreaks)
    useWords(language, words)
    expect(t('overlay.paused')).toBe('En pause')
    expect(t('settings.title')).toBe('settings.title')
  })

  test('is told no words for English, which it has', async () => {
    await speak('en')
    expect([spoken(), spokenInBreak()]).toEqual(Array(2).fill({ language: 'en', words: undefined, locale: 'en-GB' }))
  })
})

describe('in the conventions of the system', () => {
  const christmas = () => [writtenDate('2026-12-24'), firstDayOfWeek(t('time.locale'))]

  test('English has the month first in the United States, and not in Ireland', async () => {
    await speak('en')
    expect(christmas()).toEqual(['24/12/2026', 'mon'])
    await speak('en', 'en-US')
    expect(christmas()).toEqual(['12/24/2026', 'sun'])
    await speak('en', 'en-IE')
    expect(christmas()).toEqual(['24/12/2026', 'mon'])
  })

  test('French has hyphens in Canada, and the words of French', async () => {
    await speak('fr', 'fr-CA')
    expect(christmas()).toEqual(['2026-12-24', 'sun'])
    expect(t('overlay.paused')).toBe('En pause')
  })

  test('a window is told them, whether it has words of its own or not', async () => {
    for (const [language, system, written] of [
      ['en', 'en-US', '12/24/2026'],
      ['fr', 'fr-CA', '2026-12-24'],
    ] as const) {
      await speak(language, system)
      const { words, locale } = spoken()
      const { locale: ofBreak } = spokenInBreak()
      useWords(language)
      useWords(language, words, locale)
      expect(christmas()).toEqual([written, 'sun'])
      expect(ofBreak).toBe(locale)
    }
  })
})

describe.each(languageTags)('in %s', (language) => {
  test('every step of every routine has words for eyes and ears, with no brace left in them', async () => {
    await speak(language)
    for (const routine of [...routines, ...routines.map(mirrored)])
      for (const index of routine.steps.keys()) {
        const { announcement, easierAnnouncement, cue, title, breath, easier } = guidance(routine, index)
        for (const words of [announcement, easierAnnouncement, cue, title, breath ?? '-', easier ?? '-'])
          expect(words, `${routine.id} ${String(index)}`).toMatch(/^[^{}|]+$/)
      }
  })

  test('an own routine of any exercise has lines with no brace left in them', async () => {
    await speak(language)
    for (const { id, sides } of exercises) {
      const step = {
        exerciseId: id,
        reps: 2,
        holdSeconds: null,
        firstSide: sides === 'none' ? null : ('right' as const),
      }
      const routine = buildRoutine({ id: 'own-each', title: 'Each', note: '', steps: [step] }, exercises)
      for (const { say } of routine.steps) expect(onSide(say, null), id).toMatch(/^[^{}|]+$/)
    }
  })
})
