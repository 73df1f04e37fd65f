import type { CopiesPort, HistoryPort, StorePort } from '../../../shared/app/ports.ts'
import { t } from '../../../shared/i18n/translate.ts'
import type { Outcome } from '../../../shared/history/outcome.ts'
import { yearOf } from '../../../shared/history/year.ts'
import { parseOutcomes } from '../../../shared/history/parse.ts'
import type { EpochMs } from '../../../shared/time/moment.ts'

const keyOf = (document: string) => `nape.${document}`

/** Keeps the documents in this browser's local storage, each under a key of its own. */
export function browserStore(storage: Storage): StorePort {
  let trouble: (sentence: string) => void = () => undefined
  let told = false
  return {
    load(document) {
      const text = storage.getItem(keyOf(document))
      if (text === null) return { value: null, damage: null }
      try {
        return { value: JSON.parse(text) as unknown, damage: null }
      } catch {
        return { value: null, damage: this.setAside(document) }
      }
    },
    save(document, value) {
      try {
        storage.setItem(keyOf(document), JSON.stringify(value))
        told = false
      } catch {
        if (!told) trouble('This browser has no room left to save in. Changes last until the page is closed.')
        told = true
      }
    },
    setAside(document) {
      const text = storage.getItem(keyOf(document))
      const aside = `${keyOf(document)}.damaged`
      if (text !== null) storage.setItem(aside, text)
      return `The stored ${document} could not be read as a whole. A copy is kept in this browser under “${aside}”.`
    },
    onTrouble(hear) {
      trouble = hear
    },
  }
}

/** Keeps the history in local storage, a key for each year. */
export function browserHistory(storage: Storage): HistoryPort {
  const keyOfYear = (year: number) => keyOf(`history.${String(year)}`)
  const read = (year: number, since?: EpochMs): readonly Outcome[] => {
    try {
      return parseOutcomes(JSON.parse(storage.getItem(keyOfYear(year)) ?? '[]'), since)
    } catch {
      return []
    }
  }
  const write = (year: number, outcomes: readonly Outcome[]) => {
    storage.setItem(keyOfYear(year), JSON.stringify(outcomes))
  }
  const prefix = keyOf('history.')
  const years = () =>
    Object.keys(storage)
      .filter((key) => key.startsWith(prefix))
      .map((key) => Number(key.slice(prefix.length)))
      .filter(Number.isInteger)
  return {
    read,
    years,
    replace(outcomes) {
      for (const year of years()) storage.removeItem(keyOfYear(year))
      for (const [year, lines] of Map.groupBy(outcomes, yearOf)) write(year, lines)
    },
    append(outcome) {
      const year = yearOf(outcome)
      write(year, [...read(year), outcome])
    },
    amend(outcome) {
      const year = yearOf(outcome)
      write(
        year,
        read(year).map((kept) => (kept.id === outcome.id ? outcome : kept)),
      )
    },
  }
}

/** Keeps copies in local storage; of those of earlier changes only the last, for a browser has little room. */
export function browserCopies(storage: Storage): CopiesPort {
  const prefix = keyOf('kept.')
  return {
    folder: null,
    keep(name, parts) {
      const key = `${prefix}${name}`
      for (const other of Object.keys(storage)) {
        if (other.startsWith(prefix) && name.startsWith('nape-')) storage.removeItem(other)
      }
      try {
        storage.setItem(key, parts.join(''))
        return { ok: true, where: key }
      } catch {
        return { ok: false, reason: t('disk.reasons.browser') }
      }
    },
    names: () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => key.slice(prefix.length)),
    read: (name) => storage.getItem(`${prefix}${name}`),
    remove: (name) => storage.removeItem(`${prefix}${name}`),
    show: () => undefined,
  }
}
