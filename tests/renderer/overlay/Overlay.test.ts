import { describe, expect, test } from 'vitest'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { onSide } from '../../../shared/i18n/side-words.ts'
import { exercisesOf, routineById } from '../../../shared/routines/catalogue.ts'
import { FakeBridge, neckBreak } from './fake-bridge.ts'
import { openOverlay } from './overlay.ts'

const neck = routineById('two-minute-neck')

describe('a break', () => {
  test('reports its first painted frame, then begins to play', async () => {
    const { bridge } = await openOverlay()
    expect(bridge.lines).toEqual(['break.ready', 'break.moved at 0 true'])
  })

  test('says at every step what to do, on which side, and what comes next', async () => {
    const { at, dialog, heading } = await openOverlay()
    const exercises = neck.steps.filter((step) => step.type === 'exercise')
    for (const step of neck.steps) {
      await at(step.at + 0.5)
      await expect.element(dialog).toMatchTextContent(onSide(step.say, null))
      if (step.type !== 'exercise') continue
      const { title, breath } = exerciseById(step.exerciseId)
      await expect.element(heading).toHaveTextContent(title)
      await expect.element(dialog).toMatchTextContent(onSide(breath, step.side))
      const number = exercises.indexOf(step) + 1
      await expect.element(dialog).toMatchTextContent(`${number} of 7`)
      if (step.side !== null)
        await expect.element(dialog).toMatchTextContent(`${step.side === 'left' ? 'Left' : 'Right'} side`)
      const next = exercises[number]
      const words = next === undefined ? 'The last one' : `Next ${exerciseById(next.exerciseId).title}`
      await expect.element(dialog).toMatchTextContent(words)
    }
  })

  test('counts down a hold, and the repetitions', async () => {
    const { at, screen } = await openOverlay()
    await at(40.5)
    await expect.element(screen.getByText('hold', { exact: true })).toBeVisible()
    await expect.element(screen.getByText('9', { exact: true })).toBeVisible()
    await at(104)
    await expect.element(screen.getByText('lift', { exact: true })).toBeVisible()
    await expect.element(screen.getByText('2 of 2')).toBeVisible()
  })

  test('announces each step once to people who listen, and never the countdown', async () => {
    const { at, dialog } = await openOverlay()
    const live = dialog.element().querySelector('[aria-live]')
    const heard: string[] = []
    const listen = new MutationObserver(() => heard.push(live?.textContent ?? ''))
    listen.observe(live as Node, { childList: true, characterData: true, subtree: true })
    for (let seconds = 1; seconds <= 38; seconds += 1) await at(seconds)
    listen.disconnect()
    expect(heard).toEqual([
      'Grow tall. Grow tall. Crown up, shoulders down.',
      'Chin to chest is next.',
      `Chin to chest. ${neck.steps[3]?.say ?? ''}`,
      'Head level. Left ear next.',
      'Ear to shoulder, left side. Left ear toward left shoulder. Right shoulder soft.',
    ])
  })

  test('pauses and goes on with Space, exactly where it was', async () => {
    const { at, wait, press, screen, bridge } = await openOverlay()
    await at(20)
    await press(' ')
    await expect.element(screen.getByText('Paused')).toBeVisible()
    await wait(100)
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Chin to chest')
    await press(' ')
    await expect.element(screen.getByText('Paused')).not.toBeInTheDocument()
    const [paused, resumed] = bridge.lines.slice(-2)
    expect(paused).toBe('break.moved at 20000 false')
    expect(resumed).toBe('break.moved at 20000 true')
  })

  test('stops everything that moves while it is paused', async () => {
    const { at, press, dialog } = await openOverlay()
    const running = () =>
      dialog
        .element()
        .getAnimations({ subtree: true })
        .filter((each) => each.playState === 'running' && isEndless(each))
    await at(20)
    expect(running()).toHaveLength(1)
    await press(' ')
    expect(running()).toHaveLength(0)
  })

  test('steps with the arrows', async () => {
    const { at, press, heading, bridge } = await openOverlay()
    await at(20)
    await press('ArrowRight')
    await expect.element(heading).toHaveTextContent('Ear to shoulder')
    await press('ArrowLeft')
    await expect.element(heading).toHaveTextContent('Chin to chest')
    expect(bridge.lines.slice(-2)).toEqual(['break.moved at 34000 true', 'break.moved at 18000 true'])
  })

  test('shows the easier form with E, for both sides of that exercise and no other', async () => {
    const { at, press, dialog } = await openOverlay()
    const { easier } = exerciseById('neck-side-tilt')
    await at(40)
    await press('e')
    await expect.element(dialog).toMatchTextContent(easier)
    await at(60)
    await expect.element(dialog).toMatchTextContent(easier)
    await at(72)
    await expect.element(dialog).not.toMatchTextContent('Easier:')
    await at(100)
    await press('e')
    await press('e')
    await expect.element(dialog).not.toMatchTextContent('Easier:')
  })

  test('goes slower with - and faster with +, says how fast, and counts the seconds of the person', async () => {
    const { at, press, screen, dialog, bridge } = await openOverlay()
    await at(41)
    await press('-')
    await press('-')
    await expect.element(screen.getByText('×0.5')).toBeVisible()
    await expect.element(screen.getByRole('status')).toMatchTextContent('Speed: 0.5 times')
    await expect.element(screen.getByRole('button', { name: 'Slower' })).toBeDisabled()
    await expect.element(dialog).toMatchTextContent('2:38 left')
    await expect.element(screen.getByText('16', { exact: true })).toBeVisible()
    await press('+')
    expect(bridge.lines.slice(-3)).toEqual([
      'break.moved at 41000 true x0.75',
      'break.moved at 41000 true x0.5',
      'break.moved at 41000 true x0.75',
    ])
  })

  test('goes as fast as the settings say, and never changes them', async () => {
    const bridge = new FakeBridge()
    bridge.settings = { ...defaultSettings, play: { speed: 1.5 } }
    const { screen, press, at } = await openOverlay(neckBreak, bridge)
    await expect.element(screen.getByText('×1.5')).toBeVisible()
    await at(10)
    await press('-')
    bridge.tell('settings.changed', { ...defaultSettings, play: { speed: 2 } })
    await expect.element(screen.getByText('×1.25')).toBeVisible()
    expect(bridge.asked.map(({ name }) => name)).not.toContain('settings.change')
  })

  test('leads up from the floor by the side, with words and a picture of their own', async () => {
    const routine = routineById('spine-care-480')
    const { screen, heading, dialog } = await openOverlay({
      ...neckBreak,
      routine,
      exercises: exercisesOf(routine),
      position: 245_000,
    })
    await expect.element(heading).toHaveTextContent('Roll over to get up')
    await expect.element(dialog).toMatchTextContent('Do not sit straight up.')
    await expect
      .element(screen.getByText('Roll to your side, push up with your arms. Your head comes last.'))
      .toBeVisible()
    await expect.element(dialog).toMatchTextContent('Next Cat-cow')
  })

  test('lets the body appear where it has got up to, and nowhere else', async () => {
    const routine = routineById('spine-care-480')
    const view = { ...neckBreak, routine, exercises: exercisesOf(routine), position: 235_000 }
    const { at, dialog } = await openOverlay(view)
    const presence = () => Number(dialog.element().querySelector('.figure .signs')?.getAttribute('opacity'))
    await at(6)
    expect(presence()).toBe(1)
    await at(8)
    expect(presence()).toBe(1)
    // The next place comes while the body that rolled is gone.
    await at(14.4)
    expect(presence()).toBeLessThan(0.2)
    await at(15.1)
    expect(presence()).toBe(1)
  })

  test('begins with the easier form of what the person is careful with, and says so', async () => {
    const { at, press, dialog, screen } = await openOverlay({ ...neckBreak, easier: ['neck-side-tilt'] })
    const { easier } = exerciseById('neck-side-tilt')
    await at(37)
    await expect.element(dialog).toMatchTextContent(`Easier: ${easier}`)
    await expect.element(screen.getByRole('button', { name: 'Easier' })).toHaveAttribute('aria-pressed', 'true')
    await press('e')
    await expect.element(dialog).not.toMatchTextContent('Easier:')
  })

  test('can be put off with S until the first exercise has begun', async () => {
    const { at, press, bridge, heading } = await openOverlay()
    await at(4.9)
    await press('s')
    expect(bridge.lines.at(-1)).toBe('break.end snooze')
    await expect.element(heading).not.toBeInTheDocument()
  })

  test('cannot be put off once the first exercise has begun, or when it was put off often enough', async () => {
    const late = await openOverlay()
    await late.at(5.1)
    await late.press('s')
    await expect.element(late.screen.getByRole('button', { name: 'Snooze' })).not.toBeInTheDocument()
    expect(late.bridge.lines).not.toContain('break.end snooze')
    await late.screen.unmount()
    const often = await openOverlay({ ...neckBreak, maySnooze: false })
    await often.press('s')
    expect(often.bridge.lines).not.toContain('break.end snooze')
  })

  test('does the same with its buttons', async () => {
    const { at, click, screen, bridge } = await openOverlay()
    await at(20)
    await click(screen.getByRole('button', { name: 'Pause' }))
    await click(screen.getByRole('button', { name: 'Next' }))
    await click(screen.getByRole('button', { name: 'Again' }))
    await click(screen.getByRole('button', { name: 'Go on' }))
    await click(screen.getByRole('button', { name: 'End' }))
    expect(bridge.lines.slice(-5)).toEqual([
      'break.moved at 20000 false',
      'break.moved at 34000 false',
      'break.moved at 18000 false',
      'break.moved at 18000 true',
      'break.end early',
    ])
  })

  test('ends by itself, and says so once', async () => {
    const { at, bridge, heading } = await openOverlay()
    await at(119.9)
    expect(bridge.lines).not.toContain('break.end done')
    await at(120)
    expect(bridge.lines.filter((line) => line === 'break.end done')).toHaveLength(1)
    await expect.element(heading).toHaveTextContent('Well done.')
  })
})

