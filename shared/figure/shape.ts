/** The colours that a shape can be painted with; figure.css gives each of them a light and a dark value. */
export type Paint =
  | 'skin'
  | 'skin-soft'
  | 'skin-shade'
  | 'skin-edge'
  | 'hair'
  | 'brow'
  | 'garment'
  | 'garment-line'
  | 'trousers'
  | 'shoe'
  | 'chair'
  | 'mat'
  | 'wall'
  | 'ball'
  | 'towel'
  | 'sky'
  | 'leaf'
  | 'shadow'
  | 'tint'

/** What of the picture a shape belongs to. */
export type Part = 'head' | 'trunk' | 'armL' | 'armR' | 'legL' | 'legR' | 'prop'

/** One flat shape of the illustration. */
export interface Shape {
  /** Stays the same from frame to frame, so that a drawing can be updated instead of made anew. */
  readonly id: string
  /** SVG path data in units of the picture. Filled with the rule "nonzero", unless `stroke` is given. */
  readonly path: string
  readonly paint: Paint
  /** Shapes with more depth are nearer to the eye and drawn later. */
  readonly depth: number
  /** 0 for the near side of the body, 1 for the far side, which lies a little in the shade. */
  readonly far: number
  /** A thin line in a darker tone of the paint sets the shape off from its neighbours. */
  readonly edged: boolean
  /** The width of an open line, in units of the picture; filled when absent. */
  readonly stroke?: number
  readonly part: Part
  /** Less than 1 for what comes or goes: how clearly it shows. */
  readonly fade?: number
}

/** Makes shapes of one part of the body, all equally far. */
export type Draw = (id: string, path: string, paint: Paint, depth: number, edge?: 'edged' | 'plain' | number) => Shape

/** A number as edge makes an open line of that width. */
export const shapesOf =
  (part: Part, far = 0): Draw =>
  (id, path, paint, depth, edge = 'edged') => ({
    ...{ id, path, paint, depth, far, part, edged: edge === 'edged' },
    ...(typeof edge === 'number' ? { stroke: edge } : {}),
  })
