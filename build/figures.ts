/**
 * Draws contact sheets of the figure, to be looked at: every exercise at its start and at its targets, on both sides,
 * light and dark. Without captions, so that the picture has to speak for itself; `--captions` adds them.
 *
 *     node build/figures.ts --out DIR [--only neck-turn,grow-tall] [--captions] [--size 320] [--rows 7] [--theme dark] [--behind] [--between] [--one-side] [--range 0.5]
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { exercises } from '../shared/exercises/all.ts'
import { pictureSize, stagePath } from '../shared/figure/camera.ts'
import { draw } from '../shared/figure/drawing.ts'
import type { Motion, Station } from '../shared/figure/motion.ts'

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string' },
    captions: { type: 'boolean', default: false },
    size: { type: 'string', default: '320' },
    theme: { type: 'string' },
    rows: { type: 'string', default: '7' },
    behind: { type: 'boolean', default: false },
    between: { type: 'boolean', default: false },
    'one-side': { type: 'boolean', default: false },
    range: { type: 'string', default: '1' },
  },
})
if (!values.out) throw new Error('Say where to: --out DIR')
const out = values.out
const seen = values.behind ? 'behind' : 'mirror'
mkdirSync(out, { recursive: true })

const columns = Math.min(9, Math.floor(1980 / Number(values.size)))
const css = readFileSync(new URL('../renderer/figure/figure.css', import.meta.url), 'utf8')
const tokens = readFileSync(new URL('../renderer/design/tokens.css', import.meta.url), 'utf8').replace(
  /@import[^;]*;/g,
  '',
)

interface Frame {
  readonly name: string
  readonly motion: Motion
  readonly hold: number | null
  readonly ghost: Station | null
}

/** The same elements as `renderer/figure/Figure.svelte`, as text. */
function svg({ motion, hold, ghost }: Frame): string {
  const d = draw({ ...motion, range: Number(values.range) }, seen, ghost)
  const path = (name: string, data: string, more = ''): string =>
    data ? `<path class="${name}" ${more} d="${data}"/>` : ''
  const shapes = d.shapes.map((s) =>
    path(
      `${s.paint}${s.edged ? ' edged' : ''}${s.stroke ? ' line' : ''}`,
      s.path,
      `style="--far:${s.far.toFixed(2)};--width:${s.stroke ?? 0};opacity:${s.fade ?? 1}"${s.part === 'prop' ? ' clip-path="url(#round)"' : ''}`,
    ),
  )
  const arcs =
    hold === null
      ? []
      : d.arcs.map((arc) => path('arc track', arc) + path('arc', arc, `pathLength="1" stroke-dasharray="${hold} 2"`))
  const arrows = d.arrows.map(
    (a) => `<g class="arrow" opacity="${d.arrowStrength}">${path('', a.line)}${path('', a.point)}</g>`,
  )
  return `<svg style="--strength:${d.strength};--effort:${d.effort}" class="figure still${d.movers.includes('head') || d.movers.includes('tall') ? ' head-moves' : ''}${d.side === 'right' ? ' other' : ''}" viewBox="0 0 ${pictureSize} ${pictureSize}"><circle class="stage" cx="200" cy="200" r="190"/>
<g clip-path="url(#stage)">${path('ghost', d.ghost)}${path('halo', d.halo)}${shapes.join('')}</g>${path('guide', d.guide)}${d.pulses.map(({ x, y }) => `<circle class="pulse" cx="${x}" cy="${y}" r="26"/><circle class="pulse" cx="${x}" cy="${y}" r="17"/>`).join('')}${arcs.join('')}${arrows.join('')}</svg>`
}

/** `--one-side` leaves out the mirror images. */
const sidesOf = (sided: boolean): readonly Station['side'][] =>
  sided ? (values['one-side'] ? ['left'] : ['left', 'right']) : [null]

/** For every exercise and side: its start, then every pose as it is reached, half-way there and in its hold or swing. */
const frames: readonly Frame[] = exercises
  .filter((e) => !values.only || values.only.split(',').includes(e.id))
  .flatMap((e) => sidesOf(e.animation.mirrorForRight).flatMap((side) => framesOf(e, side)))

function framesOf({ id, phases }: (typeof exercises)[number], side: Station['side']): readonly Frame[] {
  const at = (pose: string): Station => ({ exerciseId: id, side, pose })
  const frame = (words: string, motion: Motion, hold: number | null, ghost: Station | null = null): Frame => ({
    ...{ name: `${id} ${side ?? ''}: ${words}`, motion, hold, ghost },
  })
  const stay = (pose: string): Motion => ({ from: at(pose), to: at(pose), progress: 0.5 })
  const found = [frame('start', stay('start'), null)]
  const shown = new Set(['start'])
  phases.forEach(({ pose, oscillate, name }, i) => {
    const before = phases[i - 1]?.pose ?? 'start'
    if (!shown.has(pose)) {
      found.push(frame(`to ${pose}`, { from: at(before), to: at(pose), progress: 0.45 }, null, at(pose)))
      if (!oscillate) found.push(frame(pose, stay(pose), 0.6))
    }
    shown.add(pose)
    if (!oscillate) return
    for (const part of [0.25, 0.75]) {
      const swing = { ...oscillate, time: (8 + part) / oscillate.hz, seconds: 60 / oscillate.hz }
      found.push(frame(name, { ...stay(pose), swing }, 0.6))
    }
  })
  return found
}

/** The way from each exercise's start to the next one's, half-way: the body and the eye turn together. */
const between: readonly Frame[] = values.between
  ? [0.2, 0.3, 0.4, 0.5, 0.6, 0.8].map((progress): Frame => ({
      name: `between exercises, ${progress}`,
      motion: {
        from: { exerciseId: 'chin-to-chest', side: null, pose: 'start' },
        to: { exerciseId: 'neck-side-tilt', side: 'left', pose: 'start' },
        progress,
      },
      hold: null,
      ghost: null,
    }))
  : []

const sheet = (
  theme: string,
  part: readonly Frame[],
) => `<!doctype html><html data-theme="${theme}"><style>${tokens}${css}
body{margin:0;background:var(--paper);display:grid;grid-template-columns:repeat(${columns},${values.size}px);gap:8px;padding:8px;font:14px sans-serif;color:var(--ink)}
svg{width:${values.size}px;height:${values.size}px;display:block}</style>
<svg width="0" height="0" style="position:absolute"><clipPath id="stage"><path d="${stagePath}"/></clipPath><clipPath id="round"><circle cx="200" cy="200" r="190"/></clipPath></svg>
${part.map((f) => `<div>${svg(f)}${values.captions ? f.name : ''}</div>`).join('')}`

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: columns * (Number(values.size) + 8) + 8, height: 400 } })
const all = [...frames, ...between]
const perSheet = columns * Number(values.rows)
for (const theme of values.theme ? [values.theme] : ['light', 'dark'])
  for (let first = 0; first < all.length; first += perSheet) {
    await page.setContent(sheet(theme, all.slice(first, first + perSheet)))
    const name = all.length > perSheet ? `${theme}-${first / perSheet + 1}.png` : `${theme}.png`
    await page.screenshot({ path: join(out, name), fullPage: true })
  }
await browser.close()
console.log(`${all.length} frames, light and dark, in ${out}`)
