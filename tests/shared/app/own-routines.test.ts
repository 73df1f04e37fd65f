import { describe, expect, it } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { hour } from '../../../shared/time/moment.ts'
import { toyHost } from './toy-host.ts'

const draft = {
  id: null,
  title: 'After a long call',
  note: '',
  steps: [{ exerciseId: 'chin-tuck', reps: 3, holdSeconds: 4, firstSide: null }],
}

const started = () => {
  const host = toyHost()
  host.app.start()
  return host
}

const menuOf = (host: ReturnType<typeof started>) => JSON.stringify(host.tray()?.items)

describe('An own routine', () => {
  it('is kept, told to the windows, offered in the tray, and played', () => {
    const host = started()
    const answer = host.app.requests['routines.save'](draft)
    if (!answer.ok) throw new Error(answer.problems[0]?.sentence)
    expect(host.disk.routines).toMatchObject({ routines: [{ title: 'After a long call' }] })
    expect(host.heard).toContainEqual({ name: 'routines.changed', message: [answer.routine] })
    expect(menuOf(host)).toContain('After a long call')
    host.app.requests['break.ask']({ what: 'routine', id: answer.routine.id })
    expect(host.app.requests['break.read']()?.routine.title).toBe('After a long call')
  })

  it('with a mistake is refused with the field and the cure, and changes nothing', () => {
    const host = started()
    const answer = host.app.requests['routines.save']({ ...draft, title: '' })
    expect(answer).toMatchObject({ ok: false, problems: [{ path: 'title' }] })
    expect(host.app.requests['routines.read']()).toEqual([])
  })

  it('comes in as the text of a file, and goes when it is removed', () => {
    const host = started()
    const file = { format: 'nape-routine', version: 1, title: 'From my therapist', steps: [{ exercise: 'chin-tuck' }] }
    const answer = host.app.requests['routines.import'](JSON.stringify(file))
    expect(answer).toMatchObject({ ok: true, routine: { title: 'From my therapist' } })
    host.app.requests['routines.remove'](answer.ok ? answer.routine.id : '')
    expect(host.app.requests['routines.read']()).toEqual([])
    expect(menuOf(host)).not.toContain('From my therapist')
  })

  it('is still there after a restart; a damaged one costs itself, a copy is set aside, and the person is told', () => {
    const host = toyHost({
      routines: { version: 1, routines: [{ id: 'own-a', title: 'Good', steps: [{ exercise: 'chin-tuck' }] }, 7] },
    })
    host.app.start()
    expect(host.app.requests['routines.read']().map(({ title }) => title)).toEqual(['Good'])
    expect(host.asides).toHaveLength(1)
    expect(host.app.requests['notices.read']().length).toBeGreaterThan(0)
  })
})

describe('An exercise alone', () => {
  it('can be played, every one of them', () => {
    const host = started()
    for (const { id, title } of exercises) {
      host.app.requests['break.ask']({ what: 'exercise', id })
      const view = host.app.requests['break.read']()
      expect(view?.routine.title).toBe(title)
      expect(view?.exercises.map((exercise) => exercise.id)).toContain(id)
      host.app.requests['break.end']({ breakId: view?.breakId ?? '', how: 'early' })
    }
  })

  it('goes on after a restart', () => {
    const host = started()
    host.app.requests['break.ask']({ what: 'exercise', id: 'chin-tuck' })
    host.app.stop()
    const again = toyHost({ state: host.disk.state, at: Date.UTC(2026, 10, 23, 8) })
    again.app.start()
    expect(again.app.requests['break.read']()?.routine.id).toBe('exercise-chin-tuck')
  })

  it('that does not exist is nothing', () => {
    const host = started()
    host.app.requests['break.ask']({ what: 'exercise', id: '__proto__' })
    host.pass(hour / 4)
    expect(host.shown).toEqual([])
  })
})
