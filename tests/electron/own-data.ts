/** Everything that is kept, in real files of a folder, as the application holds it. */
import { join } from 'node:path'
import { keptFiles } from '../../electron/copies.ts'
import {
  documentNames,
  openDocument,
  peekAtDocument,
  reasonOf,
  removeDocument,
  sweepUnfinished,
} from '../../electron/documents.ts'
import { yearlyHistory } from '../../electron/history.ts'
import { diskStore } from '../../electron/store.ts'
import { keepData } from '../../shared/app/data-keeper.ts'
import { keepOwnRoutines } from '../../shared/app/own-routines-keeper.ts'
import { createRecords } from '../../shared/app/records.ts'
import { keepSettings } from '../../shared/app/settings-keeper.ts'

const fail = (sentence: string) => {
  throw new Error(sentence)
}

/** Opens what is in the folder, as a start does. */
export function openData(folder: string) {
  const historyFolder = join(folder, 'history')
  for (const each of [folder, historyFolder, join(folder, 'kept')]) sweepUnfinished(each)
  const store = diskStore((name, tell) => openDocument(folder, name, tell))
  const history = yearlyHistory(
    {
      open: (year) => openDocument(historyFolder, year, fail),
      peek: (year) => peekAtDocument(historyFolder, year),
      names: () => documentNames(historyFolder),
      remove: (year) => removeDocument(historyFolder, year),
    },
    fail,
  )
  const clock = { now: () => ({ wall: Date.now(), mono: 0, boot: 0, zone: 'UTC' }) }
  const hears = { notice: fail, changed: () => undefined }
  const settings = keepSettings(store, hears)
  const own = keepOwnRoutines(store, hears)
  const data = keepData({
    clock,
    copies: keptFiles(folder, reasonOf),
    history,
    settings,
    own,
    records: createRecords(history, clock),
    forget: () => undefined,
  })
  data.takeUp(fail)
  return {
    data,
    everything: () => ({
      settings: settings.own(),
      routines: own.read(),
      history: history
        .years()
        .toSorted((one, other) => one - other)
        .flatMap((year) => history.read(year)),
    }),
  }
}
