/**
 * Replace what stands between `<!-- NAME -->` and `<!-- /NAME -->`.
 *
 * @throws Error
 *   Where there are no such comments.
 */
export function replaceSection(text: string, name: string, content: string): string {
  const open = `<!-- ${name} -->`
  const close = `<!-- /${name} -->`
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start < 0 || end < start) throw new Error(`Expected ${open} and ${close}`)
  return `${text.slice(0, start + open.length)}\n${content}${text.slice(end)}`
}
