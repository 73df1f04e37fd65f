/** Something a person can put right: its message is one plain sentence that names the command which would help. */
export class Trouble extends Error {}
