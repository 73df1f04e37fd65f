import { allTexts } from '../words.ts'
import type { Check } from '../content.ts'

/**
 * What no text may say. Nape offers a break from one position; it cures, treats, aligns and prevents nothing, and it
 * asks nobody to hold the breath, to bounce or to chase a pop.
 */
const forbidden: readonly { readonly words: RegExp; readonly unless?: RegExp; readonly sentence: string }[] = [
  {
    words:
      /\b(cures?|heals?|treats?|treatment|therapy|fix(es)?|prevents?|relieves?|remed(y|ies)|detox\w*|guarantee\w*)\b/i,
    unless: /therapy ball|physical therapist/i,
    sentence: 'No medical promise.',
  },
  {
    words:
      /\b((re-?)?align\w*|vertebrae?|adjusts? (your|the) spine|decompress\w*|digestion|circulation|safe(ly)?|pain-free)\b/i,
    sentence: 'No medical promise.',
  },
  {
    words: /\bhold(ing)? (your|the|one|a|for one)( \w+)? ?breath/i,
    unless: /\b(do not|never|don't)\b/i,
    sentence: 'Nobody holds the breath.',
  },
  { words: /\bbounc/i, unless: /\b(no|not|never)\b/i, sentence: 'No bouncing.' },
  { words: /\b(pop|crack|click)\b/i, unless: /\b(not|never)\b/i, sentence: 'Nobody chases a pop.' },
  {
    words: /\b(colour|centre|metres?|centimetres?|favourite|physiotherapist|programme|stabilis\w+|organis\w+)\b/i,
    sentence: 'The words are US English.',
  },
  { words: /\bseed\b|\bflagship\b|\bopted\b/i, sentence: 'This is a word of ours, not of the person.' },
]

/** No text promises what Nape cannot keep or asks for what it never asks for. */
export const promises: Check = (content) =>
  allTexts(content).flatMap(({ file, field, text }) =>
    forbidden
      .filter(({ words, unless }) => words.test(text) && !unless?.test(text))
      .map(({ words, sentence }) => ({
        file,
        field,
        sentence: `${sentence} Here: "${words.exec(text)?.[0] ?? text}".`,
      })),
  )
