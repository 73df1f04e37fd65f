import { describe, expect, test, vi } from 'vitest'
import { writeRoutineFile } from '../../../../shared/own-routines/write-file.ts'
import { defaultSettings } from '../../../../shared/settings/defaults.ts'
import { harmless } from '../../../shared/own-routines/expected.ts'
import { FakeApplication } from './fake-application.ts'
import { afterACall, openEditor, openList } from './open.ts'

const file = (title: string, note = '') =>
  JSON.stringify({ format: 'nape-routine', version: 1, title, note, steps: [{ exercise: 'chin-tuck' }] })

describe('a file that is opened', () => {
  test('and holds a routine puts it into the list', async () => {
    const { screen, choose, application } = await openList(new FakeApplication())
    await expect.element(screen.getByText(/^None yet/)).toBeVisible()
    choose('neck.json', file('From Ms. Miller'))
    await expect.element(screen.getByText('“From Ms. Miller” is among your routines now.')).toBeVisible()
    await expect.element(screen.getByRole('heading', { name: 'From Ms. Miller' })).toBeVisible()
    expect(application.routines).toHaveLength(1)
  })

  test('and is refused says why, field by field, and can be chosen again', async () => {
    const { screen, choose, application, button } = await openList(new FakeApplication())
    const wrong = {
      format: 'nape-routine',
      version: 1,
      title: 'Neck',
      steps: [{ exercise: 'chin-tuck', holdSeconds: 90 }],
    }
    choose('neck.json', JSON.stringify(wrong))
    await expect.element(screen.getByText('“neck.json” was not taken in')).toBeVisible()
    await expect.element(screen.getByText('Step 1: Seconds must be a whole number between 2 and 12.')).toBeVisible()
    expect(application.routines).toEqual([])
    await button('Close').click()
    await expect.element(screen.getByText('“neck.json” was not taken in')).not.toBeInTheDocument()
    choose('neck.json', file('Neck'))
    await expect.element(screen.getByText('“Neck” is among your routines now.')).toBeVisible()
  })

  test('and is too large is not read at all', async () => {
    const read = vi.spyOn(Blob.prototype, 'text')
    const { screen, choose } = await openList()
    choose('film.json', 'x'.repeat(5_000_000))
    await expect.element(screen.getByText('This file is too large to be a routine.')).toBeVisible()
    expect(read).not.toHaveBeenCalled()
    read.mockRestore()
  })
})

test('a routine is saved as a file that can be read again', async () => {
  const saved: { name: string; text: Promise<string> }[] = []
  const blobs: Blob[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:test'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blobs.at(-1)!.text() })
  })
  const { button } = await openList()
  await button('Save as a file: After a call').click()
  vi.restoreAllMocks()
  expect(saved[0]?.name).toBe('nape-after-a-call.json')
  expect(await saved[0]?.text).toBe(writeRoutineFile(afterACall))
})

test('a routine says what becomes of exercises that the person left out', async () => {
  const { leaveOut } = defaultSettings
  const told = async (...left: readonly string[]) => {
    const application = new FakeApplication([afterACall])
    application.settings = { ...defaultSettings, leaveOut: { ...leaveOut, exercises: left } }
    const { target } = await openList(application)
    return target.querySelector('.replaced')?.textContent.trim()
  }
  expect(await told()).toBeUndefined()
  expect(await told('chin-tuck')).toBe(
    'One exercise is left out for you; something else of the same length plays instead.',
  )
  expect(await told('chin-tuck', 'neck-side-tilt')).toBe(
    'Most of it is left out for you, so another routine plays in its place.',
  )
})

describe('words that look like markup', () => {
  const words = [...Object.values(harmless), { title: '</h3><iframe src="x">', note: '<style>*{display:none}</style>' }]

  test.each(words)('are shown as they are: $title', async ({ title, note }) => {
    const alert = vi.spyOn(window, 'alert').mockReturnValue(undefined)
    const { screen, choose, application, target } = await openList(new FakeApplication())
    choose(`${title}.json`, file(title, note))
    await expect.element(screen.getByRole('heading', { level: 3 })).toHaveTextContent(title)
    if (note !== '') expect(target.querySelector('.note')?.textContent).toBe(note)
    const { application: same } = await openEditor(application.routines[0]!, application)
    expect(same.routines[0]?.title).toBe(title)
    expect(
      document.querySelectorAll('script[src=""], iframe, #library img, #library style, #library b, #library a'),
    ).toHaveLength(0)
    expect(document.querySelectorAll('#library [onerror], #library [onload]')).toHaveLength(0)
    expect(alert).not.toHaveBeenCalled()
    alert.mockRestore()
  })

  test('in the name of a file too', async () => {
    const { screen, choose, target } = await openList()
    choose('<img src=x onerror=alert(1)>\u202Egnp.json', '{')
    await expect.element(screen.getByText('“<img src=x onerror=alert(1)>gnp.json” was not taken in')).toBeVisible()
    expect(target.querySelectorAll('img')).toHaveLength(0)
  })
})
