import { Menu, nativeImage, screen, Tray, type MenuItemConstructorOptions, type NativeImage } from 'electron'
import type { TrayAction, TrayItem, TrayPort } from '../shared/app/ports.ts'

/** What this needs of the drawing: a square of premultiplied pixels. */
type Draw = (size: number, progress: number | null, template: boolean) => { readonly pixels: Uint8Array }

type TrayView = Parameters<TrayPort['show']>[0]
type BuiltMenu = ReturnType<typeof Menu.buildFromTemplate>

/** The ring moves in so many steps, so that the icon is drawn anew now and then and not at every change. */
const steps = 12
/** As many menus as a day has different words for, and not more than a megabyte. */
const keptMenus = 40

/** The icon, its tooltip and its menu. Linux hosts open the menu themselves; elsewhere it is made when it is asked for. */
export function desktopTray(draw: Draw, platform = process.platform): TrayPort & { renew(): void; remove(): void } {
  const selfOpening = platform === 'linux'
  let tray: Tray | null = null
  const menus = new Map<string, BuiltMenu>()
  let menu: BuiltMenu | null = null
  let latest: TrayView | null = null
  let shown = ''
  let progressShown: number | null | undefined
  let refresh: () => void = () => undefined
  let choose: (action: TrayAction) => void = () => undefined

  function create(icon: NativeImage): Tray {
    const created = new Tray(icon)
    const open = () => {
      refresh()
      if (menu !== null) created.popUpContextMenu(menu)
    }
    // Where the host opens the menu on a click with the other button, a click with the first one opens the settings.
    if (selfOpening) created.on('click', () => choose({ type: 'open-settings' }))
    else created.on('click', open).on('right-click', open)
    return created
  }

  /** Electron keeps what was built for a menu for ever, so one that says the same as an earlier one is that one. */
  function menuFor(items: readonly TrayItem[]) {
    const words = JSON.stringify(items)
    const built = menus.get(words) ?? Menu.buildFromTemplate(menuOf(items, (action) => choose(action)))
    // The one that was used last is the last to go.
    menus.delete(words)
    menus.set(words, built)
    for (const oldest of menus.keys()) if (menus.size > keptMenus) menus.delete(oldest)
    return built
  }

  function show(view: TrayView) {
    latest = view
    const { status, tooltip, items } = view
    const progress = status.progress === null ? null : Math.floor(status.progress * steps) / steps
    if (tray === null || progress !== progressShown) {
      const icon = iconOf(draw, progress, platform)
      if (tray === null) tray = create(icon)
      else tray.setImage(icon)
      progressShown = progress
    }
    // A menu that says the same is left alone: on Linux a new one closes the old one under the person's pointer.
    const now = JSON.stringify([tooltip, items])
    if (now === shown) return
    shown = now
    tray.setToolTip(tooltip)
    menu = menuFor(items)
    // On Linux a menu cannot be changed, only set again.
    if (selfOpening) tray.setContextMenu(menu)
  }

  return {
    show,
    onOpen(hear) {
      refresh = hear
    },
    onChoice(hear) {
      choose = hear
    },
    /** Makes the icon anew, for a host that was not there when it was made. */
    renew() {
      if (tray === null || latest === null) return
      tray.destroy()
      tray = null
      shown = ''
      show(latest)
    },
    remove() {
      tray?.destroy()
      tray = null
    },
  }
}

/** The lines of the tray's menu as Electron's menus have them. */
export function menuOf(items: readonly TrayItem[], choose: (action: TrayAction) => void): MenuItemConstructorOptions[] {
  return items.map((item) => {
    switch (item.type) {
      case 'label':
        return { label: escaped(item.label), enabled: false }
      case 'separator':
        return { type: 'separator' }
      case 'action':
        return {
          label: escaped(item.label),
          click: () => choose(item.action),
        }
      case 'menu':
        return { label: escaped(item.label), submenu: menuOf(item.items, choose) }
    }
  })
}

/** In a menu an ampersand marks the next letter as a shortcut; two of them are one ampersand. */
function escaped(label: string): string {
  return label.replaceAll('&', '&&')
}

/** The icon for the screens there are now. Linux hosts take one picture and scale it themselves. */
function iconOf(draw: Draw, progress: number | null, platform: NodeJS.Platform): NativeImage {
  const template = platform === 'darwin'
  const points = platform === 'linux' ? 22 : 16
  const scales = [...new Set([1, ...screen.getAllDisplays().map(({ scaleFactor }) => scaleFactor)])]
  const drawings =
    platform === 'linux'
      ? [{ scale: 1, sharpOn: Math.max(...scales) }]
      : scales.map((scale) => ({ scale, sharpOn: scale }))
  const icon = nativeImage.createEmpty()
  for (const drawing of drawings) {
    const size = Math.round(points * drawing.sharpOn)
    const buffer = Buffer.from(draw(size, progress, template).pixels)
    icon.addRepresentation({ scaleFactor: drawing.scale, width: size, height: size, buffer })
  }
  icon.setTemplateImage(template)
  return icon
}
