import AxeBuilder from '@axe-core/playwright'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { compare, pictureOf } from './pictures.ts'

type Look = NonNullable<Parameters<Page['emulateMedia']>[0]>

/** The ways in which people see a page. */
const looks: Readonly<Record<string, Look>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colors': { forcedColors: 'active' },
}

/** Shapes that a page takes, by width, by the size of text, and by the way it is read. */
const shapes = [
  { name: 'wide', width: 1280, size: '100%', direction: 'ltr' },
  { name: '320 px wide', width: 320, size: '100%', direction: 'ltr' },
  { name: 'with text at 200 %', width: 1280, size: '200%', direction: 'ltr' },
  { name: '640 px wide with text at 200 %', width: 640, size: '200%', direction: 'ltr' },
  { name: 'from right to left', width: 1280, size: '100%', direction: 'rtl' },
  { name: 'from right to left, 320 px wide', width: 320, size: '100%', direction: 'rtl' },
] as const

const focusable = 'button:not(:disabled), input:not([hidden]), select, [tabindex="0"]:not([hidden])'
const state = (page: Page, component: string, name: string) =>
  page.locator(`[data-component="${component}"] [data-state="${name}"]`)

async function open(page: Page, look: Look = {}) {
  await page.emulateMedia({ reducedMotion: 'reduce', ...look })
  await page.goto('/preview/components/')
  await expect(page.getByRole('heading', { name: 'Components' })).toBeVisible()
  await expect(page.getByText('write a whole number').first()).toBeVisible()
}

/** What is drawn for an element with and without the keyboard; a radio button may be drawn by its label. */
async function withFocus(page: Page, element: Locator) {
  await element.scrollIntoViewIfNeeded()
  const label = element.locator('xpath=ancestor::label')
  const shape = (await label.count()) > 0 ? label : element
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  const before = await pictureOf(page, shape)
  // A key first, so that the browser takes the focus for one of the keyboard.
  await page.keyboard.press('Shift')
  await element.focus()
  const after = await pictureOf(page, shape)
  return compare(page, before, after)
}

test('every component is on the page', async ({ page }) => {
  await open(page)
  const names = await page
    .locator('[data-component]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-component')))
  const { readdirSync } = await import('node:fs')
  const files = readdirSync(new URL('../../renderer/design', import.meta.url)).filter((file) =>
    file.endsWith('.svelte'),
  )
  expect(names.toSorted()).toEqual(files.map((file) => file.replace('.svelte', '')).toSorted())
})

for (const [name, look] of Object.entries(looks)) {
  test(`in ${name}, the keyboard is seen wherever it is`, async ({ page }) => {
    test.slow()
    await open(page, look)
    const unseen: string[] = []
    for (const component of await page.locator('[data-component]').all()) {
      // Four of a component show what a hundred would.
      for (const element of (await component.locator(focusable).all()).slice(0, 4)) {
        const { different } = await withFocus(page, element)
        if (different < 60) unseen.push(await element.evaluate((each) => each.outerHTML.slice(0, 200)))
      }
    }
    expect(unseen).toEqual([])
  })

  test(`in ${name}, what is chosen, pressed, on or wrong looks other than what is not`, async ({ page }) => {
    await open(page, look)
    for (const [component, one, other] of [
      ['Button', 'pressed', 'not pressed'],
      ['Button', 'plain', 'plain, disabled'],
      ['Button', 'primary', 'plain'],
      ['Switch', 'on', 'off'],
      ['CheckRow', 'ticked', 'not ticked'],
      ['ChoiceCards', 'one chosen', 'none chosen'],
      ['NumberField', 'usual', 'wrong'],
      ['NumberField', 'at its least: no less', 'usual'],
      ['TypedField', 'usual', 'wrong'],
      ['Field', 'empty', 'wrong'],
      ['Select', 'a chip', 'a chip that is chosen'],
      ['Slider', 'at 10', 'at 60'],
      ['Ring', 'accent, 5 %', 'other, 50 %'],
    ] as const) {
      const pictures: Buffer[] = []
      for (const each of [one, other]) {
        const stage = state(page, component, each).locator('.stage')
        await stage.scrollIntoViewIfNeeded()
        pictures.push(await pictureOf(page, stage, 0))
      }
      const { different } = await compare(page, pictures[0]!, pictures[1]!)
      expect.soft(different, `${component}: ${one}, ${other}`).toBeGreaterThan(40)
    }
  })

  test(`in ${name}, axe finds nothing wrong`, async ({ page }) => {
    await open(page, look)
    const axe = new AxeBuilder({ page })
    // Forced colors are the person's own, and axe reckons with ours.
    const { violations } = await (look.forcedColors === 'active' ? axe.disableRules('color-contrast') : axe).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`where more contrast is asked for, in ${colorScheme}, words have it (WCAG 2.2, 1.4.6)`, async ({ page }) => {
    await open(page, { contrast: 'more', colorScheme })
    const { violations, passes } = await new AxeBuilder({ page }).withRules(['color-contrast-enhanced']).analyze()
    expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(40)
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html, any }) => [html, any[0]?.message]))).toEqual([])
  })
}

