import about_ from './data/about.json' with { type: 'json' }

/** A work of others that is in what people get. */
export interface Part {
  readonly name: string
  readonly version: string
  /** Its license, as SPDX names it. */
  readonly license: string
}

/** What there is to know of the application itself; written by the build from what it really bundles. */
export const about: {
  readonly version: string
  readonly license: string
  readonly parts: readonly Part[]
} = about_
