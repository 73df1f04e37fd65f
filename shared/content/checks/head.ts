import type { HandTarget } from '../../exercises/joints.ts'
import type { Exercise, PoseData } from '../../exercises/schema.ts'
import { places, type Check, type Problem } from '../content.ts'
import { allTexts } from '../words.ts'

/** The hard rules for the head: not back, not all the way round, and no hand that could pull on it. */
export const head: Check = (content) => [
  ...content.exercises.flatMap((exercise) => [
    ...headBack(exercise),
    ...handsOnHead(exercise),
    ...fullCircle(exercise),
  ]),
  ...allTexts(content).flatMap(({ file, field, text }) =>
    wrong
      .filter(({ words, unless }) => words.test(text) && !unless?.test(text))
      .map(({ sentence }) => ({ file, field, sentence })),
  ),
]

/** Degrees that the face may look up while the body is upright. */
const lookUp = 10

const upright = new Set<Exercise['animation']['base']>([
  'seated',
  'standing',
  'standing-wall',
  'half-kneeling',
  'kneeling-heels',
])

/** At the desk the chin never rises against the trunk; and no bend of the back may take an upright face far up. */
function headBack({ id, set, animation }: Exercise): readonly Problem[] {
  return Object.entries(animation.poses).flatMap(([name, pose]) => {
    const field = `animation.poses.${name}.headPitch`
    const file = places.exercise(id)
    const pitch = pose.headPitch ?? 0
    if (set === 'desk' && pitch < 0) return [{ file, field, sentence: 'At the desk the head does not tilt back.' }]
    const up = -(pitch + bend(pose))
    if (!upright.has(pose.base ?? animation.base) || up <= lookUp) return []
    return [{ file, field, sentence: `The back's bend takes the face ${up} degrees up; ${lookUp} is the most.` }]
  })
}

/** How far the trunk carries the head forward. The waist makes up for a pelvis that tips, so that does not count. */
function bend({ thoracicFlex = 0, lumbarFlex = 0, hipHinge = 0 }: PoseData): number {
  return thoracicFlex + lumbarFlex + hipHinge
}

const onHead: readonly HandTarget[] = ['head-side', 'forehead', 'back-of-head']
const atSkull: readonly HandTarget[] = ['skull-base', 'neck-base-back']

/** A hand is on the head only to press against it while nothing moves; fingertips under the skull only rest there. */
function handsOnHead({ id, kind, phases, animation }: Exercise): readonly Problem[] {
  const file = places.exercise(id)
  const touches = (pose: PoseData | undefined, targets: readonly HandTarget[]) =>
    [pose?.handL, pose?.handR].some((hand) => hand !== undefined && targets.includes(hand))
  const held = Object.entries(animation.poses).flatMap(([name, pose]) =>
    kind !== 'isometric' && touches(pose, onHead)
      ? [{ file, field: `animation.poses.${name}`, sentence: 'No hand on the head, except to press against it.' }]
      : [],
  )
  const pulled = phases.flatMap(({ pose }, index) => {
    const before = animation.poses[phases[index - 1]?.pose ?? 'start']
    const after = animation.poses[pose]
    const all = [...onHead, ...atSkull]
    if (!touches(before, all) || !touches(after, all) || sameNeck(before, after)) return []
    return [{ file, field: `phases.${index}.pose`, sentence: 'The head does not move while a hand is on it.' }]
  })
  return [...held, ...pulled]
}

function sameNeck(a: PoseData | undefined, b: PoseData | undefined): boolean {
  const joints = ['headPitch', 'headYaw', 'headRoll', 'headGlide'] as const
  return joints.every((joint) => (a?.[joint] ?? 0) === (b?.[joint] ?? 0))
}

/** A head that goes forward, back and to both sides in one repetition has gone all the way round. */
function fullCircle({ id, phases, animation }: Exercise): readonly Problem[] {
  const poses = phases.map(({ pose }) => animation.poses[pose] ?? {})
  const sideways = (pose: PoseData) => (pose.headYaw ?? 0) + (pose.headRoll ?? 0)
  const round =
    poses.some(({ headPitch = 0 }) => headPitch > 0) &&
    poses.some(({ headPitch = 0 }) => headPitch < 0) &&
    poses.some((pose) => sideways(pose) > 0) &&
    poses.some((pose) => sideways(pose) < 0)
  if (!round) return []
  return [{ file: places.exercise(id), field: 'phases', sentence: 'The head does not go all the way round.' }]
}

const no = /\b(no|not|never|instead of)\b/i
const wrong: readonly { readonly words: RegExp; readonly unless?: RegExp; readonly sentence: string }[] = [
  {
    words:
      /\b(full|whole) (neck|head) (circle|roll)|\b(roll|circle|rotate) your (head|neck)\b|\b(neck|head) (circles|rolls)\b/i,
    unless: no,
    sentence: 'No full circles of the head.',
  },
  {
    words: /\b(look|tilt|tip|drop|lean|throw)\b[^.]*\b(head|chin|it)\b[^.]*\bback\b|\blook (up|back)\b/i,
    unless: no,
    sentence: 'The head does not tilt back.',
  },
  {
    words: /\bpull\b[^.]*\bhead\b|\bhands? on (your|the) head\b/i,
    unless: no,
    sentence: 'No hand on the head.',
  },
]
