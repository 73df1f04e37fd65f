/** Pictures of a page, compared with each other in the same run: no two machines draw letters alike. */
import type { Locator, Page } from '@playwright/test'

/** How much of two pictures differs, and how light each is. */
export interface Comparison {
  /** Pixels that are clearly another colour. */
  readonly different: number
  /** From 0, black, to 255, white. */
  readonly light: readonly [number, number]
}

/** A picture of an element and what is drawn around it, such as the ring of the focus. */
export async function pictureOf(page: Page, element: Locator, around = 8): Promise<Buffer> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('It is not to be seen.')
  const clip = {
    x: Math.max(0, box.x - around),
    y: Math.max(0, box.y - around),
    width: box.width + 2 * around,
    height: box.height + 2 * around,
  }
  return page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
}

/** Compares two pictures, of which the smaller one is laid over the corner of the other. */
export async function compare(page: Page, one: Buffer, other: Buffer): Promise<Comparison> {
  return page.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (text) => {
          const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        }),
      )
      if (first === undefined || second === undefined) throw new Error('There have to be two pictures.')
      const [width, height] = [Math.min(first.width, second.width), Math.min(first.height, second.height)]
      const [here, there] = [first, second].map((bitmap) => {
        const context = new OffscreenCanvas(width, height).getContext('2d')
        context?.drawImage(bitmap, 0, 0)
        return context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
      })
      let different = 0
      const sums: [number, number] = [0, 0]
      for (let at = 0; at < width * height * 4; at += 4) {
        const of = (data: Uint8ClampedArray | undefined, color: number) => data?.[at + color] ?? 0
        const distance = [0, 1, 2].reduce((sum, color) => sum + Math.abs(of(here, color) - of(there, color)), 0)
        if (distance > 24) different += 1
        sums[0] += of(here, 0) * 0.3 + of(here, 1) * 0.6 + of(here, 2) * 0.1
        sums[1] += of(there, 0) * 0.3 + of(there, 1) * 0.6 + of(there, 2) * 0.1
      }
      const count = width * height
      return { different, light: [sums[0] / count, sums[1] / count] as const }
    },
    [one.toString('base64'), other.toString('base64')],
  )
}
