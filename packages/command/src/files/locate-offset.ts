/** Where an offset of a text is, as `line:column`, both from 1. */
export function locateOffset(text: string, offset: number): string {
  const before = text.slice(0, offset)
  const line = before.split('\n').length
  return `${line}:${offset - (before.lastIndexOf('\n') + 1) + 1}`
}
