/**
 * Stands in for semver in the built application. conf, below electron-store, compares with it the versions of migrations
 * that it is given. It is given none: the documents are migrated by their own rooms.
 */
function refuse(): never {
  throw new Error('The stored documents are migrated by their own rooms; electron-store gets no migrations.')
}

export default {
  Range: refuse,
  compare: refuse,
  gt: refuse,
  lte: refuse,
  minVersion: refuse,
  satisfies: refuse,
  valid: refuse,
}
