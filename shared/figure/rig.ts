/**
 * The proportions of the one body, in centimetres: a person of about 1.70 m, neither man nor woman, with a head a
 * little larger than life, because the neck is what Nape is about.
 */
export const rig = {
  /** The hip joints of a seated figure above the floor. */
  seatedHips: 49.5,
  hipsApart: 9.5,
  thigh: 41,
  shank: 42,
  ankleHeight: 7.5,
  foot: 17,

  /** From the hips up: lumbar joint, lower chest, upper chest, root of the neck. */
  pelvis: 9,
  lumbar: 14,
  chestLow: 17,
  chestHigh: 14.5,
  /** From the root of the neck to its middle, and to the joint that carries the skull. */
  neckLow: 5.4,
  neckHigh: 5.4,
  /** The neck of an upright person leans forward. */
  neckLean: 14,

  /** 1 is a natural head. */
  headSize: 1.1,

  /** The joint of the collar bone at the breast bone, seen from the root of the neck. */
  collarSide: 2.5,
  collarDown: 3.6,
  collarAhead: 4,
  /** From there to the shoulder joint: out, down, back. */
  shoulderOut: 13.6,
  shoulderDown: 6.2,
  shoulderBack: 3.4,

  upperArm: 28.5,
  forearm: 24.5,
  hand: 9,
} as const
