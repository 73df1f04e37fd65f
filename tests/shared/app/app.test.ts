import { describe, expect, it } from 'vitest'
import { routines } from '../../../shared/routines/catalogue.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { hour, minute, second } from '../../../shared/time/moment.ts'
import { mainBreaksOnly, toyHost } from './toy-host.ts'

describe('A day with the application', () => {
  it('announces a break after an hour of work, opens it, and records it as done when its time has passed', () => {
    const host = toyHost()
    host.app.start()
    host.pass(59 * minute + 30 * second)
    expect(host.shown).toEqual(['heads-up'])
    host.pass(30 * second)
    expect(host.shown).toEqual(['heads-up', 'no heads-up', 'overlay'])
    host.pass(5 * minute)
    expect(host.history).toMatchObject([
      { result: 'done', seconds: 300, routineId: 'standing-reset-300', asked: false },
    ])
    expect(host.shown.at(-1)).toBe('overlay closes within 8 s')
  })

  it('tells the windows what came of the break', () => {
    const host = toyHost()
    host.app.start()
    host.pass(hour + 5 * minute)
    const [outcome] = host.history
    expect(host.heard).toContainEqual({ name: 'break.ended', message: { breakId: outcome?.id, result: 'done' } })
  })

  it('opens a break that the person asked for with the keyboard, also on a Sunday', () => {
    const host = toyHost({ at: Date.UTC(2026, 10, 22, 12) })
    host.app.start()
    host.choose({ type: 'take-break', routineId: 'two-minute-neck' })
    expect(host.shown).toEqual(['overlay with keyboard'])
    expect(host.app.requests['break.read']()).toMatchObject({
      routine: { id: 'two-minute-neck' },
      maySnooze: false,
    })
  })

  it('touches no file while it waits', () => {
    const host = toyHost()
    host.app.start()
    host.writes.length = 0
    for (let minutes = 0; minutes < 50; minutes += 1) {
      host.pass(minute)
      host.report({ type: 'idled', idle: 0 })
    }
    expect(host.writes).toEqual([])
  })

  it('goes on where it was when it is stopped and started again', () => {
    const first = toyHost()
    first.app.start()
    first.pass(40 * minute)
    first.app.stop()
    const again = toyHost({ state: first.disk.state, at: Date.UTC(2026, 10, 23, 8, 41) })
    again.app.start()
    again.pass(18 * minute)
    expect(again.shown).toEqual([])
    again.pass(2 * minute)
    expect(again.shown).toContain('heads-up')
  })

  it('does nothing any more once it is stopped', () => {
    const host = toyHost()
    host.app.start()
    host.app.stop()
    host.writes.length = 0
    host.report({ type: 'locked' })
    host.pass(2 * hour)
    expect(host.shown).toEqual([])
    expect(host.writes).toEqual([])
  })
})

describe('The heads-up', () => {
  const announced = () => {
    const host = toyHost()
    host.app.start()
    host.pass(59 * minute + 40 * second)
    const view = host.app.requests['headsUp.read']()
    if (view === null) throw new Error('No heads-up is shown.')
    return { host, view }
  }

  it('says what comes, how long it takes and when', () => {
    const { view } = announced()
    expect(view).toMatchObject({
      title: 'Standing reset',
      length: 5 * minute,
      notice: 30 * second,
      maySnooze: true,
    })
  })

  it('says how long the break takes at the speed that was set', () => {
    const host = toyHost({ settings: { ...mainBreaksOnly, play: { speed: 0.5 } } })
    host.app.start()
    host.pass(59 * minute + 40 * second)
    expect(host.app.requests['headsUp.read']()).toMatchObject({ length: 10 * minute })
  })

  it('starts the break at once, with the keyboard', () => {
    const { host, view } = announced()
    host.app.requests['headsUp.answer']({ breakId: view.breakId, choice: 'start' })
    expect(host.shown).toEqual(['heads-up', 'no heads-up', 'overlay with keyboard'])
  })

  it('puts the break off, and the snooze is in the history', () => {
    const { host, view } = announced()
    host.app.requests['headsUp.answer']({ breakId: view.breakId, choice: 'snooze' })
    expect(host.app.requests['headsUp.read']()).toBeNull()
    expect(host.history).toMatchObject([{ result: 'snoozed', seconds: 0 }])
    host.pass(5 * minute)
    expect(host.shown.at(-1)).toBe('overlay')
  })

  it('leaves the break out, and the next one comes an hour later', () => {
    const { host, view } = announced()
    host.app.requests['headsUp.answer']({ breakId: view.breakId, choice: 'skip' })
    expect(host.history).toMatchObject([{ result: 'skipped' }])
    host.shown.length = 0
    host.pass(59 * minute)
    expect(host.shown).toEqual([])
    host.pass(minute)
    expect(host.shown).toContain('overlay')
  })

  it('ignores an answer to a break that is long gone', () => {
    const { host } = announced()
    host.app.requests['headsUp.answer']({ breakId: 'another', choice: 'skip' })
    expect(host.app.requests['headsUp.read']()).not.toBeNull()
    expect(host.history).toEqual([])
  })
})

