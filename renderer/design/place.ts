/** Where in a window somebody is, kept by what shows the window, so that they are there again when it is shown anew. */
export interface Place {
  /** The page that is shown; null: the first. */
  page: string | null
}
