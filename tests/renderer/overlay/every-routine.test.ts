/** Every routine in the real overlay, from its start to its end: what is seen and announced, against the data. */
import { describe, expect, test } from 'vitest'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { onSide } from '../../../shared/i18n/side-words.ts'
import type { BreakView } from '../../../shared/ipc.ts'
import { exercisesOf, routines, type Routine } from '../../../shared/routines/catalogue.ts'
import type { Step } from '../../../shared/routines/schema.ts'
import { mirrored } from '../../../shared/routines/sides.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { FakeBridge, neckBreak } from './fake-bridge.ts'
import { openOverlay } from './overlay.ts'

/** A little before and after a step begins: frames are 16 ms apart. */
const moment = 0.02

const viewOf = (routine: Routine): BreakView => ({ ...neckBreak, routine, exercises: exercisesOf(routine) })

function bridgeAt(speed: number, view: BreakView): FakeBridge {
  const bridge = new FakeBridge(view)
  bridge.settings = { ...defaultSettings, play: { speed } }
  return bridge
}

/** What people who listen hear at a step, as far as the data says it. */
function expected(step: Step): RegExp {
  const exact = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (step.type !== 'exercise') return new RegExp(`^${exact(onSide(step.say, null))}`)
  const title = exact(exerciseById(step.exerciseId).title)
  const side = step.side === null ? '' : `, ${step.side} side`
  return new RegExp(`^${title}${side}\\. ${exact(onSide(step.say, null))}$`)
}

async function playThrough(routine: Routine, speed: number) {
  const view = viewOf(routine)
  const overlay = await openOverlay(view, bridgeAt(speed, view))
  const { at, dialog, heading, bridge } = overlay
  const live = dialog.element().querySelector('[aria-live]')
  const heard = [live?.textContent.trim() ?? '']
  const listen = new MutationObserver(() => heard.push(live?.textContent.trim() ?? ''))
  listen.observe(live as Node, { childList: true, characterData: true, subtree: true })
  for (const [index, step] of routine.steps.entries()) {
    if (index > 0) {
      await at(step.at / speed - moment)
      expect(heard).toHaveLength(index)
      await at(step.at / speed + moment)
    }
    expect(heard).toHaveLength(index + 1)
    expect(heard.at(-1)).toMatch(expected(step))
    await expect.element(dialog).toMatchTextContent(onSide(step.say, null))
    if (step.type !== 'exercise') continue
    await expect.element(heading).toHaveTextContent(exerciseById(step.exerciseId).title)
    const chip = dialog.element().querySelector('.chip')?.textContent.trim() ?? null
    expect(chip).toBe(step.side === null ? null : step.side === 'left' ? 'Left side' : 'Right side')
  }
  await at(routine.durationSeconds / speed - moment)
  expect(bridge.lines).not.toContain('break.end done')
  await at(routine.durationSeconds / speed)
  listen.disconnect()
  expect(bridge.lines.filter((line) => line === 'break.end done')).toHaveLength(1)
  await expect.element(heading).toHaveTextContent('Well done.')
  return overlay
}

describe('from start to end', () => {
  test.each(routines)('$id', async (routine) => {
    await playThrough(routine, 1)
  })

  test.each(routines.filter((routine) => routine.steps.some((step) => step.type === 'exercise' && step.side !== null)))(
    '$id, begun on the other side',
    async (routine) => {
      await playThrough(mirrored(routine), 1)
    },
  )

  test('the neck routine at half and at twice its speed, as the settings say', async () => {
    for (const speed of [0.5, 2]) {
      const { screen } = await playThrough(neckBreak.routine, speed)
      await screen.unmount()
    }
  })
})
