/** Words of the overlay. */
export const overlay = {
  title: 'Nape',
} as const
