import { describe, expect, test } from 'vitest'
import { exercises } from '../../../shared/exercises/all.ts'
import { exerciseById } from '../../../shared/exercises/catalogue.ts'
import { exercisesIn, isHidden, standingOf, withId } from '../../../shared/library/standing.ts'
import { routineById } from '../../../shared/routines/catalogue.ts'
import { defaultSettings } from '../../../shared/settings/defaults.ts'

const nothing = defaultSettings.leaveOut
const tilt = exerciseById('neck-side-tilt')
const crouch = exerciseById('bed-grip-crouch')

describe('what an exercise is for a person', () => {
  test('is plainly there, as long as nothing was said', () => {
    expect(standingOf(tilt, nothing)).toEqual({ type: 'on' })
  })

  test('follows from a condition, hidden before eased', () => {
    expect(standingOf(tilt, { ...nothing, conditions: ['dizziness', 'osteoporosis'] })).toEqual({
      type: 'condition',
      condition: 'dizziness',
    })
    expect(standingOf(tilt, { ...nothing, conditions: ['osteoporosis'] })).toEqual({
      type: 'easier',
      condition: 'osteoporosis',
    })
  })

  test('is left out by hand, and off until it is switched on', () => {
    expect(standingOf(tilt, { ...nothing, exercises: [tilt.id] })).toEqual({ type: 'left-out' })
    expect(standingOf(crouch, nothing)).toEqual({ type: 'off' })
    expect(isHidden(standingOf(crouch, { ...nothing, switchedOn: [crouch.id] }))).toBe(false)
  })

  test('stays hidden by a condition, though it was switched on', () => {
    expect(standingOf(crouch, { ...nothing, switchedOn: [crouch.id], conditions: ['glaucoma'] }).type).toBe('condition')
  })
})

test('a routine has each of its exercises once, in its order', () => {
  const ids = exercisesIn(routineById('two-minute-neck'), exercises).map(({ id }) => id)
  expect(ids.slice(0, 3)).toEqual(['grow-tall', 'chin-to-chest', 'neck-side-tilt'])
  expect(new Set(ids).size).toBe(ids.length)
})

test('an id is in a list once, or not at all', () => {
  expect(withId(['a', 'b'], 'a', true)).toEqual(['b', 'a'])
  expect(withId(['a', 'b'], 'a', false)).toEqual(['b'])
  expect(withId([], 'a', false)).toEqual([])
})
