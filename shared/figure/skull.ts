import { ball, bead, type Bead } from './bead.ts'
import { rig } from './rig.ts'
import { place, type Frame } from './vector.ts'

type Three = readonly [number, number, number]

/** Measures of the head are those of a head of natural size, seen from the joint that carries the skull. */
const grown = (three: Three): Three => [three[0] * rig.headSize, three[1] * rig.headSize, three[2] * rig.headSize]

/** A bead of the head. */
export const onHead = (head: Frame, at: Three, radii: Three): Bead => bead(head, grown(at), grown(radii))

/** A round bead of the head. */
export const knob = (head: Frame, at: Three, radius: number): Bead =>
  ball(place(head, ...grown(at)), radius * rig.headSize)

/** What turns about this bead's middle turns about the head. */
export const skull = (head: Frame): Bead => onHead(head, [0, 7.3, 0.9], [7.5, 8.5, 9.1])

/** Skull, cheeks and chin: the head without its hair. */
export const face = (head: Frame): Bead[] => [
  skull(head),
  onHead(head, [0, 2.6, 3], [6.7, 5.4, 5.7]),
  onHead(head, [0, -1.1, 5.5], [4.5, 3.7, 4]),
]

/** What the hair is painted on: a little larger than the skull, most of all at the back. */
export const scalp = (head: Frame): Bead => onHead(head, [0, 8.3, -0.4], [8.4, 9.1, 9.8])
