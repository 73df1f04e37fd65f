/** The words of all languages as they lie on disk, beside the English ones. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { files as exerciseFiles } from '../../shared/exercises/data/all.ts'
import type { Exercise } from '../../shared/exercises/schema.ts'
import { en } from '../../shared/i18n/en/index.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Written } from './compare.ts'
import lines from '../../shared/own-routines/data/lines.json' with { type: 'json' }
import { files as routineFiles } from '../../shared/routines/data/all.ts'
import type { Routine } from '../../shared/routines/schema.ts'
import advice from '../../shared/safety/data/advice.json' with { type: 'json' }
import conditions from '../../shared/safety/data/conditions.json' with { type: 'json' }
import safety from '../../shared/safety/data/texts.json' with { type: 'json' }
import seeds from '../../shared/sources/data/seed-exercises.json' with { type: 'json' }
import sources from '../../shared/sources/data/sources.json' with { type: 'json' }

const exercises = Object.values(exerciseFiles) as readonly Exercise[]
const routines = Object.values(routineFiles) as readonly Routine[]

/** The files that a language has, each with what it says in English. What a developer's tools say is English alone. */
export function englishWords(): Readonly<Record<string, Written>> {
  const { joining, overlay, time, simulate: _tool, ...others } = en
  return {
    break: { joining, overlay, time, safety, phases: sayingThemselves(phaseNames()) },
    interface: others,
    exercises: named(exercises.map((exercise) => [exercise.id, wordsOf(exercise)])),
    content: {
      routines: named(
        routines.map(({ id, title, description, steps }) => [
          id,
          { title, description, says: steps.map(({ say }) => say) },
        ]),
      ),
      lines,
      conditions: named(conditions.map(({ id, label, advice: said }) => [id, { label, advice: said }])),
      advice: { shortDisclaimer: advice.shortDisclaimer, firstRun: advice.firstRun, seeClinician: advice.seeClinician },
      things: sayingThemselves(exercises.flatMap(({ equipment }) => equipment)),
      facts: named(
        sources.flatMap((source) =>
          source.type !== 'seed' && source.verified === 'read' ? [[source.id, source.facts ?? []] as const] : [],
        ),
      ),
      doses: sayingThemselves(seeds.flatMap(({ dose, note }) => [dose, note].filter((each) => each !== ''))),
    },
  }
}

/** A file of a language, such as `break`. Throws where it is not there or is no JSON. */
export function wordsIn(language: Language, file: string): Written {
  const path = fileURLToPath(new URL(`../../shared/i18n/${language}/${file}.json`, import.meta.url))
  return JSON.parse(readFileSync(path, 'utf8')) as Written
}

function wordsOf({ title, purpose, cues, breath, precautions, easier, offBecause }: Exercise): Written {
  return {
    ...{ title, purpose, cues, breath, easier },
    ...(precautions.length > 0 && { precautions }),
    ...(offBecause !== undefined && { offBecause }),
  }
}

function phaseNames(): readonly string[] {
  const steps = routines.flatMap((routine) => routine.steps)
  const timed = [...exercises, ...steps.flatMap((step) => (step.type === 'exercise' ? [step] : []))]
  return timed.flatMap(({ phases }) => phases.map(({ name }) => name))
}

/** Texts that are their own names. */
function sayingThemselves(texts: readonly string[]): Written {
  return Object.fromEntries([...new Set(texts)].map((text) => [text, text]))
}

function named(entries: readonly (readonly [string, Written])[]): Written {
  return Object.fromEntries(entries)
}
