import type { HistoryPort, StorePort } from '../../../shared/app/ports.ts'
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
  return {
    read,
    years: () =>
      Object.keys(storage)
        .filter((key) => key.startsWith(prefix))
        .map((key) => Number(key.slice(prefix.length)))
        .filter(Number.isInteger),
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
