import type { BringInView, DataAnswer, DataView, Reset, Way } from '../../../shared/backup/view.ts'
import { limits } from '../../../shared/backup/backup.ts'
import { t } from '../../../shared/i18n/translate.ts'
import type { ExportForm } from '../../../shared/insights/export-forms.ts'
import { gatherYears } from '../../../shared/insights/gather.ts'
import type { Bridge } from '../../../shared/ipc.ts'
import { shown } from '../../../shared/own-routines/clean-text.ts'
import { offerFile } from '../../design/index.ts'

/** What was done to everything, and where what was there before is kept. */
interface Done {
  readonly what: 'import' | Reset | 'undo'
  readonly kept: string | null
}

/** A file that was chosen: what it would change, or what is wrong with it. */
type Chosen =
  | { readonly name: string; readonly text: string; readonly view: BringInView }
  | { readonly name: string; readonly problems: readonly string[] }

/** What the page about everything that is kept knows and does. */
export class DataModel {
  view = $state.raw<DataView | null>(null)
  chosen = $state.raw<Chosen | null>(null)
  done = $state.raw<Done | null>(null)
  /** Why something came to nothing. */
  trouble = $state<string | null>(null)
  /** Something is under way, and nothing else may begin. */
  busy = $state(false)

  readonly #bridge: Bridge

  constructor(bridge: Bridge) {
    this.#bridge = bridge
  }

  async read(): Promise<void> {
    this.view = await this.#bridge.ask('data.read').catch(() => null)
  }

  /** Everything as one file. */
  saveAll(): Promise<void> {
    return this.#making(async (years) => {
      const { name, ...frame } = await this.#bridge.ask('data.frame')
      offerFile(`${name}.json`, 'application/json', await this.#gather(years, 'json', frame))
    })
  }

  /** The history alone, for a spreadsheet. */
  saveTable(): Promise<void> {
    return this.#making(async (years) => {
      offerFile('nape-history.csv', 'text/csv', await this.#gather(years, 'csv'))
    })
  }

  /** Looks at a file that the person chose. Its size comes first: what is too large is not even read. */
  choose(file: File): Promise<void> {
    return this.#alone(async () => {
      const name = shown(file.name)
      if (file.size > 3 * limits.fileLength) {
        this.chosen = { name, problems: [t('settings.data.file.tooLong')] }
        return
      }
      const text = await file.text().catch(() => null)
      if (text === null || text.length > limits.fileLength) {
        const key = text === null ? 'settings.data.open.unreadable' : 'settings.data.file.tooLong'
        this.chosen = { name, problems: [t(key)] }
        return
      }
      const answer = await this.#bridge.ask('data.look', text)
      this.chosen = answer.ok
        ? { name, text, view: answer.view }
        : { name, problems: answer.problems.map(({ sentence }) => sentence) }
    })
  }

  bringIn(way: Way): Promise<void> {
    const { chosen } = this
    if (chosen === null || !('text' in chosen)) return Promise.resolve()
    return this.#change('import', () => this.#bridge.ask('data.import', { text: chosen.text, way }))
  }

  reset(what: Reset): Promise<void> {
    return this.#change(what, () => this.#bridge.ask('data.reset', what))
  }

  undo(): Promise<void> {
    return this.#change('undo', () => this.#bridge.ask('data.undo'))
  }

  show(): void {
    this.#bridge.ask('data.show').catch(() => undefined)
  }

  forget(): void {
    this.chosen = null
    this.trouble = null
  }

  #gather(years: readonly number[], form: ExportForm, frame?: { readonly head: string; readonly tail: string }) {
    return gatherYears(years, form, (wish) => this.#bridge.ask('insights.export', wish), frame)
  }

  /** Makes a file of what there is right now. */
  #making(make: (years: readonly number[]) => Promise<void>): Promise<void> {
    return this.#alone(async () => {
      const { years } = await this.#bridge.ask('data.read')
      await make(years)
    }, t('settings.data.save.failed'))
  }

  #change(what: Done['what'], ask: () => Promise<DataAnswer>): Promise<void> {
    return this.#alone(async () => {
      const answer = await ask()
      this.chosen = null
      if (answer.ok) this.done = { what, kept: answer.kept }
      else this.trouble = answer.problems.map(({ sentence }) => sentence).join(' ')
      await this.read()
    })
  }

  async #alone(act: () => Promise<void>, failed: string = t('settings.data.failed')): Promise<void> {
    if (this.busy) return
    this.busy = true
    this.forget()
    this.done = null
    try {
      await act()
    } catch {
      this.trouble = failed
    } finally {
      this.busy = false
    }
  }
}
