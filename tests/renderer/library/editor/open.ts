import { page } from 'vitest/browser'
import { onTestFinished } from 'vitest'
import { render } from 'vitest-browser-svelte'
import Editor from '../../../../renderer/library/editor/Editor.svelte'
import OwnRoutines from '../../../../renderer/library/editor/OwnRoutines.svelte'
import { OwnList } from '../../../../renderer/library/editor/own-list.svelte.ts'
import { exercises } from '../../../../shared/exercises/all.ts'
import type { Draft, OwnRoutine } from '../../../../shared/own-routines/own-routine.ts'
import { emulate } from '../../overlay/sight.ts'
import { FakeApplication } from './fake-application.ts'
import '../../../../renderer/design/base.css'

/** Two steps, one of them on both sides. */
export const afterACall: OwnRoutine = {
  id: 'own-after-a-call',
  title: 'After a call',
  note: 'Twice a day.',
  steps: [
    { exerciseId: 'chin-tuck', reps: 3, holdSeconds: 4, firstSide: null },
    { exerciseId: 'neck-side-tilt', reps: 1, holdSeconds: 10, firstSide: 'left' },
  ],
}

/** A place of a given size for a part of the window; pictures stand still there. */
async function place(width: number, height: number): Promise<HTMLElement> {
  await emulate({ 'prefers-reduced-motion': 'reduce' })
  await page.viewport(width, height)
  const target = document.createElement('div')
  target.id = 'library'
  target.style.height = `${String(height)}px`
  target.style.containerType = 'inline-size'
  document.body.append(target)
  onTestFinished(() => target.remove())
  return target
}

/** The editor over a small application, and hands that know their way in it. */
export async function openEditor(draft: Draft | null, application = new FakeApplication([afterACall]), width = 1180) {
  let closed = 0
  const target = await place(width, 820)
  const props = { bridge: application, exercises, draft, onclose: () => (closed += 1) }
  const screen = await render(Editor, { target, props })
  return {
    application,
    screen,
    closed: () => closed,
    button: (name: string) => screen.getByRole('button', { name, exact: true }),
    field: (name: string) => screen.getByRole('textbox', { name, exact: true }),
    add: (title: string) => screen.getByRole('button', { name: new RegExp(`^Add ${title} `) }).click(),
    /** The steps as they stand in the list. */
    steps: () => [...target.querySelectorAll('[data-step] .title')].map(({ textContent }) => textContent),
    total: () => target.querySelector('.total .time')?.textContent,
  }
}

/** The list of own routines over a small application. */
export async function openList(application = new FakeApplication([afterACall]), width = 1180) {
  const target = await place(width, 820)
  const list = new OwnList(application)
  onTestFinished(list.start())
  const edited: (string | null)[] = []
  const played: string[] = []
  const props = {
    bridge: application,
    list,
    settings: application.settings,
    edit: (routine: OwnRoutine | null) => edited.push(routine?.id ?? null),
    play: ({ id }: OwnRoutine) => played.push(id),
  }
  const screen = await render(OwnRoutines, { target, props })
  return {
    application,
    screen,
    target,
    edited,
    played,
    button: (name: string) => screen.getByRole('button', { name, exact: true }),
    /** Chooses a file in the dialog of the system. */
    choose(name: string, text: string) {
      const picker = target.querySelector<HTMLInputElement>('input[type=file]')!
      const files = new DataTransfer()
      files.items.add(new File([text], name, { type: 'application/json' }))
      picker.files = files.files
      picker.dispatchEvent(new Event('change', { bubbles: true }))
    },
  }
}
