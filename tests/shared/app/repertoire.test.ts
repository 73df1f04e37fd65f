import { describe, expect, it } from 'vitest'
import type { Settings } from '../../../shared/settings/settings.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'
import { hour, minute } from '../../../shared/time/moment.ts'
import { toyHost } from './toy-host.ts'

const leaving = (leaveOut: Partial<Settings['leaveOut']>): Settings => ({
  ...defaultSettings,
  leaveOut: { ...defaultSettings.leaveOut, ...leaveOut },
})

type Host = ReturnType<typeof toyHost>

/** Starts a routine and says what is played. */
function play(host: Host, routineId: string) {
  host.choose({ type: 'take-break', routineId })
  const view = host.app.requests['break.read']()
  if (view === null) throw new Error('No break is open.')
  return view
}

const exercisesIn = (view: ReturnType<typeof play>) =>
  view.routine.steps.flatMap((step) => (step.type === 'exercise' ? [step.exerciseId] : []))

const firstSide = (view: ReturnType<typeof play>) =>
  view.routine.steps.flatMap((step) => (step.type === 'exercise' && step.side !== null ? [step.side] : []))[0]

describe('What is played', () => {
  it('is what the person named, without the exercises that they left out, in the same time', () => {
    const host = toyHost({ settings: leaving({ exercises: ['chin-to-chest'] }) })
    host.app.start()
    const view = play(host, 'two-minute-neck')
    expect(exercisesIn(view)).not.toContain('chin-to-chest')
    expect(view.routine.durationSeconds).toBe(120)
    expect(view.exercises.map(({ id }) => id).sort()).toEqual([...new Set(exercisesIn(view))].sort())
  })

  it('begins with the easier version where a condition asks for it', () => {
    const host = toyHost({ settings: leaving({ conditions: ['osteoporosis'] }) })
    host.app.start()
    expect(play(host, 'two-minute-neck').easier).toContain('neck-side-tilt')
  })

  it('begins on the other side the next time', () => {
    const host = toyHost()
    host.app.start()
    const first = firstSide(play(host, 'two-minute-neck'))
    host.pass(2 * minute)
    host.pass(hour / 2)
    const second = firstSide(play(host, 'two-minute-neck'))
    expect([first, second]).toEqual(['left', 'right'])
  })

  it('remembers over a restart whose turn it is', () => {
    const host = toyHost()
    host.app.start()
    play(host, 'two-minute-neck')
    host.pass(2 * minute)
    host.app.stop()
    expect(host.disk.choosing).toMatchObject({ nextSide: 'right' })
  })

  it('stays the same while its break is open, whatever is set meanwhile', () => {
    const host = toyHost()
    host.app.start()
    const before = play(host, 'two-minute-neck')
    host.app.requests['break.leaveOut']({ exerciseId: 'chin-to-chest', out: true })
    expect(host.app.requests['break.read']()?.routine).toEqual(before.routine)
  })

  it('is nothing for an id that does not exist', () => {
    const host = toyHost()
    host.app.start()
    host.app.requests['break.ask']({ what: 'routine', id: 'no-such-routine' })
    expect(host.shown).toEqual([])
  })

  it('is another main break each hour of a day', () => {
    const host = toyHost()
    host.app.start()
    host.pass(3 * hour)
    const played = host.history.filter(({ kind }) => kind === 'main').map(({ routineId }) => routineId)
    expect(played.length).toBeGreaterThan(1)
    for (const [index, id] of played.entries()) expect(id).not.toBe(played[index - 1])
  })
})

describe('After "It hurt"', () => {
  const hurt = () => {
    const host = toyHost()
    host.app.start()
    const { breakId } = play(host, 'two-minute-neck')
    host.app.requests['break.moved']({ breakId, position: 0, playing: true, speed: 1 })
    host.pass(60_000)
    host.app.requests['break.end']({ breakId, how: 'early' })
    return { host, offered: host.app.requests['break.felt']({ breakId, felt: 'hurt' }) }
  }

  it('the exercises that were reached are named, the latest first', () => {
    expect(hurt().offered).toEqual(['neck-side-tilt', 'chin-to-chest', 'grow-tall'])
  })

  it('one that is left out does not come again, and does when it is taken in again', () => {
    const { host } = hurt()
    host.app.requests['break.leaveOut']({ exerciseId: 'neck-side-tilt', out: true })
    host.app.requests['break.leaveOut']({ exerciseId: 'neck-side-tilt', out: true })
    expect(host.app.requests['settings.read']().leaveOut.exercises).toEqual(['neck-side-tilt'])
    host.app.requests['break.leaveOut']({ exerciseId: 'neck-side-tilt', out: false })
    expect(host.app.requests['settings.read']().leaveOut.exercises).toEqual([])
  })

  it('nothing is offered when it felt good', () => {
    const host = toyHost()
    host.app.start()
    const { breakId } = play(host, 'two-minute-neck')
    host.pass(2 * minute)
    expect(host.app.requests['break.felt']({ breakId, felt: 'good' })).toEqual([])
  })
})
