/** The longest text that a line shows, in UTF-16 code units. */
const longest = 100
/** How much of what is the same a shortened change shows on either side. */
const around = 20

/** Put a text on one line, and cut it where it is long. */
export function shorten(text: string): string {
  const line = onLine(text)
  return line.length <= longest ? line : `${cut(line, 0, longest)}…`
}

export const quoteWords = (text: string): string => `“${shorten(text)}”`

/** Put two texts on a line each; of long ones only the part that is different, with some words around it. */
export function shortenBoth(first: string, second: string): [string, string] {
  const [before, after] = [onLine(first), onLine(second)]
  if (before.length <= longest && after.length <= longest) return [before, after]
  const most = Math.min(before.length, after.length)
  let head = 0
  while (head < most && before[head] === after[head]) head++
  let tail = 0
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const show = (text: string): string => {
    const start = Math.max(0, head - around)
    const end = Math.min(text.length, text.length - tail + around)
    const last = Math.min(end, start + longest + around)
    return `${start > 0 ? '…' : ''}${cut(text, start, last)}${last < text.length ? '…' : ''}`
  }
  return [show(before), show(after)]
}

const onLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

/** A part of a text that begins and ends with whole characters. */
const cut = (text: string, start: number, end: number): string =>
  text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