describe('The overlay', () => {
  it('is expected as soon as its break is announced, and no longer when that is called off', () => {
    const host = toyHost()
    host.app.start()
    host.pass(59 * minute + 30 * second)
    const opensAt = Date.UTC(2026, 10, 23, 9)
    expect(host.expected).toEqual([{ kind: 'main', opensAt: expect.any(Number) as number }])
    expect(host.expected[0]?.opensAt).toBeGreaterThan(opensAt - 2 * hour)
    host.report({ type: 'locked' })
    expect(host.expected.at(-1)).toBeNull()
  })

  it('is bound to the end of its break, whatever the person does to it', () => {
    const host = toyHost()
    host.app.start()
    host.choose({ type: 'take-break', routineId: 'two-minute-neck' })
    expect(host.bounds).toEqual([2 * minute])
    const breakId = host.app.requests['break.read']()?.breakId ?? ''
    host.app.requests['break.moved']({ breakId, position: 0, playing: true, speed: 0.5 })
    host.pass(minute)
    host.app.requests['break.moved']({ breakId, position: 30 * second, playing: false, speed: 0.5 })
    expect(host.bounds).toEqual([2 * minute, 4 * minute, 10 * minute])
    host.pass(minute)
    host.report({ type: 'idled', idle: 0 })
    expect(host.bounds.at(-1)).toBe(9 * minute)
  })

  const open = () => {
    const host = toyHost()
    host.app.start()
    host.choose({ type: 'take-break', routineId: 'two-minute-neck' })
    const view = host.app.requests['break.read']()
    if (view === null) throw new Error('No break is open.')
    const { breakId } = view
    host.app.requests['break.ready']({ breakId })
    host.app.requests['break.moved']({ breakId, position: 0, playing: true, speed: 1 })
    return { host, breakId }
  }

  it('stops the time while it is paused', () => {
    const { host, breakId } = open()
    host.pass(30 * second)
    host.app.requests['break.moved']({ breakId, position: 30 * second, playing: false, speed: 1 })
    host.pass(3 * minute)
    expect(host.history).toEqual([])
    host.app.requests['break.moved']({ breakId, position: 30 * second, playing: true, speed: 1 })
    host.pass(90 * second)
    expect(host.history).toMatchObject([{ result: 'done', seconds: 120 }])
  })

  it('plays at half the speed until its end, and no longer', () => {
    const { host, breakId } = open()
    host.app.requests['break.moved']({ breakId, position: 0, playing: true, speed: 0.5 })
    host.pass(4 * minute - 1)
    expect(host.history).toEqual([])
    host.pass(1)
    expect(host.history).toMatchObject([{ result: 'done', seconds: 240 }])
  })

  it('keeps what was done when the person ends early', () => {
    const { host, breakId } = open()
    host.pass(40 * second)
    host.app.requests['break.end']({ breakId, how: 'early' })
    expect(host.history).toMatchObject([{ result: 'partial', seconds: 40, asked: true }])
  })

  it('keeps what the person said of it, and leaves the stop signs up after "it hurt"', () => {
    const { host, breakId } = open()
    host.pass(2 * minute)
    host.app.requests['break.felt']({ breakId, felt: 'hurt' })
    expect(host.history).toMatchObject([{ id: breakId, felt: 'hurt' }])
    expect(host.shown.at(-1)).toBe('overlay closes within 120 s')
    host.app.requests['break.close']({ breakId })
    expect(host.shown.at(-1)).toBe('overlay closes within 0 s')
  })

  it('is over when its page dies, and the break is kept as partial', () => {
    const { host, breakId } = open()
    host.pass(10 * second)
    host.lose(breakId)
    expect(host.history).toMatchObject([{ result: 'partial', seconds: 10 }])
    expect(host.app.requests['break.read']()).toBeNull()
  })
})

