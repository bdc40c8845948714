import { decodeHTMLStrict } from 'entities/decode'
import type { ReadEscape } from '../places/align.ts'
import { matchAt } from './match-at.ts'

const reference = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/y
const punctuation = /\\([!-/:-@[-`{-~])/y
/** The end of a line in a paragraph, with the marks of the quotes and lists that the next line is in. */
const lineEnd = /[ \t]*(?:\r\n|\n|\r)[ \t>]*/y

/** Read an escape, a character reference or the end of a line, as Markdown has them in text. */
export const readEscape: ReadEscape = (markdown, offset) => {
  const escaped = matchAt(punctuation, markdown, offset)
  if (escaped) return { text: escaped[1] ?? '', length: 2 }
  const referred = matchAt(reference, markdown, offset)
  if (referred) {
    const text = decodeHTMLStrict(referred[0])
    return text === referred[0] ? undefined : { text, length: referred[0].length }
  }
  const ended = matchAt(lineEnd, markdown, offset)
  return ended ? { text: '\n', length: ended[0].length } : undefined
}
