/**
 * Draws contact sheets of the figure, to be looked at: every exercise at its start and at its targets, on both sides,
 * light and dark. Without captions, so that the picture has to speak for itself; `--captions` adds them.
 *
 *     node build/figures.ts --out DIR [--only neck-turn] [--captions] [--size 320]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { exercises } from '../shared/exercises/catalogue.ts'
import { cameraFor } from '../shared/figure/camera.ts'
import { sample, type Motion, type Station } from '../shared/figure/motion.ts'
import { outline } from '../shared/figure/outline.ts'

const { values } = parseArgs({
  options: { out: { type: 'string' }, only: { type: 'string' }, captions: { type: 'boolean', default: false }, size: { type: 'string', default: '320' } },
})
if (!values.out) throw new Error('Say where to: --out DIR')
const out = values.out
mkdirSync(out, { recursive: true })

const css = readFileSync(new URL('../renderer/figure/figure.css', import.meta.url), 'utf8')
const tokens = readFileSync(new URL('../renderer/design/tokens.css', import.meta.url), 'utf8').replace(/@import[^;]*;/g, '')

function svg(motion: Motion): string {
  const { pose, view } = sample(motion, 'mirror')
  const shapes = outline(pose, cameraFor(view, true))
  const paths = shapes.map((s) => `<path class="${s.paint}${s.edged ? ' edged' : ''}${s.stroke ? ' line' : ''}" style="--far:${s.far.toFixed(2)};--width:${s.stroke ?? 0}" d="${s.path}"/>`)
  return `<svg class="figure" viewBox="0 0 400 400"><circle class="stage" cx="200" cy="200" r="190"/>${paths.join('')}</svg>`
}

const frames = exercises.filter((e) => !values.only || e.id === values.only).flatMap((e) =>
  (e.animation.mirrorForRight ? (['left', 'right'] as const) : [null]).flatMap((side) =>
    Object.keys(e.animation.poses).map((pose): { name: string; motion: Motion } => {
      const station: Station = { exerciseId: e.id, side, pose }
      return { name: `${e.id} ${side ?? ''} ${pose}`, motion: { from: station, to: station, progress: 0 } }
    })))

const sheet = (theme: string) => `<!doctype html><html data-theme="${theme}"><style>${tokens}${css}
body{margin:0;background:var(--paper);display:grid;grid-template-columns:repeat(4,${values.size}px);gap:8px;padding:8px;font:14px sans-serif;color:var(--ink)}
svg{width:${values.size}px;height:${values.size}px;display:block}</style>
${frames.map((f) => `<div>${svg(f.motion)}${values.captions ? f.name : ''}</div>`).join('')}`

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 4 * (Number(values.size) + 8) + 8, height: 400 } })
for (const theme of ['light', 'dark']) {
  const html = sheet(theme)
  writeFileSync(join(out, `${theme}.html`), html)
  await page.setContent(html)
  await page.screenshot({ path: join(out, `${theme}.png`), fullPage: true })
}
await browser.close()
console.log(`${frames.length} frames, light and dark, in ${out}`)