describe('Settings', () => {
  it('apply at once, are saved and are told to the windows', () => {
    const host = toyHost()
    host.app.start()
    const answer = host.app.requests['settings.change']({ main: { everyMinutes: 30 } })
    expect(answer.ok).toBe(true)
    expect(host.disk.settings).toMatchObject({ main: { everyMinutes: 30 } })
    expect(host.heard.some(({ name }) => name === 'settings.changed')).toBe(true)
    host.pass(30 * minute)
    expect(host.shown.at(-1)).toBe('overlay')
  })

  it('refuse what cannot be, with the field and the cure, and stay as they were', () => {
    const host = toyHost()
    host.app.start()
    const before = host.app.requests['settings.read']()
    const answer = host.app.requests['settings.change']({ main: { everyMinutes: 0 } })
    expect(answer).toMatchObject({ ok: false, problems: [{ field: 'main.everyMinutes' }] })
    expect(host.app.requests['settings.read']()).toEqual(before)
  })

  it('lose one field to one wrong field, with a notice, a copy set aside and the settings opened', () => {
    const good = toyHost().app.requests['settings.read']()
    const damaged = { ...good, main: { everyMinutes: 'often' }, notifySeconds: 45 }
    const host = toyHost({ settings: damaged })
    host.app.start()
    expect(host.app.requests['settings.read']()).toEqual({ ...good, notifySeconds: 45 })
    expect(host.asides).toEqual([damaged])
    expect(host.shown).toEqual(['settings'])
    expect(
      host.app.requests['notices.read']()
        .map(({ message }) => message)
        .join(' '),
    ).toMatch(/copy/)
  })

  it('say when the whole file could not be read', () => {
    const host = toyHost({ damage: 'The settings file could not be read.' })
    host.app.start()
    expect(host.app.requests['notices.read']()).toMatchObject([{ message: 'The settings file could not be read.' }])
    expect(host.tray()?.items.some((item) => 'label' in item && item.label.includes('should know'))).toBe(true)
  })
})

describe('The tray', () => {
  it('pauses for as long as it says, and shows how to go on', () => {
    const host = toyHost()
    host.app.start()
    host.choose({ type: 'pause', choice: 'hour' })
    const labels = host.tray()?.items.flatMap((item) => ('label' in item ? [item.label] : []))
    expect(labels).toContain('Resume')
    expect(host.tray()?.status.pausedUntil).toBe(Date.UTC(2026, 10, 23, 9))
    host.pass(hour)
    expect(host.tray()?.status.pausedUntil).toBeNull()
  })

  it('pauses until the next work day begins', () => {
    const host = toyHost({ at: Date.UTC(2026, 10, 27, 12) })
    host.app.start()
    host.choose({ type: 'pause', choice: 'next-work-day' })
    expect(host.tray()?.status.pausedUntil).toBe(Date.UTC(2026, 10, 30, 8))
  })

  it('offers every routine, the shortest first, and each of them starts', () => {
    const host = toyHost()
    host.app.start()
    const menu = host.tray()?.items.find((item) => item.type === 'menu' && item.label === 'Take a break now')
    if (menu?.type !== 'menu') throw new Error('There is no such menu.')
    const lines = menu.items.flatMap((item) => (item.type === 'menu' ? item.items : [item]))
    const actions = lines.flatMap((item) => (item.type === 'action' ? [item] : []))
    expect(actions.slice(0, 2).map(({ label }) => label)).toEqual([
      'Quiet reset · 1\u00a0min',
      'Shoulder release · 1\u00a0min',
    ])
    expect(actions.map(({ action }) => action.type === 'take-break' && action.routineId).sort()).toEqual(
      routines.map(({ id }) => id).sort(),
    )
    expect(actions.at(-1)?.label).toBe('Shoulder blade squeeze · 29\u00a0s')
    for (const { action } of actions) {
      const { app, choose } = host
      choose(action)
      const view = app.requests['break.read']()
      expect(view?.routine.id).toBe(action.type === 'take-break' && action.routineId)
      app.requests['break.end']({ breakId: view?.breakId ?? '', how: 'early' })
    }
  })

  it('says why there was a break, or none, the latest first', () => {
    const host = toyHost()
    host.app.start()
    const reasons = () => {
      const menu = host.tray()?.items.find((item) => item.type === 'menu' && item.label === 'Why was there (no) break?')
      return menu?.type === 'menu' ? menu.items.map((item) => 'label' in item && item.label) : []
    }
    expect(reasons()).toEqual(['No break was due yet today.'])
    host.pass(61 * minute)
    expect(reasons()).toEqual(['At 09:59 a break was due.'])
  })

  it('opens the library', () => {
    const host = toyHost()
    host.app.start()
    host.choose({ type: 'open-library' })
    expect(host.shown).toEqual(['library'])
  })

  it('quits', () => {
    const host = toyHost()
    host.app.start()
    host.choose({ type: 'quit' })
    expect(host.quits()).toBe(1)
  })
})

describe('the first start', () => {
  it('welcomes, and is not taken for the first again', () => {
    const first = toyHost({ settings: null })
    first.app.start()
    expect(first.shown).toContain('welcome')
    expect(first.disk.settings).toEqual({ version: defaultSettings.version })
    first.app.requests['welcome.close']()
    expect(first.shown.at(-1)).toBe('no welcome')
    const second = toyHost({ settings: first.disk.settings })
    second.app.start()
    expect(second.shown).not.toContain('welcome')
    expect(second.app.requests['settings.read']()).toEqual(defaultSettings)
    expect(second.app.requests['notices.read']()).toEqual([])
  })

  it('is none where settings were there but could not be read', () => {
    const host = toyHost({ settings: null, damage: 'The settings were damaged.' })
    host.app.start()
    expect(host.shown).not.toContain('welcome')
  })
})