describe('the application', () => {
  test('may end the break itself', async () => {
    const { at, bridge, heading } = await openOverlay()
    await at(50)
    bridge.tell('break.ended', { breakId: 'another', result: 'partial' })
    await expect.element(heading).toHaveTextContent('Ear to shoulder')
    bridge.tell('break.ended', { breakId: 'first', result: 'partial' })
    await expect.element(heading).toHaveTextContent('Good that you moved.')
    expect(bridge.lines).toEqual(['break.ready', 'break.moved at 0 true'])
  })

  test('may open a break where it was before a restart', async () => {
    const { bridge, heading } = await openOverlay({ ...neckBreak, position: 40_000 })
    await expect.element(heading).toHaveTextContent('Ear to shoulder')
    expect(bridge.lines).toContain('break.moved at 40000 true')
  })

  test('may take a break back before it was done', async () => {
    const { bridge, heading } = await openOverlay()
    bridge.tell('break.ended', { breakId: 'first', result: 'skipped' })
    await expect.element(heading).not.toBeInTheDocument()
  })

  test('may open the next break in a window that waits, or is saying goodbye', async () => {
    const { bridge, heading, press, paint } = await openOverlay(null)
    await expect.element(heading).not.toBeInTheDocument()
    bridge.tell('break.opened', neckBreak)
    await paint()
    await expect.element(heading).toHaveTextContent('Two-minute neck routine')
    await press('Escape')
    bridge.tell('break.opened', { ...neckBreak, breakId: 'second' })
    await paint()
    await expect.element(heading).toHaveTextContent('Two-minute neck routine')
    expect(bridge.asked.at(-1)?.argument).toMatchObject({ breakId: 'second', playing: true })
  })

  test('says how to look, at the start and later', async () => {
    const bridge = new FakeBridge()
    bridge.settings = { ...defaultSettings, look: { theme: 'dark', sides: 'mirror' } }
    const { screen } = await openOverlay(neckBreak, bridge)
    expect(document.documentElement.dataset['theme']).toBe('dark')
    bridge.tell('settings.changed', { ...defaultSettings, look: { theme: 'system', sides: 'behind' } })
    expect(document.documentElement.dataset['theme']).toBeUndefined()
    await screen.unmount()
    expect(bridge.listening).toBe(0)
  })

  test('may be slow with the settings, or never answer: the break goes on', async () => {
    const bridge = new FakeBridge()
    bridge.broken.add('settings.read')
    await openOverlay(neckBreak, bridge)
    expect(bridge.lines).toContain('break.ready')
  })
})

const isEndless = (animation: Animation) => animation.effect?.getTiming().iterations === Infinity
