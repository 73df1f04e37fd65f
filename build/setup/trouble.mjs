/** Something a person can put right: its message is one plain sentence that names the command which would help. */
export class Trouble extends Error {}

/**
 * A program that is here, or a sentence that says why not and what would provide it.
 * @typedef {{ path: string, missing: null } | { path: null, missing: string }} Provided
 */
