import type { PoseData } from '../exercises/pose-schema.ts'
import type { Exercise } from '../exercises/schema.ts'
import { rig } from './rig.ts'

/** How the body is placed before any joint moves. */
export type Base = Exercise['animation']['base']

/** How the hips lie in space, and what carries them. Plain numbers, so that one way of being placed can ease into another. */
export interface Stance {
  /** Degrees that the whole body is tipped forward: 90 on hands and knees, -90 on its back. */
  readonly pitch: number
  /** Degrees that the whole body lies on its left side. */
  readonly roll: number
  /** The hips sink no lower than this: the height of a seat, with what one sits on. 0 on the floor. */
  readonly seat: number
  /** 1 where feet, or knees, or toes, stay in their place while the body moves; with none of them the hips do. */
  readonly feet: number
  readonly knees: number
  /** Degrees that a lying body is rolled over: 180 lies on its front, with its head where it was. */
  readonly spin: number
  /** How far a lying trunk turns back against its hips, so that the shoulders stay flat when the knees fall to a side. */
  readonly flat: number
  /** 1 for toes that stand on the floor behind the body, as in a plank. */
  readonly tucked: number
  /** Degrees that `rise` takes off the tipping, and that `lower` adds to sinking back. */
  readonly rising: number
}

interface Placed {
  readonly joints: PoseData
  readonly stance: Stance
}

const upright: Stance = { pitch: 0, roll: 0, seat: 0, feet: 0, knees: 0, spin: 0, flat: 0, tucked: 0, rising: 0 }
const standing: Stance = { ...upright, feet: 1 }
const onBack: Stance = { ...upright, pitch: -90, flat: 1 }
const hanging: PoseData = { armAbdL: 7, armAbdR: 7, elbowL: 9, elbowR: 9, armFlexL: 2, armFlexR: 2 }

/** Every base: its joints, on top of a body that stands with its arms hanging, and its stance. */
export const bases: Readonly<Record<Base, Placed>> = {
  seated: {
    joints: {
      ...{ hipL: 90, hipR: 90, hipAbdL: 7, hipAbdR: 7, kneeL: 90, kneeR: 90 },
      ...{ armFlexL: 20, armFlexR: 20, elbowL: 60, elbowR: 60, handL: 'left-thigh', handR: 'right-thigh' },
    },
    stance: { ...upright, seat: rig.seatedHips },
  },
  standing: { joints: { ...hanging, hipAbdL: 2, hipAbdR: 2 }, stance: standing },
  'standing-wall': {
    joints: { ...hanging, hipL: 25, hipR: 25, kneeL: 1, kneeR: 1, hipAbdL: 2, hipAbdR: 2 },
    stance: upright,
  },
  'supine-knees-bent': {
    joints: {
      ...{ hipL: 45, hipR: 45, kneeL: 90, kneeR: 90, hipAbdL: 3, hipAbdR: 3, headGlide: 0.7 },
      ...{ armAbdL: 32, armAbdR: 32, armFlexL: -8, armFlexR: -8, armRotL: 60, armRotR: 60, elbowL: 8, elbowR: 8 },
    },
    stance: onBack,
  },
  'supine-straight': {
    joints: { headGlide: 0.7, armAbdL: 20, armAbdR: 20, armFlexL: -5, armFlexR: -5, hipAbdL: 4, hipAbdR: 4 },
    stance: onBack,
  },
  prone: {
    joints: {
      ...{ armFlexL: 172, armFlexR: 172, armAbdL: 8, armAbdR: 8, elbowL: 4, elbowR: 4 },
      ...{ headPitch: -10, headGlide: 1, hipAbdL: 4, hipAbdR: 4 },
    },
    stance: { ...onBack, spin: 180 },
  },
  quadruped: {
    joints: {
      ...{ hipL: 90, hipR: 90, kneeL: 90, kneeR: 90, hipHinge: -6, headPitch: -10, headGlide: 0.5 },
      ...{ armFlexL: 86, armFlexR: 86, handL: 'floor', handR: 'floor' },
    },
    stance: { ...upright, pitch: 90, knees: 1, rising: 0 },
  },
  plank: {
    joints: { armFlexL: 86, armFlexR: 86, elbowL: 90, elbowR: 90, headPitch: -10, handL: 'floor', handR: 'floor' },
    stance: { ...upright, pitch: 74, tucked: 1, rising: 7 },
  },
  'side-plank': {
    joints: { armAbdL: 90, elbowL: 90, handL: 'floor', handR: 'right-thigh' },
    stance: { ...upright, roll: 90, tucked: 1, rising: 16 },
  },
  'floor-straddle': {
    joints: {
      hipL: 90,
      hipR: 90,
      hipAbdL: 38,
      hipAbdR: 38,
      kneeL: 3,
      kneeR: 3,
      armFlexL: 38,
      armFlexR: 38,
      elbowL: 25,
      elbowR: 25,
      armAbdL: 10,
      armAbdR: 10,
      handL: 'left-thigh',
      handR: 'right-thigh',
    },
    stance: upright,
  },
  'half-kneeling': {
    joints: { ...hanging, hipL: 5, kneeL: 95, hipR: 88, kneeR: 88, handR: 'right-thigh' },
    stance: { ...upright, knees: 1 },
  },
  'kneeling-heels': {
    joints: {
      hipL: 62,
      hipR: 62,
      kneeL: 150,
      kneeR: 150,
      armFlexL: 20,
      armFlexR: 20,
      elbowL: 60,
      elbowR: 60,
      handL: 'left-thigh',
      handR: 'right-thigh',
    },
    stance: { ...upright, knees: 1 },
  },
  'bed-edge': {
    joints: {
      hipL: 90,
      hipR: 90,
      kneeL: 90,
      kneeR: 90,
      hipAbdL: 5,
      hipAbdR: 5,
      armFlexL: 20,
      armFlexR: 20,
      elbowL: 60,
      elbowR: 60,
      handL: 'left-thigh',
      handR: 'right-thigh',
    },
    stance: { ...upright, seat: rig.seatedHips },
  },
  'bench-edge': {
    joints: {
      hipL: 120,
      hipR: 120,
      kneeL: 115,
      kneeR: 115,
      headGlide: 0.7,
      armFlexL: 60,
      armFlexR: 60,
      elbowL: 40,
      elbowR: 40,
      handL: 'left-knee',
      handR: 'right-knee',
    },
    stance: { ...onBack, flat: 0, seat: rig.seatedHips },
  },
}

/** The stance on the way from `a` (t = 0) to `b` (t = 1). */
export function mixedStance(a: Stance, b: Stance, t: number): Stance {
  if (a === b) return a
  const mix = (key: keyof Stance): number => a[key] + (b[key] - a[key]) * t
  return {
    ...{ pitch: mix('pitch'), roll: mix('roll'), seat: mix('seat'), feet: mix('feet'), knees: mix('knees') },
    ...{ spin: mix('spin'), flat: mix('flat'), tucked: mix('tucked'), rising: mix('rising') },
  }
}
