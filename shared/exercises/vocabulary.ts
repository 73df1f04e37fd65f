/** The words that exercises are sorted by. Plain lists, so that a window can offer them without the schema. */

/** The parts of the body that an exercise is for. */
export const regions = [
  'neck',
  'shoulders',
  'upper-back',
  'chest',
  'whole-spine',
  'low-back',
  'core',
  'hips-legs',
  'wrists-hands',
  'eyes',
  'breath',
] as const
/** How the person is placed. */
export const postures = ['seated', 'standing', 'wall', 'floor'] as const
/** What kind of work it is. */
export const kinds = [
  'posture',
  'stretch',
  'mobility',
  'isometric',
  'massage',
  'strength',
  'relax',
  'eyes',
  'aerobic',
  'transition',
] as const
/** Where there is room for it. */
export const spaces = ['desk-seated', 'desk-standing', 'wall', 'floor', 'equipment'] as const
/** Reasons for which a person may leave exercises out. */
export const conditions = [
  'neck-injury-surgery',
  'neck-instability',
  'arm-symptoms',
  'dizziness',
  'osteoporosis',
  'pregnancy',
  'shoulder-problem',
  'back-problem',
  'high-blood-pressure',
  'glaucoma',
  'knee-hip',
  'balance',
  'wrist-hand',
] as const
/** How the body is placed before any joint moves. */
export const bases = [
  'seated',
  'standing',
  'standing-wall',
  'supine-knees-bent',
  'supine-straight',
  'prone',
  'quadruped',
  'plank',
  'side-plank',
  'floor-straddle',
  'half-kneeling',
  'kneeling-heels',
  'bed-edge',
  'bench-edge',
] as const
/** From where the exercise reads best. A quarter is between front and side. */
export const views = ['front', 'side', 'quarter', 'back', 'top'] as const
/** Parts of the body, in the words of the picture. */
export const movers = [
  'head',
  'tall',
  'trunk',
  'pelvis',
  'belly',
  'eyes',
  'shoulderL',
  'shoulderR',
  'armL',
  'armR',
  'legL',
  'legR',
] as const
/** What is drawn with the body. */
export const props = ['chair', 'desk', 'wall', 'doorway', 'mat', 'bed', 'bench', 'ball', 'towel', 'window'] as const

/** The part of the body that an exercise is for. */
export type Region = (typeof regions)[number]
/** How the person is placed. */
export type Posture = (typeof postures)[number]
/** What kind of work an exercise is. */
export type Kind = (typeof kinds)[number]
/** A reason for which a person may leave exercises out. */
export type Condition = (typeof conditions)[number]
/** How the body is placed before any joint moves. */
export type Base = (typeof bases)[number]
/** A part of the body that an exercise moves. */
export type Mover = (typeof movers)[number]
/** Something that is drawn with the body. */
export type Prop = (typeof props)[number]
