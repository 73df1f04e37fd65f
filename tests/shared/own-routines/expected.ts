import type { Draft } from '../../../shared/own-routines/own-routine.ts'

const line = (number: number) =>
  `Line ${String(number)} is not written as JSON. Look for a comma, a quote or a bracket that is missing or one too many.`
const notRoutine = 'This is not a routine of Nape. Its file begins with "format": "nape-routine".'
const stranger = (name: string) => `Take out “${name}”; there is no such field.`

/** What the person is told of each file in `hostile/`. */
export const refused: Readonly<Record<string, readonly string[]>> = {
  blank: ['This file is empty.'],
  'comma-missing': [line(5)],
  comment: [line(2)],
  'cut-off': [line(5)],
  deep: ['Line 1 has too many brackets inside brackets.'],
  empty: ['This file is empty.'],
  'hold-out-of-range': ['Step 3: Seconds must be a whole number between 5 and 30.'],
  'hour-long': ['The routine takes 36 minutes; 30 are enough.'],
  'markup-as-exercise': [
    'Step 1: There is no exercise “<svg onload=alert(1)>”. Choose one from the list of exercises.',
  ],
  'newer-version': ['This routine was written for another version of Nape; this one reads version 1.'],
  'no-steps': ['Add at least one exercise.'],
  null: [notRoutine],
  'number-as-text': ['Step 1: Repetitions must be a whole number between 1 and 30.'],
  'number-negative-zero': ['Step 1: Seconds must be a whole number between 2 and 12.'],
  'number-not-a-number': [line(5)],
  'number-too-large': ['Step 1: Repetitions must be a whole number between 1 and 30.'],
  'only-invisible-title': ['Give the routine a title.'],
  'only-text': [notRoutine],
  'other-encoding': [line(1)],
  'other-format': [notRoutine],
  picture: [line(1)],
  'poses-of-its-own': [`Step 2: ${stranger('phases')}`, `Step 2: ${stranger('headYaw')}`],
  prototype: [stranger('__proto__'), stranger('constructor')],
  'prototype-as-exercise': [
    'Step 1: There is no exercise “__proto__”. Choose one from the list of exercises.',
    'Step 2: There is no exercise “constructor”. Choose one from the list of exercises.',
  ],
  'prototype-as-step': ['Step 1: Name an exercise by its id, such as "chin-tuck".', `Step 1: ${stranger('__proto__')}`],
  'same-name-twice': ['Line 5: “reps” is there twice. Keep one of them.'],
  'step-as-list': ['Step 1: Write a step as { "exercise": … }, with the id of an exercise.'],
  'steps-as-object': ['Add at least one exercise.'],
  'title-as-list': ['Give the routine a title.'],
  'web-page': [line(1)],
  'words-of-its-own': [`Step 1: ${stranger('say')}`],
}

/** Files in `hostile/` that hold a routine all the same, and what is left of what they wanted. */
export const harmless: Readonly<Record<string, Pick<Draft, 'title' | 'note'>>> = {
  'byte-order-mark': { title: 'Neck', note: '' },
  'markup-in-title': {
    title: '<img src=x onerror=alert(1)><script>alert(2)</script>',
    note: "<a href='javascript:alert(3)'>look</a> &lt;b&gt; {@html x} ${1} {{t}} $t(overlay.title)",
  },
  'path-as-title': { title: '../../../../etc/passwd', note: '' },
  'text-turned-around': { title: 'Neck gnihton and more', note: '' },
}
