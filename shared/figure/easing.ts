/** Slow at both ends, never overshooting. What lies outside 0 to 1, or is no number, is clamped. */
export function eased(progress: number): number {
  const t = progress > 0 ? Math.min(progress, 1) : 0
  return (1 - Math.cos(Math.PI * t)) / 2
}
