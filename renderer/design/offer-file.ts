/** Gives the person a file that this page made; where it goes they are asked. */
export function offerFile(name: string, type: string, parts: readonly string[]) {
  const address = URL.createObjectURL(new Blob([...parts], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has begun by then; keeping the text any longer would keep it for as long as the window is open.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
