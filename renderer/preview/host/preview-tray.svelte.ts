import type { TrayAction, TrayPort } from '../../../shared/app/ports.ts'

type TrayView = Parameters<TrayPort['show']>[0]

/** The tray of the preview, drawn in the corner of its page. */
export class PreviewTray implements TrayPort {
  view = $state.raw<TrayView | null>(null)

  #refresh: () => void = () => undefined
  #choose: (action: TrayAction) => void = () => undefined

  show(view: TrayView) {
    this.view = view
  }

  remove() {
    this.view = null
  }

  onOpen(refresh: () => void) {
    this.#refresh = refresh
  }

  onChoice(choose: (action: TrayAction) => void) {
    this.#choose = choose
  }

  /** The menu is about to open. */
  opened() {
    this.#refresh()
  }

  chosen(action: TrayAction) {
    this.#choose(action)
  }
}
