/** Carries out steps one after the other: one that comes up in the middle of another waits its turn. */
export function oneAtATime<Event>(step: (event: Event) => void): (event: Event) => void {
  const queue: Event[] = []
  let working = false

  return (event) => {
    queue.push(event)
    if (working) return
    working = true
    try {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) step(next)
    } finally {
      // A step that fails must not leave every later one waiting for ever.
      working = false
    }
  }
}
