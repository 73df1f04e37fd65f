/** Who lies, and how: from there a body does not come up the way it stands, sits or kneels. */
import type { Exercise, PoseData } from './schema.ts'
import type { Base } from './vocabulary.ts'

type Animated = Pick<Exercise, 'animation'>

const onBack = new Set<Base>(['supine-knees-bent', 'supine-straight', 'bench-edge'])
const flat = new Set<Base>(['supine-knees-bent', 'supine-straight', 'prone'])

/** Whether the person lies on the back at some point of the exercise. */
export function liesOnBack({ animation }: Animated): boolean {
  const reclines = (pose: PoseData) => (pose.recline ?? 0) > 0 || (pose.base !== undefined && onBack.has(pose.base))
  return onBack.has(animation.base) || Object.values(animation.poses).some(reclines)
}

/** Whether the body lies flat on the floor, on its back or its front, in one of the exercise's poses. */
export function liesFlat({ animation }: Animated, pose: string): boolean {
  return flat.has(animation.poses[pose]?.base ?? animation.base)
}
