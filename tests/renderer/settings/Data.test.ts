import { userEvent } from 'vitest/browser'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { aFile, aLife, outcome } from '../../shared/backup/a-life.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { FakeBridge } from './fake-bridge.ts'
import { openSettings } from './settings-window.ts'

const kept = /kept as \/home\/kim\/\.config\/Nape\/kept\/nape-7-2026-11-21T18-30-00\.json/

async function openData(bridge = new FakeBridge()) {
  const opened = await openSettings(bridge)
  await opened.goTo('Your data')
  await expect.element(opened.screen.getByText('/home/kim/.config/Nape')).toBeVisible()
  return opened
}

/** What the browser would have been given to save: names and texts. */
function downloads() {
  onTestFinished(() => void vi.restoreAllMocks())
  const saved: { name: string; text: Promise<string> }[] = []
  let made: Blob = new Blob()
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    made = blob as Blob
    return '#'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: made.text() })
  })
  return saved
}

describe('Taking it along', () => {
  it('makes one file of everything, year by year', async () => {
    const { button } = await openData()
    const saved = downloads()
    await button('Save everything').click()
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['nape-2026-11-21T18-30-00.json'])
    expect(await saved[0]!.text).toBe('{"history":[{},{}]}')
  })

  it('makes a table of the history', async () => {
    const { button } = await openData()
    const saved = downloads()
    await button('Save the history as a table').click()
    await expect.poll(() => saved.map(({ name }) => name)).toEqual(['nape-history.csv'])
    expect(await saved[0]!.text).toMatch(/^ended,opened,kind/)
  })
})

describe('Bringing it in', () => {
  it('shows first what would change, and does it when it is told to', async () => {
    const bridge = new FakeBridge()
    bridge.history = [outcome('main-x-1', '2026-11-20T08:00:00Z')]
    const { choose, screen, button } = await openData(bridge)
    choose('life.json', aFile)
    await expect.element(screen.getByText(/^3 breaks, from 30 Dec 2025 to 20 Nov 2026$/)).toBeVisible()
    await expect.element(screen.getByText(/^Other settings: Work hours, Breaks, /)).toBeVisible()
    await expect.element(screen.getByRole('radio', { name: 'Add what is missing' })).toBeChecked()
    await expect.element(screen.getByText(/Gone: 1 break\./)).toBeVisible()
    expect(bridge.deeds).toEqual([])

    await screen.getByText('Put it in place of what is here').click()
    await button('Bring it in').click()
    await expect.element(screen.getByText('The file is in.')).toBeVisible()
    await expect.element(screen.getByText(kept)).toBeVisible()
    expect(bridge.deeds).toEqual([['data.import', { text: aFile, way: 'replace' }]])
  })

  it('offers whoever has nothing yet the file as it is', async () => {
    const { choose, screen } = await openData()
    choose('life.json', aFile)
    await expect.element(screen.getByRole('radio', { name: 'Put it in place of what is here' })).toBeChecked()
  })

  it('says that nothing is missing, and offers nothing', async () => {
    const bridge = new FakeBridge(aLife.settings)
    bridge.history = aLife.history
    const { choose, screen, button } = await openData(bridge)
    choose('life.json', JSON.stringify({ ...(JSON.parse(aFile) as object), routines: [] }))
    await expect.element(screen.getByText('Everything in this file is here already.')).toBeVisible()
    await expect.element(button('Bring it in')).not.toBeInTheDocument()
  })

  it('names what is wrong with a file, and lets the same file be chosen again', async () => {
    const bridge = new FakeBridge()
    const { choose, screen, button } = await openData(bridge)
    choose('bad.json', '{"format":"nape-backup","version":2}')
    await expect.element(screen.getByText('“bad.json” cannot be used')).toBeVisible()
    await expect.element(screen.getByText(/newer Nape/)).toBeVisible()
    await button('Close').click()
    choose('bad.json', aFile)
    await expect.element(button('Bring it in')).toBeVisible()
    expect(bridge.deeds).toEqual([])
  })

  it('shows the markup in the name of a file as what it is', async () => {
    const { choose, screen } = await openData()
    choose('<b>x</b>.json', '')
    await expect.element(screen.getByText('“<b>x</b>.json” cannot be used')).toBeVisible()
  })

  it('says why nothing was changed', async () => {
    const bridge = new FakeBridge()
    bridge.refusal = 'The disk is full.'
    const { choose, screen, button } = await openData(bridge)
    choose('life.json', aFile)
    await button('Bring it in').click()
    await expect.element(screen.getByRole('alert').filter({ hasText: 'The disk is full.' })).toBeVisible()
  })

  it('says so when the application does not answer', async () => {
    const bridge = new FakeBridge()
    const { choose, screen } = await openData(bridge)
    bridge.broken = true
    choose('life.json', aFile)
    await expect.element(screen.getByText('This did not work. Please try again.')).toBeVisible()
  })
})

