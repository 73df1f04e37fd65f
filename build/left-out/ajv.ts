/**
 * Stands in for ajv and its formats in the built application. electron-store wants them for its own schemas, which are
 * not used here: one bad field would cost the whole file.
 */
export function Ajv2020(): never {
  throw new Error('The stored documents are checked by their own rooms; electron-store gets no schema.')
}

export default { default: () => undefined }
