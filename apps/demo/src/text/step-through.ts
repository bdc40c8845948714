/** The mark that a key leads to from another in a text; undefined for other keys, and beyond the last. */
export function stepThrough(
  key: string,
  body: HTMLElement | null,
  from: HTMLElement,
): HTMLElement | undefined {
  const marks = [...(body?.querySelectorAll<HTMLElement>('[data-records]') ?? [])]
  const index = marks.indexOf(from)
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return marks[index + 1]
    case 'ArrowLeft':
    case 'ArrowUp':
      return marks[index - 1]
    case 'Home':
      return marks[0]
    case 'End':
      return marks.at(-1)
    default:
      return undefined
  }
}