describe('Beginning anew', () => {
  it.each([
    ['Reset the settings', 'Reset', 'settings', 'The settings are as new.'],
    ['Erase everything', 'Erase', 'everything', 'Everything is as new.'],
  ])('%s asks once more, names the copy, and can be taken back', async (name, yes, what, done) => {
    const bridge = new FakeBridge()
    const { screen, button } = await openData(bridge)
    await button(name).click()
    expect(bridge.deeds).toEqual([])
    await button(yes).click()
    await expect.element(screen.getByText(done)).toBeVisible()
    await expect.element(screen.getByText(kept)).toBeVisible()
    await button('Put it back as it was').click()
    await expect.element(screen.getByText('It is as it was before.')).toBeVisible()
    expect(bridge.deeds).toEqual([
      ['data.reset', what],
      ['data.undo', undefined],
    ])
  })

  it('offers to erase the copies where there are some, and then there is no way back', async () => {
    const bridge = new FakeBridge()
    const { screen, button } = await openData(bridge)
    await expect.element(button('Erase the copies')).not.toBeInTheDocument()
    await button('Erase everything').click()
    await button('Erase').click()
    await button('Erase the copies').click()
    await expect.element(screen.getByText(/cannot be put back then/)).toBeVisible()
    await button('Erase').click()
    await expect.element(screen.getByText('The copies are gone.')).toBeVisible()
    await expect.element(button('Put it back as it was')).not.toBeInTheDocument()
    await expect.element(button('Erase the copies')).not.toBeInTheDocument()
  })

  it('by keyboard: the question has the keyboard, no comes first, Escape is no, and the way back is the button', async () => {
    const bridge = new FakeBridge()
    const { button, screen } = await openData(bridge)
    ;(button('Erase everything').element() as HTMLElement).focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(screen.getByRole('group', { name: 'Erase settings, routines and history?' })).toHaveFocus()
    await userEvent.tab()
    await expect.element(button('Keep it all')).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    await expect.element(button('Keep it all')).not.toBeInTheDocument()
    await expect.element(button('Erase everything')).toHaveFocus()
    expect(bridge.deeds).toEqual([])
  })

  it('says what an administrator holds all the same', async () => {
    const bridge = new FakeBridge(defaultSettings)
    bridge.locks = { file: '/etc/nape/settings.json', fields: [{ path: 'play.speed', name: 'Speed' }] }
    const { screen, button } = await openData(bridge)
    await button('Reset the settings').click()
    await expect.element(screen.getByText(/What your administrator has set stays as it is\./)).toBeVisible()
  })
})

describe('Where it is', () => {
  it('is shown in the desktop’s own window', async () => {
    const bridge = new FakeBridge()
    const { button } = await openData(bridge)
    await button('Show in folder').click()
    expect(bridge.deeds).toEqual([['data.show', undefined]])
  })

  it('is this browser, in the preview', async () => {
    const bridge = new FakeBridge()
    bridge.data = { ...bridge.data, folder: null }
    const { goTo, screen, button } = await openSettings(bridge)
    await goTo('Your data')
    await expect.element(screen.getByText(/keeps everything in this browser/)).toBeVisible()
    await expect.element(button('Show in folder')).not.toBeInTheDocument()
  })
})

describe('About', () => {
  it('says which version it is, what it is made of, and leads to the sources of the exercises', async () => {
    const bridge = new FakeBridge()
    const { goTo, screen, button } = await openSettings(bridge)
    await goTo('About')
    await expect.element(screen.getByText(/^Nape \d+\.\d+\.\d+$/)).toBeVisible()
    await button('Open the library').click()
    expect(bridge.deeds).toEqual([['library.open', undefined]])
    await screen.getByText(/Show all \d+ parts/).click()
    await expect.element(screen.getByText(/^svelte \d/)).toBeVisible()
  })
})
