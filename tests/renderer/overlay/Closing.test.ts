import { describe, expect, test, vi } from 'vitest'
import { exercisesOf, routineById } from '../../../shared/routines/catalogue.ts'
import { FakeBridge, neckBreak } from './fake-bridge.ts'
import { openOverlay } from './overlay.ts'

async function closingAfter(seconds: number) {
  const overlay = await openOverlay()
  await overlay.at(seconds)
  if (seconds < 120) overlay.bridge.tell('break.ended', { breakId: 'first', result: 'partial' })
  return overlay
}

describe('the closing screen', () => {
  test.each([
    [120, 'Well done.', '2 minutes'],
    [75, 'Good that you moved.', '1 minute 15 seconds'],
    [31, 'Good that you moved.', '31 seconds'],
  ])('after %i s says: %s %s', async (seconds, title, time) => {
    const { heading, dialog } = await closingAfter(seconds)
    await expect.element(heading).toHaveTextContent(title)
    await expect.element(dialog).toMatchTextContent(`You gave yourself ${time}.`)
  })

  test('asks nothing when nothing was done yet', async () => {
    const { heading, screen } = await closingAfter(1)
    await expect.element(heading).toHaveTextContent('Another time, then.')
    await expect.element(screen.getByText('How did it feel?')).not.toBeInTheDocument()
  })

  test('does not praise what was only stepped through', async () => {
    const { at, press, heading } = await openOverlay()
    await at(20)
    for (let step = 0; step < 7; step += 1) await press('ArrowRight')
    await expect.element(heading).toHaveTextContent('Good that you moved.')
  })

  test('leads whoever still lies on the back up by the side', async () => {
    const routine = routineById('spine-care-480')
    const view = { ...neckBreak, routine, exercises: exercisesOf(routine), position: 100_000 }
    const { dialog, bridge, at } = await openOverlay(view)
    await at(2)
    bridge.tell('break.ended', { breakId: 'first', result: 'partial' })
    await expect.element(dialog).toMatchTextContent('Roll to your side, push up with your arms.')
  })

  test('says nothing of getting up to whoever sits', async () => {
    const { dialog } = await closingAfter(75)
    await expect.element(dialog).not.toMatchTextContent('Roll to your side')
  })

  test('does not come when the person wants to be gone', async () => {
    const { at, press, heading, bridge } = await openOverlay()
    await at(40)
    await press('Escape')
    await expect.element(heading).not.toBeInTheDocument()
    expect(bridge.lines.at(-1)).toBe('break.end early')
  })

  test('leaves after 6 s', async () => {
    const { wait, bridge } = await closingAfter(120)
    await wait(5.9)
    expect(bridge.lines).not.toContain('break.close')
    await wait(0.1)
    expect(bridge.lines.at(-1)).toBe('break.close')
  })

  test.each(['Escape', 'Enter'])('leaves at %s, once', async (key) => {
    const { press, wait, bridge } = await closingAfter(120)
    await press(key)
    await press(key)
    await wait(10)
    expect(bridge.lines.filter((line) => line === 'break.close')).toHaveLength(1)
  })

  test('leaves at a click anywhere, and at its button', async () => {
    const anywhere = await closingAfter(120)
    await anywhere.click(anywhere.heading)
    expect(anywhere.bridge.lines.at(-1)).toBe('break.close')
    await anywhere.screen.unmount()
    const button = await closingAfter(120)
    await button.click(button.screen.getByRole('button', { name: 'Back to work' }))
    expect(button.bridge.lines.filter((line) => line === 'break.close')).toHaveLength(1)
  })

  test.each([
    ['Good', 'good', 'Good to hear.'],
    ['Too hard', 'too-hard', 'Half as far is far enough.'],
  ])('keeps %s, thanks, and stays 2 s more', async (name, felt, thanks) => {
    const { wait, click, screen, bridge, dialog } = await closingAfter(120)
    await wait(5)
    await click(screen.getByRole('button', { name }))
    expect(bridge.lines.at(-1)).toBe(`break.felt ${felt}`)
    await expect.element(dialog).toMatchTextContent(thanks)
    await wait(1.9)
    expect(bridge.lines).not.toContain('break.close')
    await wait(0.1)
    expect(bridge.lines.at(-1)).toBe('break.close')
  })

  test('shows the stop signs after "It hurt" until they are dismissed', async () => {
    const { wait, press, click, screen, bridge, heading } = await closingAfter(60)
    await click(screen.getByRole('button', { name: 'It hurt' }))
    expect(bridge.lines.at(-1)).toBe('break.felt hurt')
    await expect.element(heading).toHaveTextContent('Sorry that it hurt.')
    await expect.element(heading).toHaveFocus()
    await expect.element(screen.getByText('Dizziness, light-headedness, faintness or nausea')).toBeVisible()
    await wait(600)
    await click(screen.getByText('Chest pain or trouble breathing').first())
    expect(bridge.lines).not.toContain('break.close')
    await press('Enter')
    expect(bridge.lines.at(-1)).toBe('break.close')
  })

  test('offers to leave out what may have hurt, and to take it in again', async () => {
    const { click, screen, bridge, paint } = await closingAfter(60)
    bridge.mayHaveHurt = ['neck-turn', 'unknown-here', 'chin-to-chest']
    await click(screen.getByRole('button', { name: 'It hurt' }))
    await paint()
    const buttons = screen.getByRole('list').last().getByRole('button')
    expect(buttons.elements().map((button) => button.textContent.trim())).toEqual([
      'Look over your shoulder',
      'Chin to chest',
    ])
    const chin = screen.getByRole('button', { name: 'Chin to chest' })
    await click(chin)
    expect(bridge.lines.at(-1)).toBe('break.leaveOut chin-to-chest true')
    await expect.element(chin).toHaveAttribute('aria-pressed', 'true')
    await expect.element(screen.getByText(/^Left out/)).toBeVisible()
    await click(chin)
    expect(bridge.lines.at(-1)).toBe('break.leaveOut chin-to-chest false')
    await expect.element(chin).toHaveAttribute('aria-pressed', 'false')
  })

  test('closes its window itself when the application does not answer any more', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue()
    const bridge = new FakeBridge()
    bridge.broken.add('break.close')
    const { at, press } = await openOverlay(neckBreak, bridge)
    await at(120)
    await press('Escape')
    expect(close).toHaveBeenCalledOnce()
    close.mockRestore()
  })

  test('is not needed to close the window when the application does not answer any more', async () => {
    const close = vi.spyOn(window, 'close').mockReturnValue()
    const bridge = new FakeBridge()
    bridge.broken.add('break.end')
    const { at, press } = await openOverlay(neckBreak, bridge)
    await at(40)
    await press('Escape')
    await vi.waitFor(() => {
      expect(close).toHaveBeenCalledOnce()
    })
    close.mockRestore()
  })
})
