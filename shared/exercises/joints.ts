/**
 * The joints of the figure and how far each may go: the one table that data, poses and tests are checked against.
 * Rotations are degrees; the others are shares of the body's own range. The neck stays below the average range of
 * motion (flexion 50, side bend 45, rotation 80), so that the figure never shows an extreme.
 */
export const jointLimits = {
  headPitch: { unit: 'degrees', min: -10, max: 45 }, // + nose down, - nose up
  headYaw: { unit: 'degrees', min: -60, max: 60 }, // + turn to the figure's left
  headRoll: { unit: 'degrees', min: -35, max: 35 }, // + left ear to left shoulder
  headGlide: { unit: 'share', min: -0.5, max: 1 }, // + head slides back (chin tuck), - forward
  spineLift: { unit: 'share', min: 0, max: 1 }, // lengthening; scale torso by up to 4 %
  thoracicFlex: { unit: 'degrees', min: -20, max: 35 }, // + round, - extend
  lumbarFlex: { unit: 'degrees', min: -20, max: 30 }, // + round, - arch
  pelvicTilt: { unit: 'degrees', min: -20, max: 20 }, // + tuck (posterior), - tip forward
  trunkYaw: { unit: 'degrees', min: -50, max: 50 }, // + turn to the figure's left
  trunkSide: { unit: 'degrees', min: -30, max: 30 }, // + bend to the figure's left
  hipHinge: { unit: 'degrees', min: -10, max: 95 }, // trunk leaning forward at the hips
  shElevL: { unit: 'share', min: -1, max: 1 }, // shoulder up (+) / down (-)
  shElevR: { unit: 'share', min: -1, max: 1 }, // as L
  shProtL: { unit: 'share', min: -1, max: 1 }, // shoulder blade forward (+) / back (-)
  shProtR: { unit: 'share', min: -1, max: 1 }, // as L
  armFlexL: { unit: 'degrees', min: -45, max: 180 }, // arm raised forward from hanging; 180 overhead; - behind
  armFlexR: { unit: 'degrees', min: -45, max: 180 }, // as L
  armAbdL: { unit: 'degrees', min: 0, max: 180 }, // arm raised sideways from hanging
  armAbdR: { unit: 'degrees', min: 0, max: 180 }, // as L
  armHorizL: { unit: 'degrees', min: -40, max: 125 }, // arm swept across the body (+) or back (-)
  armHorizR: { unit: 'degrees', min: -40, max: 125 }, // as L
  armRotL: { unit: 'degrees', min: 0, max: 90 }, // external rotation
  armRotR: { unit: 'degrees', min: 0, max: 90 }, // as L
  elbowL: { unit: 'degrees', min: 0, max: 150 }, // flexion, 0 straight
  elbowR: { unit: 'degrees', min: 0, max: 150 }, // as L
  wristL: { unit: 'degrees', min: -80, max: 80 }, // + flexion, - extension
  wristR: { unit: 'degrees', min: -80, max: 80 }, // as L
  fingersL: { unit: 'share', min: -1, max: 1 }, // 1 fist, 0 relaxed, -1 fanned
  fingersR: { unit: 'share', min: -1, max: 1 }, // as L
  hipL: { unit: 'degrees', min: -30, max: 140 }, // flexion, - extension
  hipR: { unit: 'degrees', min: -30, max: 140 }, // as L
  hipAbdL: { unit: 'degrees', min: -10, max: 50 }, // + out, - in
  hipAbdR: { unit: 'degrees', min: -10, max: 50 }, // as L
  hipRotL: { unit: 'degrees', min: 0, max: 70 }, // external rotation
  hipRotR: { unit: 'degrees', min: 0, max: 70 }, // as L
  kneeL: { unit: 'degrees', min: 0, max: 150 }, // flexion, 0 straight
  kneeR: { unit: 'degrees', min: 0, max: 150 }, // as L
  ankleL: { unit: 'degrees', min: -20, max: 40 }, // + point, - flex
  ankleR: { unit: 'degrees', min: -20, max: 40 }, // as L
  belly: { unit: 'share', min: -1, max: 1 }, // + belly swells with breath, - drawn in
  effort: { unit: 'share', min: 0, max: 1 }, // isometric effort; draw a pulse ring, no movement
  gazeFar: { unit: 'share', min: 0, max: 1 }, // look into the distance
  eyesClosed: { unit: 'share', min: 0, max: 1 }, // lids
  heelLift: { unit: 'share', min: 0, max: 1 }, // rise on toes
  rise: { unit: 'share', min: 0, max: 1 }, // body raised toward the standing / lifted position
  lower: { unit: 'share', min: 0, max: 1 }, // body lowered (squat)
  recline: { unit: 'share', min: -1, max: 1 }, // trunk reclined (1), turned face down (-1)
  legsDrop: { unit: 'degrees', min: 0, max: 70 }, // both knees tip to the figure's left when lying
  tilt: { unit: 'degrees', min: -15, max: 15 }, // whole-body seesaw about the hips
} as const

/** A joint of the figure. */
export type JointName = keyof typeof jointLimits

/** Every joint, in the order of the table. */
export const jointNames = Object.keys(jointLimits) as JointName[]

/** Where a hand can be told to rest; `free` lets the arm's own joints decide. */
export const handTargets = [
  'back-of-head',
  'bed-frame',
  'behind-back',
  'behind-left-thigh',
  'behind-right-thigh',
  'belly',
  'between-knees',
  'desk-edge',
  'door-frame',
  'floor',
  'forehead',
  'free',
  'hang',
  'head-side',
  'interlaced-palms-up',
  'left-hand',
  'right-hand',
  'left-knee',
  'right-knee',
  'left-shoulder',
  'right-shoulder',
  'left-thigh',
  'right-thigh',
  'left-upper-arm',
  'right-upper-arm',
  'low-back',
  'mid-back',
  'neck-base-back',
  'palms-together',
  'seat-edge',
  'skull-base',
] as const

/** Where a hand can be told to rest. */
export type HandTarget = (typeof handTargets)[number]
