import { describe, expect, test } from 'vitest'
import { actionOf } from '../../../renderer/overlay/keys.ts'

const press = (key: string, more: KeyboardEventInit = {}) => actionOf(new KeyboardEvent('keydown', { key, ...more }))

describe('the keys of a break', () => {
  test.each([
    [' ', 'pause'],
    ['ArrowRight', 'next'],
    ['ArrowLeft', 'again'],
    ['e', 'easier'],
    ['E', 'easier'],
    ['s', 'snooze'],
    ['-', 'slower'],
    ['[', 'slower'],
    ['+', 'faster'],
    ['=', 'faster'],
    [']', 'faster'],
    ['Escape', 'end'],
    ['x', null],
    ['Tab', null],
    ['Enter', null],
  ])('%j: %s', (key, action) => {
    expect(press(key)).toBe(action)
  })

  test('point the other way where people read from the right', () => {
    document.documentElement.dir = 'rtl'
    const pressed = [press('ArrowLeft'), press('ArrowRight')]
    document.documentElement.dir = 'ltr'
    expect(pressed).toEqual(['next', 'again'])
  })

  test('are found by their place on a keyboard without Latin letters, and by their letter on any other', () => {
    expect(press('у', { code: 'KeyE' })).toBe('easier')
    expect(press('ы', { code: 'KeyS' })).toBe('snooze')
    expect(press('e', { code: 'KeyD' })).toBe('easier')
    expect(press('o', { code: 'KeyS' })).toBeNull()
  })

  test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])(
    'belong to the system together with %o',
    (more) => {
      expect(press('s', more)).toBeNull()
      expect(press('ArrowLeft', more)).toBeNull()
    },
  )

  test('do nothing more while they are held down, or while a word is being composed', () => {
    expect(press('ArrowRight', { repeat: true })).toBeNull()
    expect(press('e', { isComposing: true })).toBeNull()
  })

  test('leave Space to a button that has the focus', () => {
    const button = document.body.appendChild(document.createElement('button'))
    const actions: unknown[] = []
    button.addEventListener('keydown', (event) => actions.push(actionOf(event)))
    for (const key of [' ', 'ArrowRight']) button.dispatchEvent(new KeyboardEvent('keydown', { key }))
    button.remove()
    expect(actions).toEqual([null, 'next'])
  })
})
