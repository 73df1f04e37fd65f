import type { DocumentName, StorePort } from '../shared/app/ports.ts'
import { t } from '../shared/i18n/translate.ts'

/** What this needs of a document on the disk. */
interface Stored {
  readonly value: unknown
  readonly damaged: { readonly file: string; readonly stuck: boolean } | null
  save(value: Readonly<Record<string, unknown>>): void
  copy(): string
}

/** Keeps each document in a file of its own. `tell` lets others report trouble the same way. */
export function diskStore(
  open: (name: DocumentName, tell: (sentence: string) => void) => Stored,
): StorePort & { tell(sentence: string): void } {
  const documents = new Map<DocumentName, Stored>()
  const untold: string[] = []
  let hear: ((sentence: string) => void) | null = null

  /** Trouble can come before anybody listens; it waits. */
  function tell(sentence: string) {
    if (hear === null) untold.push(sentence)
    else hear(sentence)
  }

  function documentOf(name: DocumentName): Stored {
    const document = documents.get(name) ?? open(name, tell)
    documents.set(name, document)
    return document
  }

  return {
    tell,
    load(name) {
      const { value, damaged } = documentOf(name)
      if (damaged === null) return { value, damage: null }
      const { file, stuck } = damaged
      return { value, damage: stuck ? t('disk.stuck', { file }) : t(`disk.unreadable.${name}`, { file }) }
    },
    save(name, value) {
      documentOf(name).save(value as Readonly<Record<string, unknown>>)
    },
    setAside: (name) => documentOf(name).copy(),
    onTrouble(listener) {
      hear = listener
      for (const sentence of untold.splice(0)) listener(sentence)
    },
  }
}
