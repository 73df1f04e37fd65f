import { inARow } from '../i18n/joined.ts'
import { t } from '../i18n/translate.ts'
import type { Fault } from './read-fields.ts'
import type { SettingsProblem } from './settings.ts'

/** How many problems are told one by one. More are counted: nobody reads a thousand sentences. */
const mostTold = 8

/** Gathers faults and tells them in sentences. */
export class Problems {
  readonly #faults: Fault[] = []
  #more = 0

  readonly hear = (fault: Fault): void => {
    if (this.#faults.length < mostTold) this.#faults.push(fault)
    else this.#more += 1
  }

  /** For somebody who just wrote the value and can mend it: the field and its cure. */
  asRefused(): readonly SettingsProblem[] {
    return this.#told((fault) => t('settings.problem.refused', { field: nameOf(fault), cure: fault.cure }))
  }

  /** For somebody whose file was read: the field, what would be right, and what holds now. */
  asReplaced(): readonly SettingsProblem[] {
    return this.#told((fault) =>
      t(fault.outcome === 'replaced' ? 'settings.problem.replaced' : 'settings.problem.leftOut', {
        field: nameOf(fault),
        cure: fault.cure,
      }),
    )
  }

  /** For somebody whose administrator's file was read: the field, and what would be right. */
  asUnlocked(): readonly SettingsProblem[] {
    return this.#told((fault) => t('settings.locked.ignored', { field: nameOf(fault), cure: fault.cure }))
  }

  #told(sentence: (fault: Fault) => string): readonly SettingsProblem[] {
    const told = this.#faults.map((fault) => ({ field: fault.path.join('.'), message: sentence(fault) }))
    return this.#more === 0
      ? told
      : [...told, { field: '', message: t('settings.problem.more', { count: this.#more }) }]
  }
}

function nameOf({ names }: Fault): string {
  return names.length === 0 ? t('settings.name.all') : inARow(names)
}
