import { DecodingMode, EntityDecoder, htmlDecodeTree } from 'entities/decode'
import type { ReadEscape } from '../places/align.ts'

let points: number[] = []
let length = 0
const decoder = new EntityDecoder(htmlDecodeTree, (point, consumed) => {
  points.push(point)
  length = consumed
})

/** The longest character reference of HTML has fewer characters. */
const longest = 64

/** Read a character reference, the end of a line, or an end tag without a name, as HTML has them in text. */
export const readReference: ReadEscape = (html, offset) => {
  switch (html[offset]) {
    case '&':
      return decode(html.slice(offset + 1, offset + longest))
    case '\r':
      return { text: '\n', length: html[offset + 1] === '\n' ? 2 : 1 }
    case '<':
      return html.startsWith('</>', offset) ? { text: '', length: 3 } : undefined
    default:
      return undefined
  }
}

function decode(name: string): ReturnType<ReadEscape> {
  points = []
  length = 0
  decoder.startEntity(DecodingMode.Legacy)
  if (decoder.write(name, 0) < 0) decoder.end()
  if (points.length === 0 || length === 0) return undefined
  return { text: String.fromCodePoint(...points), length }
}
