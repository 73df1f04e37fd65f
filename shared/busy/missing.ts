/** Thrown where what would tell is not there: no such program, no such service. A detector then says just that. */
export class Missing extends Error {}