test('dark is darker than light, in every state of every component', async ({ page }) => {
  test.slow()
  await open(page, { colorScheme: 'light' })
  const stages = await page.locator('[data-state] .stage').all()
  for (const stage of stages) {
    await stage.scrollIntoViewIfNeeded()
    await page.emulateMedia({ colorScheme: 'light' })
    const light = await pictureOf(page, stage, 0)
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await pictureOf(page, stage, 0)
    const found = await compare(page, light, dark)
    expect.soft(found.light[0] - found.light[1], await stage.innerText()).toBeGreaterThan(20)
  }
})

test('the pointer is answered', async ({ page }) => {
  await open(page)
  for (const [component, name] of [
    ['Button', 'primary'],
    ['Button', 'plain'],
    ['Button', 'quiet'],
    ['NumberField', 'usual'],
    ['SidePages', 'three pages'],
  ] as const) {
    const button = state(page, component, name)
      .getByRole(component === 'SidePages' ? 'tab' : 'button')
      .last()
    await button.scrollIntoViewIfNeeded()
    await page.mouse.move(0, 0)
    const before = await pictureOf(page, button)
    await button.hover()
    const { different } = await compare(page, before, await pictureOf(page, button))
    expect(different, `${component} ${name}`).toBeGreaterThan(20)
  }
})

for (const { name, width, size, direction } of shapes) {
  test(`${name}, nothing overflows and no text is cut`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page)
    await page.evaluate(
      (wish) => {
        document.documentElement.style.fontSize = wish.size
        document.documentElement.dir = wish.direction
      },
      { size, direction },
    )
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect(await page.evaluate(cutTexts)).toEqual([])
  })
}

/** Runs in the page: texts that leave the frame of their state, or that something hides a part of. */
function cutTexts(): readonly string[] {
  const found: string[] = []
  for (const stage of document.querySelectorAll('[data-state] .stage')) {
    const name = `${stage.closest('[data-component]')?.getAttribute('data-component') ?? ''}, ${stage.parentElement?.dataset['state'] ?? ''}`
    const frame = stage.getBoundingClientRect()
    for (const element of stage.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('.said-only, svg, option') !== null || element.getClientRects().length === 0) continue
      const hides = getComputedStyle(element).overflow !== 'visible'
      // A field scrolls in itself what is typed; what is shown at the side of a page scrolls too, but only down.
      const isCut = hides && element.scrollWidth > element.clientWidth + 1
      const { left, right } = element.getBoundingClientRect()
      const leaves = right > frame.right + 1 || left < frame.left - 1
      if (isCut || leaves) found.push(`${name}: ${element.outerHTML.slice(0, 160)}`)
    }
    const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      if (text.parentElement?.closest('.said-only, option, [hidden]') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(text)
      const holder = text.parentElement.getBoundingClientRect()
      for (const { left, right, width } of range.getClientRects()) {
        if (
          width > 0 &&
          (right > Math.min(frame.right, holder.right) + 1 || left < Math.max(frame.left, holder.left) - 1)
        )
          found.push(`${name}: “${text.textContent ?? ''}” leaves its place`)
      }
    }
  }
  return found
}

test('from right to left, components are mirrored', async ({ page }) => {
  await open(page)
  await page.getByText('rtl', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  const places = await state(page, 'Switch', 'on').evaluate((figure) => {
    const [button, track, thumb] = ['button', '.track', '.thumb'].map((each) =>
      figure.querySelector(each)?.getBoundingClientRect(),
    )
    return { button, track, thumb }
  })
  // The words come first, at the right; what is on has its thumb at the far end, which is the left one.
  expect(places.track!.left).toBeLessThan(places.button!.left + places.button!.width / 2)
  expect(places.thumb!.left - places.track!.left).toBeLessThan(places.track!.right - places.thumb!.right)
  const first = await state(page, 'Badges', 'a few').getByText('Neck').boundingBox()
  const second = await state(page, 'Badges', 'a few').getByText('Seated').boundingBox()
  expect(first!.x).toBeGreaterThan(second!.x)
})

test('the page is reached from the preview, and shows what it is asked to', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('nape.settings', '{"version":3}'))
  await page.goto('/preview/')
  await page.getByRole('link', { name: 'Components' }).click()
  await expect(page.getByRole('heading', { name: 'Components' })).toBeVisible()
  await page.getByText('dark', { exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByText('200%').click()
  await expect(page.locator('html')).toHaveCSS('font-size', '32px')
})
